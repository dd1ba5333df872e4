import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct TypedBreakdownTests {
  private static let unit = Unit.count(noun: "unge")

  private static func read(_ text: String, _ unit: Unit = unit) -> Result<
    (figure: Figure, breakdown: Remark<Breakdown>), TypedFigureProblem
  > { TypedFigure.readParted(text, unit: unit, tally: .sum(per: .year)) }

  private static func parts(_ counts: [(String, Int)]) throws -> Breakdown? {
    try Breakdown(counts.map { Breakdown.Part($0.0, $0.1) })
  }

  @Test(
    "a count is read with its parts, however they are written",
    arguments: [
      ("40 (kv 26, m 14)", 40, [("kv", 26), ("m", 14)]),
      ("40 unge (26 kvinder, 14 mænd)", 40, [("kvinder", 26), ("mænd", 14)]),
      (" 1.200(kv: 700 , m=400) ", 1200, [("kv", 700), ("m", 400)]),
      ("12 (16-24 år 5, 25-29 år 7)", 12, [("16-24 år", 5), ("25-29 år", 7)]),
      ("40 (kv 26, m 10, uoplyst 4)", 40, [("kv", 26), ("m", 10)]),
      ("40 (kv 1.200)", 40, [("kv", 1200)]), ("0 (kv 0)", 0, [("kv", 0)]),
    ])
  func parted(_ text: String, _ whole: Int, _ counts: [(String, Int)]) throws {
    let read = try Self.read(text).get()
    #expect(read.figure == .amount(Amount(whole)))
    #expect(read.breakdown == .said(try #require(try Self.parts(counts))))
  }

  @Test func whatHasNoPartsIsReadAsBefore() throws {
    for text in ["40", "40 unge", "ikke målt: skolen var lukket (ferie)"] {
      let read = try Self.read(text).get()
      #expect(read.breakdown == .unsaid)
      #expect(.success(read.figure) == TypedFigure.read(text, unit: Self.unit))
    }
    let share = try TypedFigure.readParted("12 af 18 (66,7 %)", unit: .percent).get()
    #expect(share.figure == .ratio(12, 18) && share.breakdown == .unsaid)
    #expect(try Self.read("40 ()").get().breakdown == .absent)
    #expect(try Self.read("40 (uoplyst 40)").get().breakdown == .absent)
  }

  @Test(
    "what cannot be read is told in one sentence",
    arguments: [
      (
        "40 (kv)",
        "I opdelingen «kv» mangler et navn eller et antal; skriv opdelingen som «kvinder 26, mænd 14»."
      ),
      (
        "40 (26 kvinder og 14 mænd)",
        "I opdelingen «26 kvinder og 14 mænd» mangler et navn eller et antal; skriv opdelingen som «kvinder "
          + "26, mænd 14»."
      ),
      ("40 (kv 26, kv 14)", "«kv» står to gange i opdelingen; skriv hvert navn én gang."),
      ("40 (kv 26, KV 14)", "«KV» står to gange i opdelingen; skriv hvert navn én gang."),
      (
        "40 (kv=tre)",
        "I opdelingen «kv=tre» er et af tallene ikke et helt tal; skriv opdelingen som «kvinder 26, mænd 14»."
      ),
      ("40 (kv -2)", "«kv» er −2; skriv et helt tal fra 0 til 99.999.999."),
      (
        "40 (kv 2.5)",
        "«2.5» kan misforstås; skriv 2,5 med komma (punktum står kun ved tusinder, som i 1.741)."
      ),
      (
        "40 (kv 26, uoplyst 5)",
        "«uoplyst» er 5, men delene efterlader 14 af tallet; ret et af tallene."
      ),
      (
        "mange (kv 26)",
        "«mange (kv 26)» passer ikke til enheden «antal unge»; skriv et helt tal som 7."
      ),
    ])
  func refused(_ text: String, _ sentence: String) {
    guard case .failure(let problem) = Self.read(text) else {
      Issue.record("read: \(text)")
      return
    }
    #expect(problem.sentence == sentence)
  }

  @Test func whatGoesWithNoCountIsReadAndRefusedWhenItIsRecorded() throws {
    let read = try Self.read("61,4 % (kv 26)", .percent).get()
    #expect(read.breakdown != .unsaid)
    #expect(
      EntryProblem.breakdownNotOfCount(read.figure, .percent).sentence(in: nil)
        == "Kun et antal kan deles op, men her er «61,4 %»; skriv det uden opdelingen.")
    let parts = try #require(try Self.parts([("kv", 26), ("m", 15)]))
    #expect(
      EntryProblem.breakdownAboveWhole(parts, Amount(40)).sentence(in: nil)
        == "Delene «kv 26, m 15» giver 41, men tallet er 40; ret et af dem. De må give mindre, hvor noget er "
        + "uoplyst, men ikke mere.")
  }

  /// What is shown is read back, whatever the parts are called.
  @Test func whatIsShownIsReadBack() throws {
    var random = Dice()
    let names = [
      "kv", "m", "16-24 år", "børn og unge", "1. gang", "gang 1", "ikke-binær", "København S",
    ]
    for _ in 0..<500 {
      let some = names.shuffled(using: &random).prefix(1 + random.below(4))
      let parts = some.map { Breakdown.Part($0, random.below(2_000)) }
      let breakdown = try #require(try Breakdown(parts))
      let whole = breakdown.sum + random.below(50)
      var measurement = Measurement(
        id: "a", indicator: IndicatorID(Slug(number: 1)), site: nil, day: .first(of: 2019),
        quarter: Quarter(containing: .first(of: 2019)), figure: .amount(Amount(whole)),
        recordedBy: "x", recordedAt: 0)
      measurement.breakdown = breakdown
      let text = FigureText.text(measurement, unit: Self.unit, tally: .sum(per: .year))
      let read = try Self.read(text).get()
      #expect(read.figure == measurement.figure, "seed \(random.seed): \(text)")
      #expect(read.breakdown == .said(breakdown), "seed \(random.seed): \(text)")
      #expect(
        TypedFigure.breakdown(BreakdownText.plain(breakdown), of: measurement.figure)
          == .success(.said(breakdown)), "seed \(random.seed): \(text)")
    }
  }
}
