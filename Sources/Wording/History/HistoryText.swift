import Criteria

/// An event of a plan's history in words.
public struct HistoryText: Hashable, Sendable {
  /// Which of all that was ever written for the plan; nil where it is not known.
  public let number: Int?
  /// Its kind.
  public let kind: HistoryKind
  /// When it was.
  public let moment: Moment
  /// Who did it.
  public let by: String
  /// What was done, in a word: `indtastet`, `rettet`, `fortrudt`, `lukket`.
  public let word: String
  /// What it was done to: `Trygge beboere, Nøjsomhed, pr. 31.12.2019`.
  public let about: String
  /// What stood before, if anything did.
  public private(set) var before: String?
  /// What stands after it, if anything does.
  public private(set) var after: String?
  /// Why.
  public private(set) var reason: String?
  /// What else is to be said, a line each.
  public private(set) var details: [String] = []

  /// The event in words, with the plan's names.
  public init(_ event: HistoryEvent, in plan: Plan) {
    number = event.number
    kind = event.kind
    moment = Moment(secondsSince1970: event.at)
    by = Quote.cleaned(event.by)
    switch event.what {
    case .figure(let figure, let former):
      word = Self.word(figure)
      let site = figure.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
      let name = PlanNames.indicator(figure.indicator, plan)
      about = "\(name)\(site), pr. \(DanishDay.short(figure.day))"
      before = former.map { Self.text($0, plan) }
      after = figure.figure == .withdrawn ? nil : Self.text(figure, plan)
      reason = figure.figure == .withdrawn ? nil : figure.correction?.reason
      details = Self.details(figure, former)
    case .line(let line, let former):
      word = Self.word(line, former)
      about = PlanNames.activity(line.activity, plan) + PlanNames.place(line.site, plan)
      before = former.flatMap { Self.text($0, plan) }
      after = Self.text(line, plan)
      reason = line.reason
    case .narrative(let narrative, let former):
      word = narrative.text.isEmpty ? "taget ud" : former == nil ? "skrevet" : "rettet"
      about = "tekst, \(NarrativeWords.name(narrative.place, in: plan))"
      before = former.map { NarrativeWords.length($0.text) }
      after = narrative.text.isEmpty ? nil : NarrativeWords.length(narrative.text)
    case .closed(let quarter, let from, let why):
      (word, about, reason) = ("lukket", DanishQuarter.text(quarter), why)
      if let from, from != moment.day {
        details = [ClosingText.days(from, writtenOn: moment.day).capitalizedFirst]
      }
    case .reopened(let quarter, let why):
      (word, about, reason) = ("genåbnet", DanishQuarter.text(quarter), why)
    case .adopted: (word, about) = ("hentet ind", "planen")
    case .revised(let revision):
      word = "ændret"
      about = "planen, udgave \(DanishNumber.text(revision.number))"
      reason = revision.reason
      details =
        ["Besluttet af \(revision.decidedBy), gælder fra \(DanishDay.text(revision.effective))"]
        + RevisedText.lines(from: revision.before, to: revision.after)
    case .followed(let text): (word, about) = ("fulgt", text)
    case .textsRemoved(let numbers, let why):
      word = "fjernet"
      about = "persondata i nr. \(DanishList.text(numbers.map { DanishNumber.text($0) }))"
      reason = why
    }
  }

  /// What was done in a line: `rettet: Trygge beboere, Nøjsomhed, pr. 31.12.2019: 61,0 % → 60,2 % (tastefejl)`.
  public var line: String { "\(word): \(summary)" }

  /// The same without that word.
  public var summary: String {
    let change = before.map { "\($0) → \(after ?? EventWords.nothing)" } ?? after
    return about + (change.map { ": \($0)" } ?? "") + (reason.map { " (\($0))" } ?? "")
  }

  /// Everything that it says, folded, to be searched.
  public var searchable: String {
    Searching.folded(
      ([DanishMoment.short(moment), DanishDay.text(moment.day), by, line] + details)
        .joined(separator: "\n"))
  }

  private static func word(_ figure: Measurement) -> String {
    figure.figure == .withdrawn ? "fortrudt" : figure.correction == nil ? "indtastet" : "rettet"
  }

  private static func text(_ figure: Measurement, _ plan: Plan) -> String {
    FigureText.text(figure, in: plan)
      + (figure.sampleSize.map { ", n = \(DanishNumber.text($0))" } ?? "")
  }

  private static func details(_ figure: Measurement, _ former: Measurement?) -> [String] {
    var details: [String] = []
    if let former, former.day != figure.day {
      details.append("Før gjaldt tallet \(DanishDay.text(former.day))")
    }
    if figure.figure != .withdrawn {
      details += [
        figure.quarter == Quarter(containing: figure.day)
          ? nil : "Indberettet i \(DanishQuarter.text(figure.quarter))",
        figure.note.map { "Note: \($0)" }, figure.source.map { "Kilde: \($0)" },
        figure.evidence.map { "Dokumentation: \($0)" },
      ].compactMap { $0 }
    }
    return details
  }

  private static func word(_ line: Occasion, _ former: Occasion?) -> String {
    switch (former?.state, line.state) {
    case (.planned, .withdrawn): "aflyst"
    case (_, .withdrawn): "taget ud"
    case (.withdrawn, _): "sat ind"
    case (.held, .held), (.planned, .planned): "rettet"
    default: OccasionText.word(line.state)
    }
  }

  private static func text(_ line: Occasion, _ plan: Plan) -> String? {
    guard line.state != .withdrawn else { return nil }
    return ([OccasionText.state(line)] + OccasionText.details(line, in: plan, withNote: true))
      .joined(separator: ", ")
  }
}
