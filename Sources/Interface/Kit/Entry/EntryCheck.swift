import Criteria
import Wording

/// What was understood of what is typed: an entry that can be recorded, or what is wrong with it.
struct EntryCheck: Hashable, Sendable {
  /// The fields that are shown.
  var fields: [EntryField] = [.figure]
  /// The sites to choose between.
  var sites: [Slug?] = []
  /// What is wrong, by field.
  var problems: [EntryField: String] = [:]
  /// The entry, when nothing is wrong with it.
  var entry: FigureEntry?
  /// What the entry would become, but for id, name and time.
  var measurement: Measurement?
  /// The figure that stands for the same quarter and would be corrected.
  var standing: Measurement?
  /// What stands beside that figure and is kept in the fields that nobody has typed in.
  var inherited: [EntryField: String] = [:]
  /// The reason for the correction that goes without saying; nil where it must be given.
  var usualReason: String?
  /// That figure, when somebody else recorded it while this one was typed.
  var overtaking: Measurement?
  /// What there is to ask about the figure.
  var doubts: [Doubt] = []
  /// The day that is taken when none is typed.
  var usualDay: Day?
  /// How the indicator stands now.
  var before: Assessment?
  /// How it would stand with the figure recorded.
  var after: Assessment?

  /// What is wrong in the first field with something wrong.
  var firstProblem: String? { EntryField.allCases.lazy.compactMap { problems[$0] }.first }

  init() {}

  init(_ draft: EntryDraft, holding: Holding, today: Day) {
    guard let (_, indicator) = holding.plan.indicator(draft.indicator) else { return }
    sites = indicator.judgedSites(in: holding.plan)
    if indicator.scope == .missing { sites += holding.plan.sites.map(\.id) }
    let quarter = holding.plan.reportingQuarter(on: today)
    let usual = draft.usualDay ?? min(quarter.period.last, today)
    // Which side of the deadline a figure holds for is never taken for granted.
    let deadline = holding.plan.deadlineInQuarter(
      of: usual, for: draft.indicator, at: draft.site, today: today)
    usualDay = deadline == nil ? usual : nil
    before = holding.status(Subject(id: draft.indicator, site: draft.site))?.assessment

    let come = holding.plan.period.upTo(today)
    let typedDay = problems.read(
      .day, draft.text(.day), { DanishDay.read($0, near: today, within: come) }, \.sentence)
    let typedQuarter = problems.read(.quarter, draft.text(.quarter), DanishQuarter.read, \.sentence)
    let sample = readSample(draft)
    standing = holding.records.standing(
      for: draft.indicator, at: draft.site, in: Quarter(containing: typedDay ?? usual))
    overtaking = standing.flatMap { draft.isOvertaken(by: $0, in: holding.records) ? $0 : nil }
    inherited = standing?.remarks ?? [:]
    let kept = keptFigure(draft)
    let typed = kept.map { ($0, .unsaid) } ?? readFigure(draft, indicator)
    let day =
      typedDay ?? (kept == nil && deadline == nil ? nil : standing?.day) ?? usualDay
    if day == nil, typed != nil, let deadline, problems[.day] == nil {
      problems[.day] = EntryProblem.dayNeeded(deadline: deadline).sentence(
        in: holding.plan, isTyped: false)
    }
    fields = EntryField.allCases.filter { field in
      switch field {
      case .site: sites.count > 1
      case .absence: TypedFigure.isDash(draft.text(.figure))
      case .sample: indicator.unit == .percent
      case .correction: standing != nil && overtaking == nil
      default: true
      }
    }
    guard let (figure, breakdown) = typed, let day else { return }
    var entry = FigureEntry(indicator: draft.indicator, site: draft.site, figure: figure)
    entry.breakdown = breakdown
    entry.day = day
    let usualQuarter = draft.usualQuarter.flatMap { Quarter(containing: day) <= $0 ? $0 : nil }
    entry.quarter = typedQuarter ?? usualQuarter
    if indicator.unit == .percent { entry.sampleSize = sample }
    entry.note = Remark(written: draft.typed(.note))
    entry.evidence = Remark(written: draft.typed(.evidence))
    if standing != nil, overtaking == nil {
      let reason = draft.text(.correction)
      entry.correctionReason = reason.isEmpty ? usualReason : reason
    }
    check(
      entry, indicator, holding: holding, today: today, hasAsked: draft.hasAsked,
      alongside: draft.alongside)
    // What was not typed cannot be a slip of the fingers.
    if kept != nil { doubts = [] }
  }

