import Criteria
import Wording

/// A plan's period as it stands under `periode`: `2018-01-01 til 2021-12-31`, `2019`, or, where the agreement
/// gives none, `mangler, vist som 2018`.
struct PeriodPhrase {
  private static let example = "2018-01-01 til 2021-12-31"
  private static let shownAs = "\(String.missing), vist som "
  /// What can stand there.
  static let forms = [example, shownAs + "2018"]

  /// The first to the last day, or what the plan is shown over.
  var period: Period
  /// Whether the agreement gives none.
  var isMissing: Bool

  /// The most calendar years that a plan may touch: beyond it the year is a slip of the finger.
  private static let mostYears = 50

  init(_ written: String) throws(PhraseMistake) {
    var text = written.folded
    isMissing = text.hasPrefix(String.missing)
    if isMissing {
      text = text.replacing(" ,", with: ",")
      guard text.hasPrefix(Self.shownAs) else {
        throw PhraseMistake(.period, written, like: Self.forms)
      }
      text.removeFirst(Self.shownAs.count)
    }
    switch DanishPeriod.read(text) {
    case .success(let period): self.period = period
    case .failure(let problem): throw PhraseMistake(.period(key: PlanKey.period.rawValue, problem))
    }
    guard period.last.year - period.first.year < Self.mostYears else {
      throw PhraseMistake(
        .period, written,
        like: ["en periode på højst \(Self.mostYears) år, som «\(Self.example)»"])
    }
  }

  static func text(_ plan: Plan) -> String {
    (plan.isPeriodMissing ? shownAs : "") + DanishPeriod.plain(plan.period)
  }
}
