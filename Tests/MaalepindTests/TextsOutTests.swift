import Criteria
import Interchange
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// What stands in a database already is shown by every command so that it neither acts on the terminal nor begins a
/// line that looks like another.
@Suite("Tekster ud") struct TextsOutTests {
  /// One of each kind, and a line that looks like the program's own.
  static let nasty =
    "x\u{1B}]0;ejet\u{7}\u{9B}31m\nForfalsket: 100 %\r\u{2028}Forfalsket\u{202E}\u{200B}\u{E0041}\u{7F}y"

  /// A database with such texts in all that is stored, and the closed quarter and the line whose id are asked about.
  private final class Desk {
    let folder: TemporaryFolder
    let path: String
    let quarter = Quarter(containing: Make.day("2018-03-31"))

    init() throws {
      folder = try TemporaryFolder()
      path = folder.file("x.sqlite")
      let archive = try Archive(path: path)
      let id = try #require(Slug("helsingoer-syd"))
      let document = String(decoding: try Checkout.plan(id.text), as: UTF8.self)
        .replacing("navn: Trygge beboere", with: "navn: \"Trygge\\u202E\\u200B beboere\"")
        .replacing("navn: Helt Frivillig", with: "navn: \"Helt\\u200B Frivillig\"")
        .replacing("- Boliggården", with: "- \"Bolig\\u202Egården\"")
      // The same plan twice, so that it has been revised.
      for number in 1...2 {
        try archive.store.addRevision(
          of: id, document: document + "# \(number)\n", reason: nasty, decidedBy: nasty,
          effective: Make.day("2018-01-01"), recordedBy: nasty, recordedAt: number)
      }
      let indicator = try #require(IndicatorID("trygge-beboere"))
      let site = Slug("noejsomhed")
      var figure = Measurement(
        id: "a", indicator: indicator, site: site, day: Make.day("2019-12-31"),
        quarter: Quarter(containing: Make.day("2019-12-31")), figure: .ratio(61, 100),
        recordedBy: nasty, recordedAt: 3)
      (figure.source, figure.note, figure.evidence) = (nasty, nasty, nasty)
      try archive.store.record(figure, plan: id)
      figure.id = "b"
      figure.figure = .notMeasured(reason: nasty)
      figure.correction = Correction(supersedes: "a", reason: nasty)
      try archive.store.record(figure, plan: id)
      for (number, state) in [OccasionState.held, .planned].enumerated() {
        var line = Occasion(
          id: "\(number)abcdefgh", activity: try #require(Slug("hverdagsraadgivning")), site: site,
          day: Make.day(state == .held ? "2020-01-10" : "2020-03-10"), state: state,
          recordedBy: nasty, recordedAt: 4)
        line.note = nasty
        line.tags = state == .held ? [nasty] : []
        line.counts = state == .held ? [nasty: 2] : [:]
        try archive.store.record(line, plan: id)
      }
      let point = try #require(try archive.store.historyPoint(of: id, asOf: quarter.judgedOn))
      let (plan, records) = try archive.open(id, on: quarter.judgedOn, at: point)
      let ending = QuarterEnding(.init(quarter, missing: 0), plan: plan, records: records)
      let snapshot = QuarterSnapshot(
        asOf: Make.day("2018-04-20"), point: point, rules: RulesVersion.current,
        verdicts: SnapshotJSON.write(ending.rollup))
      try archive.store.close([(quarter, snapshot)], plan: id, by: nasty, at: 5, reason: nasty)
    }

    func says(_ arguments: [String]) throws -> String {
      try Shell.run(
        [Checkout.programs + "/maalepind"] + arguments + ["--pr", "2020-02-01", "--data", path],
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
        in: folder.path
      ).output
    }
  }

