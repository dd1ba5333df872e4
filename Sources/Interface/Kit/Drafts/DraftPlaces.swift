import Criteria
import Wording

/// The places that something is typed in: how each is named, and whether it still is there.
extension DraftPlace {
  /// A line of the round of a quarter.
  static func round(_ key: RoundFigure.Key, of quarter: Quarter, in plan: Plan) -> DraftPlace {
    DraftPlace(
      plan: plan.id, kind: .round,
      words: figure(key.subject) + [
        key.period.first.description, key.period.last.description, DanishQuarter.short(quarter),
      ])
  }

  /// The figure of a line of the round, and the quarter that the round is of, as it is shown.
  var roundLine: (key: RoundFigure.Key, quarter: String)? {
    guard kind == .round, words.count > 4, let id = IndicatorID(words[0]),
      let first = Day(iso: words[2]), let last = Day(iso: words[3]),
      let period = Period(first, last)
    else { return nil }
    return (RoundFigure.Key(indicator: id, site: Slug(words[1]), period: period), words[4])
  }

  /// Entering a figure, begun for an indicator at a site.
  static func figure(_ subject: Subject, in plan: Plan) -> DraftPlace {
    DraftPlace(plan: plan.id, kind: .figure, words: figure(subject))
  }

  private static func figure(_ subject: Subject) -> [String] {
    [subject.id.description, subject.site?.text ?? ""]
  }

  /// A form of something that is followed.
  static func form(_ subject: FormSubject, in plan: Plan) -> DraftPlace {
    var words = ["\(subject.kind)", subject.owner?.text ?? "", subject.thing?.text ?? ""]
    words.append(subject.isEnding ? "end" : subject.thing == nil ? "new" : "change")
    words += subject.adjusted.map(figure) ?? ["", ""]
    words.append(subject.year.map { "\($0)" } ?? "")
    words.append("\(subject.topic)")
    return DraftPlace(plan: plan.id, kind: .form, words: words)
  }

  /// A line in the logbook.
  ///
  /// - Parameter activity: the activity that a new line was begun for, if any.
  static func line(_ purpose: LinePurpose, of activity: Slug?, in plan: Plan) -> DraftPlace {
    let name =
      switch purpose {
      case .new: "new"
      case .change: "change"
      case .hold: "hold"
      case .withdraw: "withdraw"
      }
    let about = purpose.former?.activity ?? activity
    return DraftPlace(
      plan: plan.id, kind: .line,
      words: [name, about?.text ?? "", purpose.former?.id ?? ""])
  }

  /// Why a quarter is to be opened again.
  static func reopening(_ quarter: Quarter, in plan: Plan) -> DraftPlace {
    DraftPlace(plan: plan.id, kind: .reopening, words: [DanishQuarter.short(quarter)])
  }

  /// A text in own words.
  static func narrative(_ place: NarrativePlace, in plan: Plan) -> DraftPlace {
    DraftPlace(
      plan: plan.id, kind: .narrative, words: [place.half.description, place.topic.description])
  }

  /// Whether the plan still has what it is about.
  func isThere(in holding: Holding) -> Bool {
    let plan = holding.plan
    func has(_ id: String, _ find: (Slug) -> Bool) -> Bool {
      id.isEmpty || Slug(id).map(find) ?? false
    }
    func hasFigure(_ words: ArraySlice<String>) -> Bool {
      guard let id = words.first, let site = words.last else { return false }
      return IndicatorID(id).flatMap { plan.indicator($0) } != nil
        && has(site) { plan.site($0) != nil }
    }
    switch kind {
    case .round, .figure: return hasFigure(words.prefix(2))
    case .form:
      guard words.count > 5, let kind = FollowedKind.allCases.first(where: { "\($0)" == words[0] })
      else { return false }
      let owner = Slug(words[1])
      return (words[1].isEmpty || kind.owner(of: owner, in: plan) != nil)
        && (words[2].isEmpty || plan.things(kind, of: owner).contains { $0.text == words[2] })
        && (words[4].isEmpty || hasFigure(words[4...5]))
    case .line:
      guard words.count > 2 else { return false }
      return has(words[1]) { plan.activity($0) != nil }
        && (words[2].isEmpty || holding.records.logbook.line(words[2]) != nil)
    case .narrative:
      guard let topic = words.dropFirst().first.flatMap(NarrativeTopic.init(stored:)) else {
        return false
      }
      guard case .activity(let id) = topic else { return true }
      return plan.activity(id) != nil
    case .reopening:
      return holding.records.closedQuarters.contains { DanishQuarter.short($0) == words.first }
    }
  }
}
