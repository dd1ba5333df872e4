import Testing

@testable import Benchmark

@Suite("How things grow") struct GrowthTests {
  private static let probe = Probe(name: "a thing", unit: "ms", least: 10) { _, run in
    Double(run)
  }

  private static func subject(_ folder: ScratchFolder) -> GrowthSubject {
    GrowthSubject(
      database: Database(program: "", folder: folder, path: ""), newestPlan: "plan-1",
      importing: nil)
  }

  @Test func theMiddleOfTheRunsIsKept() throws {
    let subject = Self.subject(try ScratchFolder())
    var series = Series(probe: Self.probe)
    try series.measure(subject, size: 1, runs: 3)
    #expect(series.values.isEmpty)
    #expect(series.ratio == nil)
    try series.measure(subject, size: 10, runs: 3)
    try series.measure(subject, size: 100, runs: 21)
    #expect(series.values == [10: 1, 100: 10])
    #expect(series.ratio == 10)
    let family = Family(
      name: "plans", sizes: [1, 10, 100], make: { _, _, _ in nil }, probes: [])
    #expect(
      GrowthTable.text(family, sizes: [1, 10, 100], [series]) == """
        | plans       |   1 |  10 |  100 |  ratio |    law |
        | ----------- | --: | --: | ---: | -----: | -----: |
        | a thing, ms |   – | 1.0 | 10.0 | 10.0 × | n^1.00 |

        """)
  }

  @Test func familiesGrow() {
    for family in Family.all {
      #expect(family.sizes == family.sizes.sorted())
      #expect(Set(family.sizes).count > 2)
    }
  }
}
