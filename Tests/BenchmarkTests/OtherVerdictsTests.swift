import Testing

@testable import Benchmark

@Suite("Other programs' verdicts") struct OtherVerdictsTests {
  @Test("They are those that the program reaches", arguments: OtherVerdicts.Way.allCases)
  func same(_ way: OtherVerdicts.Way) throws {
    let folder = try ScratchFolder()
    let program = Checkout.root + "/.build/debug/maalepind"
    let database = Database(program: program, folder: folder, path: folder.file("x.sqlite"))
    for number in 1...2 { try database.take(MadePlan(number: number, workload: Workload())) }
    guard let found = try OtherVerdicts.run(way, database, plans: 2) else {
      // It is not installed here.
      #expect(!OtherVerdicts.missing(in: folder).isEmpty)
      return
    }
    let lines = found.output.split(separator: "\n").sorted()
    #expect(lines.count == 2 * 60 * 2)
    let status = try database.run(["status", "--json", "--pr", MadePlan.day]).output
    #expect(lines.map(String.init) == Self.verdicts(in: status))
  }

  /// The verdicts in the document of `status --json`, written as the others write them.
  private static func verdicts(in document: String) -> [String] {
    document.split(separator: "\n").compactMap { line in
      func value(_ key: String) -> Substring? {
        line.firstRange(of: "\"\(key)\": \"").map { line[$0.upperBound...].prefix { $0 != "\"" } }
      }
      guard let plan = value("plan"), let id = value("id"), let name = value("site"),
        let verdict = value("verdict"),
        let site = MadePlan.sites.first(where: { $0.name == name })?.id
      else { return nil }
      return "\(plan)|\(id)|\(site)|\(verdict)"
    }.sorted()
  }
}
