import Criteria
import Interchange
import Testing

@testable import Benchmark

@Suite("What is made from a seed") struct GeneratorTests {
  @Test func theRowIsThatOfSplitMix64() {
    // The first numbers that the published algorithm gives for the seed 1234567.
    var dice = Dice(seed: 1_234_567)
    #expect(dice.next() == 6_457_827_717_110_365_317)
    #expect(dice.next() == 3_203_168_211_198_807_973)
  }

  private static func files(_ workload: Workload) throws -> [String: [UInt8]] {
    let folder = try ScratchFolder()
    let path = folder.file("made")
    try Generator.write(workload, into: path)
    var files: [String: [UInt8]] = [:]
    for name in Files.names(in: path) { files[name] = try Files.bytes(of: "\(path)/\(name)") }
    return files
  }

  private static let small = Workload(
    plans: 2, criteria: 7, quarters: 5, lines: 20, revisions: 3, seed: 42)

  @Test func theSameSeedGivesTheSameBytes() throws {
    let made = try Self.files(Self.small)
    #expect(
      made.keys.sorted() == [
        "plan-1-2.yaml", "plan-1-3.yaml", "plan-1-logbog.csv", "plan-1.csv", "plan-1.yaml",
        "plan-2-2.yaml", "plan-2-3.yaml", "plan-2-logbog.csv", "plan-2.csv", "plan-2.yaml",
      ])
    #expect(try Self.files(Self.small) == made)
    var other = Self.small
    other.seed = 43
    #expect(try Self.files(other)["plan-1.csv"] != made["plan-1.csv"])
  }

  @Test func aPlanIsTheSameAmongMany() {
    var many = Self.small
    many.plans = 1000
    let (one, other) = (
      MadePlan(number: 2, workload: Self.small), MadePlan(number: 2, workload: many)
    )
    #expect(one.file() == other.file())
    #expect(one.figures() == other.figures())
    #expect(one.logbook() == other.logbook())
  }

  @Test(arguments: [1, 60, 1250]) func aMadePlanCanBeTakenIn(criteria: Int) throws {
    let made = MadePlan(number: 1, workload: Workload(criteria: criteria, quarters: 192))
    let plan = try PlanFile.read(bytes: Array(made.file(revision: 2).utf8), name: "plan").get()
    #expect(plan.activities.count == MadePlan.activities.count)
    #expect(plan.activities.flatMap(\.criteria).count == criteria)
    for line in MadePlan(number: 1, workload: Workload(lines: 50)).occasions {
      let words = plan.logbookWords(of: try #require(Slug(line.activity)))
      #expect(line.counts.allSatisfy { words.categories.contains($0.category) })
    }
  }

  @Test func itMakesAsMuchAsIsAskedFor() {
    #expect(Workload().figures == 4800)
    let plan = MadePlan(number: 1, workload: Workload(lines: 30))
    let figures = plan.figures().split(separator: "\n")
    #expect(figures.count == 4801)
    #expect(figures[1].contains("31.03.2010"))
    #expect(figures[4800].contains("31.12.2019"))
    #expect(plan.figures(limit: 1000).split(separator: "\n").count == 1001)
    #expect(plan.occasions.count == 30)
    #expect(plan.occasions.allSatisfy { $0.occasion(number: 7) != nil })
  }
}
