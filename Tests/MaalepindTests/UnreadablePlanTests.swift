import TestSupport
import Testing

@testable import Interchange
@testable import Storage
@testable import maalepind

/// A plan that once was free of mistakes and does not read any more: damaged, or written before the rules became stricter.
@Suite("En plan, der ikke kan læses længere") struct UnreadablePlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try run("plan", "import", Checkout.plans + "/helsingoer-syd.yaml")
    _ = try run(
      "registrer", "trygge-beboere", "61,0", "--sted", "Nøjsomhed", "--dato", "2019-12-31")
  }

  private func run(_ arguments: String...) throws -> Outcome {
    try Shell.run(
      [Checkout.programs + "/maalepind"] + arguments + ["--data", folder.file("x.sqlite")],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
      in: folder.path)
  }

  /// Changes the stored text of the plan, as a flipped bit would.
  private func change(_ old: String, to new: String) throws {
    let connection = try Connection(
      path: folder.file("x.sqlite"), mode: .readWrite, busyTimeout: .seconds(5))
    try connection.runScript(
      """
      DROP TRIGGER plan_revision_document_is_only_taken_away;
      UPDATE plan_revision SET document = replace(document, '\(old)', '\(new)');
      """)
  }

  @Test("What can be read is shown, nothing is written, and a corrected file is taken in")
  func oneCriterion() throws {
    try change("mål: fastholdes eller stiger", to: "mål: fastholdes eller svømmer")
    let shown = try run("status", "--pr", "2020-01-15")
    #expect(shown.status == 0)
    #expect(shown.output.contains("nu 61,0 %"))
    #expect(shown.output.contains("«fastholdes eller svømmer»"))
    #expect(shown.output.contains("kan ikke læses helt længere"))
    #expect(!shown.output.contains("Tillid til politiet"))
    let refused = try run(
      "registrer", "trygge-beboere", "63,4", "--sted", "Vapnagaard", "--dato", "2019-12-31")
    #expect(refused.status == 1 && refused.output.contains("kan ikke læses længere"))
    #expect(try run("historik").status == 0)
    let exported = try run("plan", "eksport")
    #expect(exported.status == 0 && exported.output.contains("svømmer"))
    try repair()
  }

  @Test("An edition that was corrected from a later day on is not told of any more")
  func correctedLater() throws {
    try change("mål: fastholdes eller stiger", to: "mål: fastholdes eller svømmer")
    try repair(from: "2019-01-01")
  }

  @Test("A text that is no plan at all is told of, and a corrected file is taken in")
  func nothing() throws {
    try change("plan: ", to: "[: ")
    let refused = try run("status")
    #expect(refused.status == 1 && refused.output.contains("kan ikke læses længere"))
    #expect(try run("plan", "eksport").status == 0)
    try repair()
  }

  @Test("The status of the others is given whole, the one is told of, and the exit code says so")
  func others() throws {
    _ = try run("plan", "import", Checkout.plans + "/knabstrup.yaml")
    _ = try run("plan", "import", Checkout.plans + "/albertslund.yaml")
    func told(_ arguments: [String]) throws -> (status: Int32, printed: String, said: String) {
      let outcome = try Shell.run(
        ["/bin/sh", "-c", "\"$0\" \"$@\" > ud.txt", Checkout.programs + "/maalepind"] + arguments
          + ["--pr", "2020-01-15", "--data", folder.file("x.sqlite")],
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
        in: folder.path)
      let printed = String(decoding: try folder.read("ud.txt"), as: UTF8.self)
      return (outcome.status, printed, outcome.output)
    }
    let (whole, wholeJSON) = (try told(["status"]), try told(["status", "--json"]))
    #expect(whole.status == 0 && wholeJSON.status == 0)
    #expect(JSONValue(wholeJSON.printed)?["unreadable"] == nil)
    try change("plan: Helsingør", to: "[: Helsingør")
    let (text, json) = (try told(["status"]), try told(["status", "--json"]))
    for outcome in [text, json] {
      #expect(outcome.status == 1)
      #expect(outcome.said.contains("helsingoer-syd") && outcome.said.contains("kan ikke læses"))
      #expect(outcome.said.split(separator: "\n").count == 1)
    }
    for name in ["Albertslund", "Knabstrup"] { #expect(text.printed.contains(name)) }
    let document = try #require(JSONValue(json.printed))
    let unreadable = try #require(document["unreadable"]?.elements)
    #expect(unreadable.compactMap { $0["plan"]?.text } == ["helsingoer-syd"])
    #expect(unreadable.first?["why"]?.text?.contains("kan ikke læses") == true)
    let before = try #require(JSONValue(wholeJSON.printed)?["criteria"]?.elements)
    let others = before.filter { $0["plan"]?.text != "helsingoer-syd" }
    #expect(document["criteria"]?.elements == others && others.count < before.count)
    let alone = try told(["status", "--json", "--plan", "helsingoer-syd"])
    #expect(alone.status == 1 && JSONValue(alone.printed)?["criteria"]?.elements == [])
  }

  private func repair(from day: String = "2018-01-01") throws {
    let taken = try run(
      "plan", "import", Checkout.plans + "/helsingoer-syd.yaml", "--grund", "rettet fil",
      "--besluttet-af", "bestyrelsen", "--virkning", day)
    #expect(taken.status == 0, "\(taken.output)")
    let shown = try run("status", "--pr", "2020-01-15")
    #expect(shown.status == 0 && shown.output.contains("Tillid til politiet"))
    #expect(shown.output.contains("nu 61,0 %") && !shown.output.contains("kan ikke læses"))
    let recorded = try run(
      "registrer", "trygge-beboere", "63,4", "--sted", "Vapnagaard", "--dato", "2019-12-31")
    #expect(recorded.status == 0, "\(recorded.output)")
    let history = try run("historik")
    #expect(history.status == 0 && !history.output.contains("kan ikke læses"))
  }
}
