import Criteria
import Interchange
import Testing

/// A piece of a plan file and a mistake that it must give: where, and how the sentence begins.
struct MistakeCase: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

@Suite("Mistakes in a plan file")
struct PlanMistakesTests {
  @Test("in a criterion's keys, from line 14 and column 9 on", arguments: criterionCases)
  func inACriterion(_ example: MistakeCase) {
    let lines = example.text.split(separator: "\n").map { "        \($0)\n" }
    expect(example.expected, in: mistakes(Array((head + lines.joined()).utf8)))
  }

  @Test("in a whole file", arguments: fileCases)
  func inAFile(_ example: MistakeCase) {
    expect(example.expected, in: mistakes(Array(example.text.utf8)))
  }

  @Test func theSmallestPlanAroundTheCasesIsClean() {
    #expect(
      mistakes(
        Array((head + "        enhed: ja/nej\n        mål: ja\n        omfang: samlet").utf8))
        == [])
  }

  @Test func filesThatAreNoTextAreRefused() {
    #expect(mistakes([0x00, 0x01]).map(\.place) == ["1:1"])
    #expect(mistakes(Array("plan: a\nx: \u{1}".utf8)).map(\.place) == ["2:4"])
    #expect(
      mistakes(Array("plan: B".utf8) + [0xE6] + Array("r\n".utf8)).first?
        .hasPrefix("p.yaml:1:8: her står tegn, som ikke er UTF-8") == true)
    #expect(mistakes([0xFF, 0xFE] + Array("plan".utf8)).map(\.place) == ["1:1"])
    let large = mistakes([UInt8](repeating: 32, count: PlanFile.largestSize + 1))
    #expect(large.count == 1)
    #expect(large.first?.contains("1.048.577 byte") == true)
  }

  @Test func thirtyTwoLevelsAreReadAndThirtyThreeAreNot() {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    #expect(mistakes(nested(32)).first?.contains("niveauer") == false)
    #expect(mistakes(nested(33)).first?.contains("mere end 32 niveauer") == true)
    #expect(mistakes([UInt8](repeating: 91, count: 1 << 20)).count == 1)
  }

  @Test func allMistakesAreToldAtOnceInTheOrderOfTheFile() {
    let text = """
      plan: Prøve
      periode: 2018 til i morgen
      perler: 3
      indsatsområder:
        - navn: A
          kriterier:
            - navn: B
              enhed: prosent
              mål: otte
            - navn: B
              enhed: antal møder
              opgøres: tit
              mål: udført
              datakilde: ukendt
      """
    #expect(
      mistakes(Array(text.utf8)).map(\.place) == [
        "2:10", "3:1", "8:16", "9:14", "10:9", "12:18", "13:14", "14:20",
      ])
  }

  @Test func manyMistakesAreToldInGoodTime() {
    let lines = (0..<5_000).map { "forkert\($0): \($0)" }
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(mistakes(Array(lines.joined(separator: "\n").utf8)).count == 5_002)
    }
    #expect(time < .seconds(30))
  }

  /// Only words that say so are a rise: a floor may lie below where it starts, and a number be there already.
  @Test(arguments: [
    "mindst 15", "stiger til 18", "stiger til 15-20", "stiger", "stiger til 15 pr. uge",
  ])
  func aGoalThatSaysNoRiseIsNone(_ goal: String) {
    let text = """
      plan: Prøve
      periode: 2018-2021
      indsatsområder:
        - navn: A
          kriterier:
            - navn: B
              ordlyd: C
              enhed: antal møder
              opgøres: sum pr. år
              mål: \(goal)
              udgangspunkt: 18 i 2016
      """
    #expect(mistakes(Array(text.utf8)) == [])
  }

  private func expect(_ expected: [String], in found: [String]) {
    #expect(found.count == expected.count, "\(found)")
    for (beginning, mistake) in zip(expected, found) {
      #expect(mistake.hasPrefix("p.yaml:" + beginning), "\(mistake)")
    }
  }

  private func mistakes(_ bytes: [UInt8]) -> [String] {
    switch PlanFile.read(bytes: bytes, name: "p.yaml") {
    case .success: []
    case .failure(let found): found.mistakes.map(\.text)
    }
  }
}

extension String {
  /// The line and column of a printed mistake: `2:10`.
  fileprivate var place: String {
    split(separator: ":", maxSplits: 3).dropFirst().prefix(2).joined(separator: ":")
  }
}

/// A plan with two sites, a data source and a criterion whose keys follow.
private let head = """
  plan: Prøve
  periode: 2018-01-01 til 2021-12-31
  boligområder:
    - Nøjsomhed
    - Vapnagaard
  datakilder:
    - { id: indeks, navn: Politiets Tryghedsindeks }

  indsatsområder:
    - navn: Tryghed
      kriterier:
        - id: k
          navn: Kriterium

  """
