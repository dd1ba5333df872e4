import Criteria
import Wording

/// When a milestone is to be done, as it stands under `frist`: `2019-06-30`, `100 dage fra start`,
/// `100 dage fra 2019-03-01`, `ved udgangen`.
struct DeadlinePhrase {
  /// What can stand there.
  static let forms = ["2019-06-30", "100 dage fra start", String.missing]

  var deadline: MilestoneDeadline
  /// The day that it is counted from, where the phrase names one.
  var countedFrom: Day?

  init(deadline: MilestoneDeadline) { self.deadline = deadline }

  /// Reads a deadline.
  ///
  /// - Parameter plan: the plan's days, for `ved udgangen` and for years of two digits.
  init(_ written: String, within plan: Period?) throws(PhraseMistake) {
    let unreadable = PhraseMistake(.deadline, written, like: Self.forms)
    var words = written.folded.split(separator: " ")
    if words.count >= 4, ["dage", "dag"].contains(words[1]), ["fra", "efter"].contains(words[2]) {
      guard let days = words[0].wholeNumber(mostDigits: 4) ?? NumberWords.whole(words[0]),
        (1...TypedDeadline.mostDays).contains(days)
      else { throw unreadable }
      deadline = .daysAfterStart(days)
      let rest = words[3...].joined(separator: " ")
      if rest != "start" { countedFrom = try DayPhrase.day(rest, of: .deadline) }
      return
    }
    switch try DayPhrase.take(from: &words, of: .deadline) {
    case .day(let day) where words.isEmpty: deadline = .on(day)
    case .year(let year) where words.isEmpty: deadline = .on(.last(of: year))
    case .end where words.isEmpty: deadline = plan.map { .on($0.last) } ?? .missing
    case nil:
      guard written.contains(where: \.isASCIIDigit) else { throw unreadable }
      switch DanishDeadline.read(written, within: plan) {
      case .success(let day): deadline = .on(day)
      case .failure(let problem): throw PhraseMistake(.day(key: PlanKey.deadline.rawValue, problem))
      }
    default: throw unreadable
    }
  }

  /// The day that the phrase itself gives.
  var writtenDay: Day? { if case .on(let day) = deadline { day } else { nil } }

  static func text(_ deadline: MilestoneDeadline) -> String {
    switch deadline {
    case .on(let day): day.description
    case .daysAfterStart(let days): "\(days) dage fra start"
    case .missing: .missing
    }
  }
}
