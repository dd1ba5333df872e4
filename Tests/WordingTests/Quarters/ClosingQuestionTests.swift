import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite("What is asked before quarters are closed, and said after")
struct ClosingQuestionTests {
  private static let last = Make.quarter(2019, 4)

  private static func outlook(_ missing: [Int], decided: Int = 0) throws -> ClosingOutlook {
    var quarters: [Quarter] = []
    for _ in missing { quarters.insert((quarters.first ?? last.next).previous, at: 0) }
    let rollup = Rollup(plan: RefusalTests.plan, records: Records(), asOf: .last(of: 2019))
    let status = try #require(rollup.criteria.flatMap(\.results).first)
    return ClosingOutlook(
      zip(quarters, missing).map { ClosingOutlook.Gap($0, missing: $1) },
      decided: Array(repeating: status, count: decided))
  }

  private static func text(_ missing: [Int], decided: Int = 0) throws -> String {
    ClosingQuestion.text(try outlook(missing, decided: decided), in: RefusalTests.plan)
  }

  @Test func oneQuarter() throws {
    #expect(
      try Self.text([0])
        == "Luk 4. kvartal 2019? Alle kvartalets tal er indtastet. Kvartalet tager ikke imod flere tal, før "
        + "det genåbnes med en grund.")
    #expect(try Self.text([5]).hasPrefix("Luk 4. kvartal 2019? Der mangler 5 tal. Kvartalet "))
  }

  @Test func aFewAreNamedWithWhatIsMissingInEach() throws {
    #expect(
      try Self.text([2, 0, 5])
        == "Luk 2. kvartal 2019, 3. kvartal 2019 og 4. kvartal 2019? Der mangler 2 tal i 2019K2 og 5 tal i "
        + "2019K4. Kvartalerne tager ikke imod flere tal, før de genåbnes med en grund.")
    #expect(try Self.text([0, 0]).contains("? Alle kvartalernes tal er indtastet. Kvartalerne"))
  }

  @Test func manyAreSaidFromTheFirstToTheLastAndWhatIsMissingInAll() throws {
    #expect(
      try Self.text(Array(repeating: 3, count: 8)).hasPrefix(
        "Luk de 8 kvartaler fra 1. kvartal 2018 til 4. kvartal 2019? Der mangler 24 tal i alt."))
  }

  @Test func aFewOfTheVerdictsThatItDecidesAreNamed() throws {
    #expect(!(try Self.text([1]).contains("afgør")))
    let text = try Self.text([1], decided: 5)
    #expect(text.contains(" Der mangler 1 tal. Lukningen afgør "))
    #expect(text.contains(" og 2 til. Kvartalet"))
    #expect(!(try Self.text([1], decided: 3).contains(" til.")))
  }

  @Test func whatWasClosedSaysThatItIsAsOfItsEnd() throws {
    let endings = try [2, 0].indices.map { place in
      let gap = try Self.outlook([2, 0]).quarters[place]
      return QuarterEnding(gap, plan: RefusalTests.plan, records: Records())
    }
    let name = RefusalTests.plan.name
    let one = ClosingText.closed([endings[0]])
    #expect(
      one.first
        == "3. kvartal 2019 er lukket for \(name). Vurderingerne er gemt, som de stod ved kvartalets udgang."
    )
    #expect(one[1] == "Der mangler 2 tal.")
    let both = ClosingText.closed(endings, from: .last(of: 2019) + 20)
    #expect(
      both.first
        == "3. kvartal 2019 og 4. kvartal 2019 er lukket fra 20. januar 2020 for \(name). Vurderingerne er "
        + "gemt, som de stod ved hvert kvartals udgang.")
    #expect(both[1].hasPrefix("2019K3: der mangler 2 tal; "))
    #expect(both[2].hasPrefix("2019K4: alle kvartalets tal er indtastet; "))
    #expect(both.last?.contains("maalepind genaabn 2019K4") == true)
  }
}
