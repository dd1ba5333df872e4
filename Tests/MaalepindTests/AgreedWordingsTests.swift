import Interchange
import TestSupport
import Testing

@testable import maalepind

/// What agreements say, each wording in a criterion of its own, from the plan file to the verdicts of two days.
@Suite("Vendinger i aftaler") struct AgreedWordingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func prints(_ arguments: [String], in data: String = "x.sqlite") throws -> String {
    let outcome = try Shell.run(
      [Checkout.programs + "/maalepind"] + arguments + ["--data", folder.file(data)],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
      in: folder.path)
    try #require(outcome.status == 0, "\(arguments): \(outcome.output)")
    return maskingSeals(outcome.output)
  }

  private func importPlan(_ path: String, in data: String = "x.sqlite") throws -> String {
    try prints(
      ["plan", "import", path, "--grund", "start", "--besluttet-af", "styregruppen"], in: data)
  }

  @Test("Every wording is read, judged on two days, shown and written again")
  func everyWording() throws {
    let agreed = Checkout.tests + "/MaalepindTests/Agreed"
    let check = try prints(["plan", "tjek", agreed + "/vendinger.yaml"])
    #expect(!check.contains("yaml:"))
    _ = try importPlan(agreed + "/vendinger.yaml")
    _ = try prints(["import", agreed + "/tal.csv", "--bruger", "Mette", "--pr", "2020-02-15"])
    let written = try prints(["plan", "eksport"])
    let texts = [
      ("status-2019.txt", try prints(["status", "--pr", "2019-02-15"])),
      ("status-2020.txt", try prints(["status", "--pr", "2020-02-15"])),
      ("status-2020.json", try prints(["status", "--json", "--pr", "2020-02-15"])),
      ("plan-vis.txt", try prints(["plan", "vis"])), ("plan-eksport.yaml", written),
    ]
    GoldenFolder("MaalepindTests/Golden/vendinger").checkAll(texts)
    let plan = try PlanFile.load(agreed + "/vendinger.yaml").plan
    #expect(try PlanFile.read(bytes: Array(PlanFile.write(plan).utf8), name: "x").get() == plan)
    // What is written reads as the same plan, and its figures as the same figures.
    let again = folder.file("igen.yaml")
    #expect(TextFile.write(written, to: again))
    _ = try importPlan(again, in: "y.sqlite")
    #expect(try prints(["plan", "eksport"], in: "y.sqlite") == written)
    let figures = folder.file("tal.csv")
    #expect(TextFile.write(try prints(["eksport"]), to: figures))
    _ = try prints(["import", figures, "--bruger", "Mette", "--pr", "2020-02-15"], in: "y.sqlite")
    #expect(
      try prints(["status", "--pr", "2020-02-15"], in: "y.sqlite") == texts[1].1)
  }
}