  /// The figure that stands, when something else about it is typed and the figure itself is not. A note and
  /// a reference change no verdict, so they say themselves why it is corrected.
  private mutating func keptFigure(_ draft: EntryDraft) -> Figure? {
    guard let standing, draft.text(.figure).isEmpty else { return nil }
    let typed = draft.changed(from: inherited).subtracting([.correction, .absence])
    guard !typed.isEmpty else { return nil }
    if typed.isSubset(of: [.note, .evidence]) {
      usualReason = StoredWords.remarked(
        [(EntryField.note, StoredWords.Remark.note), (.evidence, .evidence)]
          .filter { typed.contains($0.0) }
          .map { ($0.1, from: inherited[$0.0], to: draft.typed($0.0) ?? "") })
    }
    return standing.figure
  }

  private mutating func readFigure(
    _ draft: EntryDraft, _ indicator: Indicator
  ) -> (Figure, Remark<Breakdown>)? {
    let text = draft.text(.figure)
    if text.isEmpty {
      if draft.hasAsked {
        problems[.figure] = TypedFigureProblem.empty(indicator.unit, indicator.tally).sentence
      }
      return nil
    }
    if TypedFigure.isDash(text) {
      let reason = draft.text(.absence)
      guard reason.isEmpty else { return (.notMeasured(reason: reason), .unsaid) }
      problems[.absence] = EntryWords.absenceNeeded
      return nil
    }
    return problems.read(
      .figure, text, { TypedFigure.readParted($0, unit: indicator.unit, tally: indicator.tally) },
      \.sentence)
  }

  private mutating func readSample(_ draft: EntryDraft) -> Remark<Int> {
    guard case .said(let text) = Remark(written: draft.typed(.sample)) else {
      return draft.typed(.sample) == nil ? .unsaid : .absent
    }
    if case .success(let amount) = DanishNumber.read(text), amount.decimals == 0,
      let sample = Int(exactly: amount.significand)
    {
      return .said(sample)
    }
    problems[.sample] = EntryWords.sampleNotWhole
    return .unsaid
  }

  /// Checks the entry as it will be checked when it is recorded, and looks at what it would change.
  private mutating func check(
    _ entry: FigureEntry, _ indicator: Indicator, holding: Holding, today: Day, hasAsked: Bool,
    alongside: [Measurement]
  ) {
    var complete = entry
    if standing != nil, entry.correctionReason == nil {
      // The figure is understood and weighed all the same, so that the echo does not wait for the reason.
      complete.correctionReason = "-"
      if hasAsked, overtaking == nil { problems[.correction] = EntryWords.correctionNeeded }
    }
    do throws(EntryProblem) {
      let measurement = try complete.measurement(
        in: holding.plan, records: holding.records, today: today, id: "", recordedBy: "",
        recordedAt: 0)
      self.measurement = measurement
      doubts = holding.records.doubts(
        about: measurement, of: indicator, in: holding.plan, besides: FiguresBeside(alongside))
      after = assess(
        indicator, id: entry.indicator, at: entry.site,
        records: holding.records.adding(measurement), plan: holding.plan, today: today)
      if problems.isEmpty, complete == entry {
        self.entry = entry
        // What was shown is what is stored, or refused, if somebody closes the quarter meanwhile.
        self.entry?.quarter = measurement.quarter
      }
    } catch {
      let field = error.field
      if problems[field] == nil { problems[field] = error.sentence(in: holding.plan) }
    }
  }
}

extension Measurement {
  /// What stands beside the figure, by the field that it is typed in.
  fileprivate var remarks: [EntryField: String] {
    var remarks: [EntryField: String] = [:]
    remarks[.sample] = sampleSize.map(DanishNumber.text)
    remarks[.note] = note
    remarks[.evidence] = evidence
    return remarks
  }
}

extension EntryProblem {
  /// The field that the problem is said beneath.
  fileprivate var field: EntryField {
    switch self {
    case .siteNeeded, .siteNotMeasured: .site
    case .dayNeeded, .dayInFuture, .dayOutsidePlan: .day
    case .quarterOutsidePlan, .quarterInFuture, .quarterBeforeDay, .quarterClosed: .quarter
    case .sampleSizeOutOfRange: .sample
    case .alreadyRecorded, .nothingToCorrect, .text(_, .correction): .correction
    case .text(_, .absence): .absence
    case .text(_, .note): .note
    case .text(_, .evidence): .evidence
    default: .figure
    }
  }
}
