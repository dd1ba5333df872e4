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
  /// That figure, when somebody else recorded it while this one was typed.
  var overtaking: Measurement?
  /// The figure that this one jumps from further than the series ever has.
  var jumpsFrom: Measurement?
  /// The day that is taken when none is typed.
  var usualDay: Day?
  /// How the indicator stands now.
  var before: Assessment?
  /// How it would stand with the figure recorded.
  var after: Assessment?

  init() {}

  init(_ place: EntryPlace, holding: Holding, today: Day) {
    guard let (_, indicator) = holding.plan.indicator(place.indicator) else { return }
    sites = indicator.judgedSites(in: holding.plan)
    if indicator.scope == .missing { sites += holding.plan.sites.map(\.id) }
    let quarter = holding.plan.reportingQuarter(on: today)
    let usual = place.usualDay ?? min(quarter.period.last, today)
    usualDay = usual
    before = holding.status(Subject(id: place.indicator, site: place.site))?.assessment

    let figure = readFigure(place, indicator)
    let day = readDay(place) ?? usual
    let typedQuarter = readQuarter(place)
    let sample = readSample(place)
    standing = holding.records.standing(
      for: place.indicator, at: place.site, in: Quarter(containing: day))
    overtaking = standing.flatMap { place.isOvertaken(by: $0, in: holding.records) ? $0 : nil }
    fields = EntryField.allCases.filter { field in
      switch field {
      case .site: sites.count > 1
      case .absence: place.text(.figure) == "-"
      case .sample: indicator.unit == .percent
      case .correction: standing != nil && overtaking == nil
      default: true
      }
    }
    guard let figure else { return }
    var entry = FigureEntry(indicator: place.indicator, site: place.site, figure: figure)
    entry.day = day
    entry.quarter = typedQuarter
    entry.sampleSize = indicator.unit == .percent ? sample : nil
    entry.note = place.text(.note).isEmpty ? nil : place.text(.note)
    entry.evidence = place.text(.evidence).isEmpty ? nil : place.text(.evidence)
    entry.correctionReason =
      standing == nil || overtaking != nil || place.text(.correction).isEmpty
      ? nil : place.text(.correction)
    check(
      entry, indicator, holding: holding, today: today, hasAsked: place.hasAsked)
  }

  private mutating func readFigure(_ place: EntryPlace, _ indicator: Indicator) -> Figure? {
    let text = place.text(.figure)
    if text.isEmpty {
      if place.hasAsked {
        problems[.figure] =
          TypedFigureProblem.empty(indicator.unit, indicator.tally).sentence
      }
      return nil
    }
    if text == "-" {
      let reason = place.text(.absence)
      guard reason.isEmpty else { return .notMeasured(reason: reason) }
      problems[.absence] = EntryWords.absenceNeeded
      return nil
    }
    switch TypedFigure.read(text, unit: indicator.unit, tally: indicator.tally) {
    case .success(let figure): return figure
    case .failure(let problem):
      problems[.figure] = problem.sentence
      return nil
    }
  }

  private mutating func readDay(_ place: EntryPlace) -> Day? {
    guard !place.text(.day).isEmpty else { return nil }
    switch DanishDay.read(place.text(.day)) {
    case .success(let day): return day
    case .failure(let problem):
      problems[.day] = problem.sentence
      return nil
    }
  }

  private mutating func readQuarter(_ place: EntryPlace) -> Quarter? {
    guard !place.text(.quarter).isEmpty else { return nil }
    switch DanishQuarter.read(place.text(.quarter)) {
    case .success(let quarter): return quarter
    case .failure(let problem):
      problems[.quarter] = problem.sentence
      return nil
    }
  }

  private mutating func readSample(_ place: EntryPlace) -> Int? {
    let text = place.text(.sample)
    guard !text.isEmpty else { return nil }
    if case .success(let amount) = DanishNumber.read(text), amount.decimals == 0,
      let sample = Int(exactly: amount.significand)
    {
      return sample
    }
    problems[.sample] = EntryWords.sampleNotWhole
    return nil
  }

  /// Checks the entry as it will be checked when it is recorded, and looks at what it would change.
  private mutating func check(
    _ entry: FigureEntry, _ indicator: Indicator, holding: Holding, today: Day, hasAsked: Bool
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
      jumpsFrom = holding.records.unusualJump(to: measurement, of: indicator, in: holding.plan)
      after = assess(
        indicator, id: entry.indicator, at: entry.site,
        records: holding.records.adding(measurement), plan: holding.plan, today: today)
      if problems.isEmpty, complete == entry { self.entry = entry }
    } catch {
      let field = error.field
      if problems[field] == nil { problems[field] = error.sentence(in: holding.plan) }
    }
  }
}

extension EntryProblem {
  /// The field that the problem is said beneath.
  fileprivate var field: EntryField {
    switch self {
    case .siteNeeded, .siteNotMeasured: .site
    case .dayInFuture, .dayOutsidePlan: .day
    case .quarterOutsidePlan, .quarterInFuture, .quarterBeforeDay, .quarterClosed: .quarter
    case .sampleSizeOutOfRange: .sample
    case .alreadyRecorded, .nothingToCorrect: .correction
    default: .figure
    }
  }
}
