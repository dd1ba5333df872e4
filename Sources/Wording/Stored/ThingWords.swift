import Criteria

/// What a kind of followed thing is called, and what is said of a change to one.
public struct ThingWords: Sendable {
  /// One of them: `milepæl`.
  public let one: String
  /// The one: `milepælen`.
  public let definite: String
  /// Several: `milepæle`.
  public let several: String
  /// One with what it is known by, where that is not its text in quotation marks.
  let subject: (@Sendable (FollowedThing) -> String?)?
  /// How one is said in a line of its own; nil for those that are laid out with more than that.
  private let line: (@Sendable (FollowedThing) -> String?)?
  /// What has been done to it, where there is more to say than that it was added, changed or taken away.
  let turn: @Sendable (_ old: FollowedThing?, _ new: FollowedThing) -> String?

  fileprivate init<Value>(
    _ lens: PlanLens<Value>, _ one: String, _ definite: String, _ several: String,
    line: (@Sendable (Value) -> String)? = nil, subject: (@Sendable (Value) -> String)? = nil,
    turn: @escaping @Sendable (_ old: Value?, _ new: Value) -> String? = { _, _ in nil }
  ) {
    (self.one, self.definite, self.several) = (one, definite, several)
    self.line = Self.said(line, of: lens)
    self.subject = Self.said(subject, of: lens)
    self.turn = { old, new in new[lens].flatMap { turn(old?[lens], $0) } }
  }

  private static func said<Value>(
    _ words: (@Sendable (Value) -> String)?, of lens: PlanLens<Value>
  ) -> (@Sendable (FollowedThing) -> String?)? {
    guard let words else { return nil }
    return { thing in thing[lens].map { words($0) } }
  }

  /// With `ny` or `nyt` before it: `ny milepæl`.
  public var new: String {
    let word = definite.prefix { $0 != " " }
    return (word.hasSuffix("t") ? "nyt " : "ny ") + one
  }

  /// Several, as a heading: `Milepæle`.
  public var heading: String { several.capitalizedFirst }

  /// A line for each of some things; nil where they are laid out with more than that.
  public func lines(_ things: [FollowedThing]) -> [String]? { line.map { things.compactMap($0) } }

  /// So many of them: `1 milepæl`, `6 milepæle`.
  public func count(_ count: Int) -> String { DanishNoun.count(count, one, several) }
}

extension FollowedKind {
  /// The kinds in a part of a plan whose things are said in a line each, in the order of a plan file.
  public static func listed(in part: PlanOwner) -> [FollowedKind] { listedByPart[part] ?? [] }

  /// Worked out once: which they are hangs on no plan.
  private static let listedByPart = Dictionary(
    uniqueKeysWithValues: PlanOwner.allCases.map { part in
      (part, all(in: part).filter { $0.words.lines([]) != nil })
    })

  /// What its things are called.
  public var words: ThingWords {
    switch self {
    case .budget:
      ThingWords(
        Followed.budget, "budget", "budgettet", "budget",
        subject: { "budgettet for \($0.year), \(DanishMoney.text($0.money))," })
    case .spending:
      ThingWords(
        Followed.spending, "forbrug", "forbruget", "forbrug",
        subject: { "forbruget i \($0.year), \(DanishMoney.text($0.money))," })
    case .correctedBudget:
      ThingWords(
        Followed.correctedBudget, "korrigeret budget", "det korrigerede budget",
        "korrigeret budget",
        subject: { "det korrigerede budget for \($0.year), \(DanishMoney.text($0.money))," })
    case .spendingToDate:
      ThingWords(
        Followed.spendingToDate, "forbrug år til dato", "forbruget år til dato",
        "forbrug år til dato",
        subject: {
          "forbruget til og med \(DanishQuarter.text($0.quarter)), \(DanishMoney.text($0.money)),"
        })
    case .expectedSpending:
      ThingWords(
        Followed.expectedSpending, "forventet forbrug", "det forventede forbrug",
        "forventet forbrug",
        subject: { "det forventede forbrug i \($0.year), \(DanishMoney.text($0.money))," })
    case .financing:
      ThingWords(
        Followed.financing, "finansiering", "finansieringen", "finansiering",
        subject: { "finansieringen fra \(Quote.text($0.source))" })
    case .budgetLine: ThingWords(Followed.budgetLines, "budgetpost", "budgetposten", "budgetposter")
    case .duty:
      ThingWords(
        Followed.duties, "afrapportering", "afrapporteringen", "afrapporteringer",
        turn: { old, new in
          guard let old, old.done != new.done else { return nil }
          return new.done.last { !old.done.contains($0) }.map {
            "er udført \(DanishDay.text($0.day))"
          } ?? "er ikke længere udført"
        })
    case .network: ThingWords(Followed.networks, "netværk", "netværket", "netværk")
    case .member: ThingWords(Followed.members, "medlem", "medlemmet", "medlemmer")
    case .task: ThingWords(Followed.tasks, "opgave", "opgaven", "opgaver")
    case .rule: ThingWords(Followed.rules, "regel", "reglen", "regler")
    case .meeting: ThingWords(Followed.meetings, "møde", "mødet", "møder")
    case .milestone:
      ThingWords(
        Followed.milestones, "milepæl", "milepælen", "milepæle",
        turn: { old, new in
          guard let old, old.done != new.done else { return nil }
          return new.done.map { "er udført \(DanishDay.text($0))" } ?? "er ikke længere udført"
        })
    case .judgement: ThingWords(Followed.judgements, "vurdering", "vurderingen", "vurderinger")
    case .barrier:
      ThingWords(
        Followed.barriers, "barriere", "barrieren", "barrierer", line: FollowedWords.barrier)
    case .result:
      ThingWords(Followed.results, "resultat", "resultatet", "resultater", line: { $0 })
    case .recommendation:
      ThingWords(
        Followed.recommendations, "indstilling", "indstillingen", "indstillinger",
        turn: { old, new in
          guard let old, old.decision != new.decision else { return nil }
          return new.decision.map { "er \($0.outcome.name) \(DanishDay.text($0.day))" }
            ?? "er igen foreslået"
        })
    case .adjustment:
      ThingWords(
        Followed.adjustments, "justering", "justeringen", "justeringer",
        turn: { old, new in
          new.decisions != old?.decisions ?? []
            ? AdjustmentWords.done(new) : old == nil ? "er foreslået" : nil
        })
    case .followUp:
      ThingWords(
        Followed.followUps, "opfølgning", "opfølgningen", "opfølgninger",
        turn: { old, new in
          guard let old, old.ending != new.ending else { return nil }
          return new.ending.map {
            "er \(FollowUpEnding.name(isDone: $0.isDone)) \(DanishDay.text($0.day))"
          } ?? "er igen i gang"
        })
    case .note: ThingWords(Followed.notes, "notat", "notatet", "notater")
    case .request:
      ThingWords(
        Followed.requests, "anmodning", "anmodningen", "anmodninger",
        subject: {
          "anmodningen til \($0.supplier) om tal for \(DanishQuarter.text($0.quarter))"
        },
        turn: { old, new in
          old == nil ? "er noteret som sendt \(DanishDay.text(new.day))" : nil
        })
    }
  }
}
