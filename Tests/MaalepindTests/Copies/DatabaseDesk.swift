import TestSupport
import Testing

/// A database with the plan of Helsingør Syd in it, as the built program has made it, gone when the test is.
final class DatabaseDesk {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let made = try run("plan", "import", Checkout.plans + "/helsingoer-syd.yaml")
    try #require(made.status == 0, "\(made.output)")
  }

  var database: String { folder.file("x.sqlite") }

  /// What the program says, and how it ends.
  func run(_ arguments: String..., data: String? = nil) throws -> Outcome {
    try run(arguments, data: data)
  }

  func run(_ arguments: [String], data: String? = nil) throws -> Outcome {
    try Shell.run(
      [Checkout.programs + "/maalepind"] + arguments + ["--data", data ?? database],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
      in: folder.path)
  }

  /// Records a share of those who feel safe.
  func record(_ figure: String, at site: String, on day: String = "2019-12-31") throws -> Outcome {
    try run("registrer", "trygge-beboere", figure, "--sted", site, "--dato", day)
  }
}
