import TestSupport
import Testing

@testable import maalepind

/// `rapport halvaar` of the built program.
@Suite struct HalfYearCommandTests {
  private static let report = ["rapport", "halvaar"]

  @Test("Each plan has a report of its newest half-year", arguments: Checkout.planIDs)
  func everyPlan(plan: String) throws {
    let desk = try CommandDesk(plan)
    let text = try desk.prints(Self.report)
    #expect(text.hasPrefix("Udkast: Der mangler tekst "))
    #expect(text.contains("\nSamarbejdet med den lokale bestyrelse\n"))
    let markdown = try desk.prints(Self.report + ["--format", "md"])
    #expect(markdown.contains("\n## Succeskriterier\n"))
  }

  @Test("A half-year is written in any of three ways")
  func forms() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let asked = ["2019-2", "2. halvår 2019", "2019H2"]
    let texts = try asked.map { try desk.prints(Self.report + ["--halvaar", $0]) }
    #expect(Set(texts).count == 1)
    #expect(texts[0].contains("Halvårsrapport for 2. halvår 2019: "))
  }

  @Test(
    "What cannot be reported on is refused",
    arguments: [
      ("2016-2", "2. halvår 2016 ligger uden for"), ("2021-2", "før det er begyndt"),
      ("2019-3", "findes ikke"), ("19-2", "fire cifre"), ("efteråret", "er ikke et halvår"),
    ])
  func refused(text: String, why: String) throws {
    let outcome = try CommandDesk("helsingoer-syd").runs(Self.report + ["--halvaar", text])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(why))
  }

  @Test("One that is saved says how much is still to be written, and is not written over")
  func saved() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    let saved = Self.report + ["-o", folder.file("halvaar.md")]
    let outcome = try desk.runs(saved)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Rapporten er et udkast: "))
    #expect(try desk.runs(saved).status == 1)
    #expect(try desk.runs(saved + ["--overskriv"]).status == 0)
    #expect(String(decoding: try folder.read("halvaar.md"), as: UTF8.self).hasPrefix("> Udkast"))
  }

  @Test("Of a half-year whose last quarter is closed the verdicts are those that were kept")
  func closed() throws {
    let desk = try CommandDesk("helsingoer-syd")
    #expect(try desk.runs(["luk", "2019K4", "--ja"], on: desk.later).status == 0)
    let text = try desk.prints(Self.report + ["--halvaar", "2019-2"], on: desk.later)
    let kept = try desk.prints(["status", "--kvartal", "2019K4"], on: desk.later)
    #expect(text.contains("Af planens 18 kriterier er "))
    // What was missed when the quarter was closed is told as missed.
    #expect(kept.contains("× ikke opfyldt (2019)") == text.contains("ikke opfyldt i 2019"))
  }
}
