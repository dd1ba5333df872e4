import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// Figures from the rows of a workbook: the same checks as of a file of text, told by their cells.
@Suite("Figures in a workbook") struct WorkbookFiguresTests {
  private static func read(_ rows: String) -> Result<FigureImport, FigureFileMistakes> {
    FigureSheet.read(
      Array("sep=;\n\(rows)".utf8), into: FigurePlan.plan, records: Records(),
      today: FigurePlan.today, form: .english, isWorkbook: true
    ) { (entry) throws(EntryProblem) in
      try entry.measurement(
        in: FigurePlan.plan, records: Records(), today: FigurePlan.today, id: "ny",
        recordedBy: "Mette", recordedAt: 1)
    }
  }

  private static func lines(_ rows: String) -> [String] {
    switch read(rows) {
    case .failure(let mistakes): mistakes.lines(in: FigurePlan.plan)
    case .success(let found): ["\(found.measurements.count) nye, \(found.blank) uden tal"]
    }
  }

  @Test("What stands above the headings is passed over, and so are rows that end early")
  func reads() throws {
    let rows = """
      "Tal, der mangler";;"x, y"

      ;"KRITERIUM";"Sted";"Værdi";"Note"
      ;"trygge";"Nøjsomhed";"61,25"
      ;"moeder";;"4";;;

      ;"moeder"
      ;"Underskrift"
      """
    let found = try Self.read(rows).get()
    #expect(
      found.measurements.map(\.figure) == [.amount(Make.amount(6_125, 2)), .amount(Amount(4))])
    #expect(found.blank == 2 && found.isFromWorkbook)
  }

  @Test("A mistake is told by its cell, a row by its number, also below cells of several lines")
  func places() {
    let rows = """
      ;"to
      linjer"
      "kriterium";"sted";"værdi";"note"
      "trygge";"Nøjsomhed";"otte"
      "moeder";;"4";"ja"
      "moeder";;"5"
      "moeder";;"5";;"løst"
      ;;;"kun en note"
      "moeder";;"=A1"
      """
    #expect(
      Self.lines(rows) == [
        "Celle C3 (værdi): «otte» passer ikke til enheden «procent»; skriv en procent som 61,4 eller en andel som 12/18.",
        "Række 5: Kriteriet har allerede et tal for samme sted og kvartal i række 4; slet den ene linje.",
        "Celle E6: «løst» står i en kolonne uden overskrift; giv den en, eller slet kolonnen.",
        "Celle C7 (værdi): Her mangler et tal; skriv det, eller skriv i «ikke målt», hvorfor det ikke er målt.",
        "Celle C8 (værdi): «=A1» er en formel; skriv det, den giver, eller sæt en apostrof (') foran, hvis det er "
          + "en tekst.",
      ])
  }

  @Test("A workbook without the headings of figures says so of its first row") func headings() {
    #expect(
      Self.lines("\n\"navn\";\"vaerdig\"\n\"a\";\"7\"").first
        == "Celle B2: Kolonnen «vaerdig» kendes ikke; mente du «værdi»?")
    #expect(Self.lines("") == ["0 nye, 0 uden tal"])
    #expect(
      Self.lines("\"a\"") == [
        "Række 1: Den første linje skal være overskrifter med «kriterium», «sted» og «værdi»; se, hvordan de "
          + "skrives, med «maalepind eksport»."
      ])
  }

  @Test func thePlanIsFoundBelowWhatStandsAbove() {
    let rows = Array(
      "sep=;\n\"Titel\"\n\"plan\";\"kriterium\";\"værdi\"\n\"sydby\";\"x\";\"2\"\n".utf8)
    #expect(FigureSheet.planNamed(in: rows, isWorkbook: true) == "sydby")
  }

  @Test func aWorkbookIsKnownByItsBeginning() {
    #expect(FigureSheet.isWorkbook([0x50, 0x4B, 3, 4, 0]))
    #expect(FigureSheet.isWorkbook([0xD0, 0xCF, 0x11, 0xE0]))
    #expect(!FigureSheet.isWorkbook(Array("PK;kriterium".utf8)))
  }
}
