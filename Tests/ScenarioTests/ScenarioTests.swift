import Glibc
import Testing

/// Where the tests stand, and the program beside them.
enum Place {
  /// The folder of this file.
  static let tests = String(#filePath.dropLast("/ScenarioTests.swift".count))
  /// The folder with the scenarios.
  static let scenarios = tests + "/Scenarios"
  /// The package's folder of plans.
  static let plans = tests + "/../../Plans"
  /// Where the program was built: beside the tests.
  static let programs: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    let folder = String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast()
    return "/" + folder.joined(separator: "/")
  }()
}

/// The program in a real terminal, as its users meet it.
@Suite struct ScenarioTests {
  @Test(arguments: Scenario.all(in: Place.scenarios))
  func comesTrue(_ scenario: Scenario) throws {
    try #require(
      access(Place.programs + "/maalepind", X_OK) == 0,
      "the program is not built beside the tests, in \(Place.programs)")
    let player = Player(stage: try Stage(programs: Place.programs, plans: Place.plans))
    do { try player.play(scenario) } catch {
      Issue.record(
        Comment(rawValue: error.description),
        sourceLocation: SourceLocation(
          fileID: "ScenarioTests/\(scenario.testDescription)", filePath: scenario.path,
          line: error.line, column: 1))
    }
  }

  @Test func thereAreScenarios() {
    #expect(!Scenario.all(in: Place.scenarios).isEmpty)
  }
}
