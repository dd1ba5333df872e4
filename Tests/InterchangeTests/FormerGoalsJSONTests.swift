import Criteria
import TestSupport
import Testing

@testable import Interchange

/// Goals that held before, as they are kept, there and back.
@Suite struct FormerGoalsJSONTests {
  private static let amount = Make.amount(-6105, 2)
  private static let changes = [
    RelativeChange.halved, .doubled, RelativeChange(isRise: true, .amount(amount)),
  ]

  /// A target of every kind.
  private static let targets: [Target] =
    [
      .atLeast(Make.amount(610, 1)), .atLeast(Make.amount(61, 0)), .moreThan(amount),
      .atMost(amount), .lessThan(amount), .between(amount, Make.amount(7, 0)), .holdOrRise,
      .holdOrFall, .rises(fromYear: nil), .rises(fromYear: 2018), .falls(fromYear: nil),
      .falls(fromYear: 2018), .risesEachYear, .fallsEachYear, .approaches("hele landet"),
      .approaches(""), .done, .doneEachYear, .holdsTrue, .atLeastStep(3), .missing,
      .yearly([2018: .atLeast(amount), 2019: .relative(.halved), 2020: .missing]),
    ] + changes.flatMap { [.changesEachYear($0), .relative($0)] }
    + Bound.allCases.map { .othersLevel("Helsingør \"Kommune\"", $0) }

  private static func goal(_ target: Target, _ place: Int) -> FormerGoal {
    FormerGoal(
      indicator: IndicatorID(Make.slug("a"), part: place % 2 == 0 ? nil : Make.slug("b")),
      site: place % 3 == 0 ? nil : Make.slug("syd"),
      before: Goal(
        target, rate: place % 4 == 0 ? .perWeek : place % 4 == 1 ? .perMonth : nil,
        deadline: place % 5 == 0 ? nil : Make.day("2021-12-31"),
        year: place % 2 == 0 ? nil : 2020),
      deadlineBefore: Make.day("2020-12-31"), effective: Make.day("2019-06-01"))
  }

  @Test("Every kind of goal is read as it was written")
  func thereAndBack() {
    let goals = Self.targets.enumerated().map { Self.goal($1, $0) }
    for goal in goals { #expect(FormerGoalsJSON.read(FormerGoalsJSON.write([goal])) == [goal]) }
    #expect(FormerGoalsJSON.read(FormerGoalsJSON.write(goals)) == goals)
    #expect(FormerGoalsJSON.read(FormerGoalsJSON.write([])) == [])
  }

  @Test("A text that lacks anything is none")
  func broken() {
    let text = FormerGoalsJSON.write([Self.goal(.atLeast(Self.amount), 1)])
    for text in ["", "{}", "[1]", "[{}]", String(text.dropLast())] {
      #expect(FormerGoalsJSON.read(text) == nil)
    }
    for key in ["id", "target", "atLeast", "last", "effective"] {
      #expect(FormerGoalsJSON.read(text.replacing("\"\(key)\"", with: "\"x\"")) == nil, "\(key)")
    }
    for wrong in ["\"rate\": \"x", "\"deadline\": \"x", "\"site\": \"Å"] {
      let key = wrong.prefix { $0 != ":" }
      #expect(
        FormerGoalsJSON.read(text.replacing("\(key): \"", with: wrong)) == nil, "\(wrong)")
    }
  }
}
