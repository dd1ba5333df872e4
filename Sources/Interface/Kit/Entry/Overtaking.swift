import Canvas
import Criteria
import Wording

/// Two who enter the same figure: the second is told, is shown both figures, and chooses. Nothing that is typed
/// is lost but by that choice.
extension State {
  /// What is asked about a figure that somebody else has recorded while this one was typed.
  var overtaken: String {
    guard let entry, let other = entry.check.overtaking, let own = entry.check.measurement,
      let indicator = holding?.plan.indicator(entry.indicator)?.indicator
    else { return "" }
    let texts = [other, own].map {
      FigureText.text($0.figure, unit: indicator.unit, tally: indicator.tally)
    }
    return EntryWords.whichFigure(
      by: other.recordedBy, figure: texts[0], site: holding?.siteName(entry.site), day: other.day,
      at: Moment(secondsSince1970: other.recordedAt), own: texts[1])
  }

  /// The figure that was recorded meanwhile is to be corrected: the reason is asked for.
  mutating func correctOvertaking() {
    switch place {
    case .entry(var entry):
      entry.acknowledge(in: self)
      place = .entry(entry)
    case .round(var round):
      round.acknowledge(in: self)
      place = .round(round)
    default: break
    }
  }

  /// The figure that was recorded meanwhile stands, and what was typed is thrown away.
  mutating func dropFigure() {
    guard let entry, let other = entry.check.overtaking,
      let indicator = holding?.plan.indicator(entry.indicator)?.indicator
    else { return }
    if case .round(var round) = place {
      round.drop()
      place = .round(round)
    } else {
      goBack()
    }
    notice = .done(
      EntryWords.dropped(
        FigureText.text(other.figure, unit: indicator.unit, tally: indicator.tally),
        by: other.recordedBy))
  }

  /// A figure was refused because of one that somebody else recorded meanwhile: both are shown, and asked
  /// about where it was typed.
  mutating func overtaken(_ sentence: String, _ records: Records, token: Int) {
    let isHere = if case .entry(let entry) = place { entry.storing == token } else { false }
    for case (let index, .round(var round)) in places.enumerated() {
      round.release(token)
      places[index] = .round(round)
    }
    if let plan = holding?.plan { hold(plan, records) }
    failed(sentence, token: token)
    guard isHere, case .entry(var entry) = place else { return }
    entry.check(in: self)
    place = .entry(entry)
    guard entry.check.overtaking != nil else { return }
    notice = nil
    question = .overtaken
  }
}

extension EntryPlace {
  /// That somebody else has recorded the same figure meanwhile, when somebody has.
  func overtaken(_ indicator: Indicator, width: Int) -> [Line] {
    guard let other = check.overtaking else { return [] }
    let figure = FigureText.text(other.figure, unit: indicator.unit, tally: indicator.tally)
    return EntryWords.overtaken(
      by: other.recordedBy, figure: figure, at: Moment(secondsSince1970: other.recordedAt)
    ).wrapped(to: width).map { Line($0, .notice, bold: true) }
  }
}
