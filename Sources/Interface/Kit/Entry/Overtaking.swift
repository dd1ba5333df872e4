import Criteria
import Wording

/// Two who enter the same figure: the second is told, is shown both figures, and chooses. Nothing that is typed
/// is lost but by that choice.
extension EntryDraft {
  /// That somebody else has recorded the same figure meanwhile, when somebody has.
  func overtaken(_ indicator: Indicator, width: Int) -> [Line] {
    guard let other = check.overtaking else { return [] }
    return EntryWords.overtaken(
      by: other.recordedBy, figure: indicator.text(other.figure),
      at: Moment(secondsSince1970: other.recordedAt)
    ).lines(to: width, .notice, bold: true)
  }

  /// What is asked about a figure that somebody else has recorded while this one was typed.
  func overtakenQuestion(in world: World) -> String {
    guard let other = check.overtaking, let own = check.measurement,
      let indicator = world.holding?.plan.indicator(indicator)?.indicator
    else { return "" }
    return EntryWords.whichFigure(
      by: other.recordedBy, figure: indicator.text(other.figure),
      site: world.holding?.siteName(site), day: other.day,
      at: Moment(secondsSince1970: other.recordedAt), own: indicator.text(own.figure))
  }

  /// What is said when the figure that was recorded meanwhile stands, and what was typed is thrown away.
  func dropped(in world: World) -> String? {
    guard let other = check.overtaking,
      let indicator = world.holding?.plan.indicator(indicator)?.indicator
    else { return nil }
    return EntryWords.dropped(indicator.text(other.figure), by: other.recordedBy)
  }

  /// What is asked about a figure that may be a slip of the fingers.
  func doubtQuestion(in world: World) -> String {
    check.measurement.map {
      DoubtText.question(check.doubts, about: $0, in: world.holding?.plan)
    } ?? ""
  }
}
