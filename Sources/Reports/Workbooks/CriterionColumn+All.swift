import Criteria
import Wording

extension CriterionColumn {
  /// The columns of all criteria: those that are read and printed, then those that are reckoned on with.
  static let overview = read + reckoned

  /// The columns that are read.
  static let read = [
    CriterionColumn(title: WorkbookWords.area, most: 24) { Workbook.Cell($0.area) },
    CriterionColumn(title: WorkbookWords.activity, most: 24) { Workbook.Cell($0.activity ?? "") },
    CriterionColumn(title: WorkbookWords.number) {
      Workbook.Cell($0.row.criterion.number?.text ?? "")
    },
    CriterionColumn(title: ColumnWords.criterion, most: 26) {
      Workbook.Cell($0.row.criterion.name)
    },
    CriterionColumn(title: WorkbookWords.part, most: 24) { Workbook.Cell($0.row.part ?? "") },
    place, status, start, now, nowDay, goal, deadline, progress, notes,
  ]

  private static let reckoned = [
    CriterionColumn(title: WorkbookWords.unit, most: 18) { Workbook.Cell($0.unit) },
    CriterionColumn(title: WorkbookWords.startDay, isTrailing: true) {
      $0.row.assessment.baseline.map { .day($0.day) } ?? .empty
    },
    CriterionColumn(title: WorkbookWords.numerator, isTrailing: true) {
      $0.row.assessment.current?.numerator.map { .number($0) } ?? .empty
    },
    CriterionColumn(title: WorkbookWords.denominator, isTrailing: true) {
      $0.row.assessment.current?.denominator.map { .number($0) } ?? .empty
    },
    CriterionColumn(title: WorkbookWords.goalNumber, isTrailing: true) { $0.goalNumber(0) },
    CriterionColumn(title: WorkbookWords.goalHigh, isTrailing: true) { $0.goalNumber(1) },
    CriterionColumn(title: WorkbookWords.expected, isTrailing: true) {
      $0.row.assessment.expected.map { .share($0) } ?? .empty
    },
    CriterionColumn(title: WorkbookWords.id, most: 40) {
      Workbook.Cell($0.row.result.id.description)
    },
  ]

  /// The columns of a focus area's criteria, for those who read.
  static let area = [
    CriterionColumn(title: ColumnWords.criterion, most: 34) { Workbook.Cell($0.row.fullName) },
    CriterionColumn(title: WorkbookWords.activity, most: 24) { Workbook.Cell($0.activity ?? "") },
    place, status, start, now, nowDay, goal, deadline, progress, notes,
  ]

  private static let place = CriterionColumn(title: ColumnWords.site, most: 20) {
    Workbook.Cell($0.row.place)
  }
  private static let status = CriterionColumn(title: ColumnWords.status, most: 28) {
    Workbook.Cell(
      $0.row.assessment.standing.string(.rich), Workbook.Style($0.row.verdict))
  }
  private static let start = CriterionColumn(title: ColumnWords.start, isTrailing: true) { line in
    line.row.assessment.baseline.map { .figure($0.value, line.row.unit) } ?? .empty
  }
  private static let now = CriterionColumn(title: ColumnWords.now, isTrailing: true) { line in
    line.row.assessment.current.map {
      .figure($0.value, line.row.unit, judgedBy: line.row.assessment)
    } ?? .empty
  }
  private static let nowDay = CriterionColumn(title: WorkbookWords.nowDay, isTrailing: true) {
    $0.row.assessment.current.map { .day($0.day) } ?? .empty
  }
  private static let goal = CriterionColumn(title: ColumnWords.goal, most: 26) {
    Workbook.Cell($0.row.goal)
  }
  private static let deadline = CriterionColumn(title: WorkbookWords.deadline, isTrailing: true) {
    $0.deadline.map { .day($0) } ?? .empty
  }
  private static let progress = CriterionColumn(
    title: ColumnWords.progress, isTrailing: true, most: 26
  ) { line in
    if case .path(let gone, _)? = line.row.progress { return .share(gone) }
    return Workbook.Cell(line.row.progress?.texts(in: line.row.unit).first ?? "")
  }
  private static let notes = CriterionColumn(title: ColumnWords.notes, most: 40) {
    Workbook.Cell(($0.row.notes + [$0.row.told].compactMap { $0 }).joined(separator: ", "))
  }
}

extension CriterionLine {
  /// What its numbers are in, and what they are counted by, where they are a rate: `antal henvendelser pr. uge`.
  fileprivate var unit: String {
    [row.unit.name, goal?.rate.map(RateText.per)].compactMap { $0 }.joined(separator: " ")
  }

  /// One of the numbers that the goal asks for; nothing where there is none.
  fileprivate func goalNumber(_ place: Int) -> Workbook.Cell {
    let numbers = goal?.target.numbers ?? []
    return numbers.indices.contains(place) ? .figure(numbers[place], row.unit) : .empty
  }
}

extension Workbook.Style {
  fileprivate init(_ verdict: Verdict) {
    switch verdict {
    case .met, .onTrack: self = .good
    case .behind: self = .warning
    case .farBehind, .missed: self = .bad
    case .undecided: self = .plain
    }
  }
}
