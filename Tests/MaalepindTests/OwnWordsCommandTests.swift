import TestSupport
import Testing

@testable import maalepind

/// `rapport tekst` of the built program.
@Suite struct OwnWordsCommandTests {
  private static let words = ["rapport", "tekst"]
  private static let half = ["--halvaar", "2019-2"]

  @Test("What is written is shown again, stands in the report, and in the history")
  func written() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    try folder.write(Array("  Vi mødtes to gange.\n\n\nDet gik godt.\n".utf8), to: "tekst.txt")
    let kept = try desk.runs(
      Self.words + ["samarbejde", "--fra", folder.file("tekst.txt")] + Self.half)
    #expect(kept.status == 0)
    #expect(
      kept.output.contains("Gemt: Samarbejdet med den lokale bestyrelse, 2. halvår 2019 (7 ord)."))
    #expect(
      try desk.prints(Self.words + ["Samarbejde"] + Self.half)
        .hasPrefix("Vi mødtes to gange.\n\nDet gik godt.\n"))
    #expect(
      try desk.prints(["rapport", "halvaar"] + Self.half)
        .contains("bestyrelse\nVi mødtes to gange.\n\nDet gik godt.\n"))
    let history = try desk.prints(["historik"])
    #expect(history.contains("skrevet: tekst, Samarbejdet med den lokale bestyrelse, 2. halvår"))
    #expect(try desk.prints(["tjek"]).contains("1 tekst til rapporten"))
    #expect(try desk.runs(Self.words + ["samarbejde", "--slet"] + Self.half).status == 0)
    #expect(
      try desk.prints(Self.words + Self.half).contains("bestyrelse: af tallene [samarbejde]"))
  }

  @Test("Without words of one's own it shows what follows by itself, and keeps nothing")
  func suggested() throws {
    let desk = try CommandDesk("helsingoer-syd")
    #expect(
      try desk.prints(Self.words + ["nye tiltag"] + Self.half)
        .hasPrefix("[Skriv her: nye tiltag i halvåret]\n"))
    #expect(!(try desk.prints(Self.words + Self.half).contains("ord, skrevet")))
  }

  @Test(
    "An editor is given what stands, and what it leaves is kept; one that fails changes nothing")
  func editor() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let edit = Self.words + ["budget", "--ret"] + Self.half
    let kept = try desk.runs(edit, setting: ["EDITOR": "sed -i '$a Vi købte nye stole.'"])
    #expect(kept.status == 0, "\(kept.output)")
    #expect(
      try desk.prints(Self.words + ["budget"] + Self.half).contains("Vi købte nye stole.\n"))
    #expect(try desk.runs(edit, setting: ["EDITOR": "false"]).status == 1)
    let same = try desk.runs(edit, setting: ["EDITOR": "true"])
    #expect(same.status == 1)
    #expect(same.output.contains("Der er intet at gemme"))
  }

  @Test("What is refused in an editor is not lost")
  func refused() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let outcome = try desk.runs(
      Self.words + ["budget", "--ret"] + Self.half,
      setting: ["EDITOR": "sed -i '$a Kari, 010190-1234.'"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Det, du skrev, står i "))
    #expect(!(try desk.prints(Self.words + Self.half).contains("skrevet af")))
  }

  @Test(
    "What cannot be kept is refused",
    arguments: [
      (["ukendt", "--slet"], 1, "findes ikke i planen"),
      (["budget", "--fra", "/findes/ikke"], 1, "findes ikke; se efter"),
      (["budget", "--fra", "x", "--ret"], 64, "--ret"),
      (["--ret"], 64, "EMNE"), (["budget", "--slet"], 1, "intet at gemme"),
      (["budget", "--afsluttet"], 1, "Skriv, hvordan det gik"),
    ])
  func problems(words: [String], status: Int32, why: String) throws {
    let outcome = try CommandDesk("helsingoer-syd").runs(Self.words + words + Self.half)
    #expect(outcome.status == status)
    #expect(outcome.output.contains(why), "\(outcome.output)")
  }
}
