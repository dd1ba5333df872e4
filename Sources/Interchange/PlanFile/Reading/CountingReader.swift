import Criteria
import Wording

extension IndicatorReader {
  /// How it is counted from the logbook, when it is: an activity that the plan has, tags and categories that
  /// its logbook knows, and figures that occasions can give. One mistake at a time.
  func readCounting() -> Counting? {
    guard
      let written = phrase(.counting, like: CountingPhrase.forms, { CountingPhrase($0) })
    else { return nil }
    let (phrase, place) = (written.value, written.place)
    if let unit, !phrase.fits(unit) {
      mistakes.add(
        .notOfUnit(
          key: PlanKey.counting.rawValue, found: written.text, unit: unit,
          forms: unit == .percent ? [CountingPhrase.forms[2]] : ["enhed: antal møder"]), at: place)
      return nil
    }
    if let tally, !phrase.fits(tally) {
      mistakes.add(.countingNeedsTally(written.text, tally: tally.phrase), at: place)
      return nil
    }
    guard let activity = activity(phrase, text: written.text, at: place) else { return nil }
    let words = surroundings.logbooks.words(of: activity)
    var counting = Counting(
      activity: phrase.activity == nil ? nil : activity, phrase.measure)
    if let tag = phrase.tag {
      guard let known = tagMeant(tag, words, at: place) else { return nil }
      counting.tag = known
    }
    switch phrase.measure {
    case .share(let tag):
      guard let known = tagMeant(tag, words, at: place) else { return nil }
      counting.measure = .share(tag: known)
    case .category(let name):
      let category = words.category(named: name)
      guard let known = meant(category, .category, name, among: words.categories, at: place)
      else { return nil }
      counting.measure = .category(known)
    case .occasions, .participants: break
    }
    return counting
  }

  private func activity(_ phrase: CountingPhrase, text: String, at place: TextPlace) -> Slug? {
    let logbooks = surroundings.logbooks
    guard let named = phrase.activity else {
      if logbooks.own == nil { mistakes.add(.countingNeedsActivity(text), at: place) }
      return logbooks.own
    }
    if let found = logbooks.activity(named: named) { return found.id }
    let known = logbooks.activities.map(\.id.text)
    mistakes.add(
      unknown: .activity, named, meaning: known + logbooks.activities.map(\.name), known: known,
      at: place)
    return nil
  }

  /// Where no tags are listed, one that a criterion is counted by needs no listing.
  private func tagMeant(_ tag: String, _ words: LogbookWords, at place: TextPlace) -> String? {
    words.tags.isEmpty
      ? tag : meant(words.tag(named: tag), .tag, tag, among: words.tags, at: place)
  }

  private func meant(
    _ found: String?, _ thing: PlanMistake.Thing, _ name: String, among known: [String],
    at place: TextPlace
  ) -> String? {
    if found == nil, surroundings.logbooks.wordsAreSound {
      mistakes.add(unknown: thing, name, meaning: known, known: known, at: place)
    }
    return found
  }
}

extension CountingPhrase {
  /// Whether what is counted is of the unit: a share in percent, all else in whole numbers.
  fileprivate func fits(_ unit: Unit) -> Bool {
    switch unit {
    case .missing: true
    case .percent: isShare
    case .count: !isShare
    case .measure, .kroner, .hours, .yesNo, .rating: false
    }
  }

  /// Whether occasions can be made into one so: they add up, or are averaged when each has a number. How many
  /// different people came (`hidtil`) no logbook knows.
  fileprivate func fits(_ tally: Tally) -> Bool {
    switch (tally, measure) {
    case (.sum, _), (.average, .participants), (.average, .category): true
    default: false
    }
  }
}