  private static let commands = [
    ["status"], ["status", "--json"], ["status", "--kvartal", "2018K1"],
    ["status", "--kvartal", "2018K1", "--json"], ["historik"], ["historik", "--json"],
    ["historik", "--kriterium", "trygge-beboere"], ["logbog"], ["eksport"],
    ["eksport", "--format", "csv-engelsk"], ["eksport", "--format", "json"],
    ["eksport", "--budget"], ["plan", "vis"], ["plan", "liste"], ["skema"],
    ["skema", "--leverandoer", "Boliggården"], ["skema", "--leverandoer", "Boliggården", "--brev"],
    ["plan", "eksport"],
    // Receipts, questions and refusals that repeat what stands, or what is typed.
    ["registrer", "trygge-beboere", "62", "--sted", "noejsomhed"],
    ["registrer", "trygge-beboere", "62", "--sted", "noejsomhed", "--rettelse", "tastefejl"],
    ["registrer", nasty, "62"], ["registrer", "trygge-beboere", nasty, "--sted", "vapnagaard"],
    ["registrer", "trygge-beboere", "62", "--sted", nasty],
    ["afholdt", "hverdagsraadgivning", "--dato", "2020-01-10", "--aflys", "fejl"],
    ["afholdt", nasty], ["afholdt", "hverdagsraadgivning", "--linje", nasty], ["logbog", nasty],
    ["genaabn", "2018K1", "--grund", "glemt tal"], ["genaabn", nasty, "--grund", "x"],
    ["luk", "2018K1"], ["luk", "2018K1", "--ja", "--bruger", "Mette"],
    ["skema", "--leverandoer", nasty],
    ["plan", "tjek", nasty], ["plan", "import", nasty], ["import", nasty], [nasty], ["--\(nasty)"],
    ["status", "--plan", nasty], ["historik", "--fra", nasty], ["status", "--kvartal", nasty],
  ]

  @Test("Nothing hidden comes out of any command, and no line that is another's")
  func everyCommand() throws {
    let desk = try Desk()
    for command in Self.commands {
      let said = try desk.says(command)
      #expect(!said.isEmpty, "\(command)")
      let text =
        said.unicodeScalars.first == "\u{FEFF}" ? String(said.unicodeScalars.dropFirst()) : said
      for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
        let found = HiddenSign.first(in: String(line))
        #expect(found == nil, "\(command): \(line.debugDescription)")
        #expect(!line.hasPrefix("Forfalsket"), "\(command)")
      }
    }
  }

  @Test("What stands is seen where it is: in lines as code points, in JSON as escapes")
  func seen() throws {
    let desk = try Desk()
    let shown = Self.nasty.shown
    #expect(
      shown
        == "x‹U+001B›]0;ejet‹U+0007›‹U+009B›31m¶Forfalsket: 100 %¶¶Forfalsket‹U+202E›‹U+200B›‹U+E0041›‹U+007F›y"
    )
    let history = try desk.says(["historik"])
    for place in ["Note: ", "Kilde: ", "Dokumentation: ", "Besluttet af "] {
      #expect(history.contains(place + shown), "\(place)")
    }
    #expect(try desk.says(["logbog"]).contains(shown))
    let json = try desk.says(["historik", "--json"])
    #expect(
      json.contains(
        #""x\u001b]0;ejet\u0007\u009b31m\nForfalsket: 100 %\r\u2028Forfalsket\u202e\u200b\udb40\udc41\u007fy""#
      ))
  }

  @Test("A file that was written is read again as what stands")
  func roundTrip() throws {
    let desk = try Desk()
    let file = desk.folder.file("tal.csv")
    #expect(try desk.says(["eksport", "-o", file]) == "")
    #expect(try desk.says(["import", file]).contains("var der i forvejen"))
  }

  @Test("A plan that holds such signs opens, and is exported as it came in")
  func plan() throws {
    let desk = try Desk()
    #expect(try desk.says(["plan", "eksport"]).contains("\"Helt\\u200B Frivillig\""))
    #expect(try desk.says(["plan", "vis"]).contains("Helt‹U+200B› Frivillig"))
  }
}
