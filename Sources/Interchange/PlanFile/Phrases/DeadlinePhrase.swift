import Criteria
import Wording

/// When a milestone is to be done, as it stands under `frist`: `2019-06-30`, `100 dage fra start`,
/// `100 dage fra 2019-03-01`, `ved udgangen`.
struct DeadlinePhrase {
  /// What can stand there.
  static let forms = ["2019-06-30", "100 dage fra start", String.missing]

  /// When it is to be done.
  var deadline: MilestoneDeadline
  /// The day that it is counted from, where the phrase names one.
  var countedFrom: Day?

  /// The most days that a deadline can be counted in: ten years.
  static let mostDays = 3_660

  init(deadline: MilestoneDeadline) { self.deadline = deadline }

  /// Reads a deadline.
  ///
  /// - Parameter end: the plan's last day, for `ved udgangen`.
  init(_ written: String, end: Day?) throws(PhraseMistake) {
    let key = PlanKey.deadline.rawValue
    let unreadable = PhraseMistake(
      .unreadable(key: key, found: written.singleLine, forms: Self.forms))
    var words = written.folded.split(separator: " ")
    if words.count >= 4, ["dage", "dag"].contains(words[1]), ["fra", "efter"].contains(words[2]) {
      guard let days = words[0].wholeNumber(mostDigits: 4), (1...Self.mostDays).contains(days)
      else {
        throw unreadable
      }
      deadline = .daysAfterStart(days)
      let rest = words[3...].joined(separator: " ")
      if rest != "start" { countedFrom = try Self.day(rest, key: key) }
      return
    }
    var ending: DayPhrase.Ending?
    do throws(DayProblem) {
      ending = try DayPhrase.take(from: &words)
    } catch {
      throw PhraseMistake(.day(key: key, error))
    }
    switch ending {
    case .day(let day) where words.isEmpty: deadline = .on(day)
    case .end where words.isEmpty: deadline = end.map { .on($0) } ?? .missing
    case nil:
      guard written.contains(where: \.isASCIIDigit) else { throw unreadable }
      deadline = .on(try Self.day(written, key: key))
    default: throw unreadable
    }
  }

  /// The day that the phrase itself gives.
  var writtenDay: Day? { if case .on(let day) = deadline { day } else { nil } }

  /// How a deadline is written.
  static func text(_ deadline: MilestoneDeadline) -> String {
    switch deadline {
    case .on(let day): day.description
    case .daysAfterStart(let days): "\(days) dage fra start"
    case .missing: .missing
    }
  }

  private static func day(_ text: String, key: String) throws(PhraseMistake) -> Day {
    switch DanishDay.read(text) {
    case .success(let day): return day
    case .failure(let problem): throw PhraseMistake(.day(key: key, problem))
    }
  }
}
