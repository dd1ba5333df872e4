import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// Files are searched for what tells who somebody is before anything of them is taken in.
@Suite("Personoplysninger i filer") struct PersonalDataInFilesTests {
  @Test("A number is told with its line and column, in a text, a block and a remark")
  func refused() throws {
    let document = """
      plan: Prøve
      noter:
        - dag: 2019-02-01
          tekst: >
            Mødet var godt.
            Hanne, 150672-1234, sagde tak.
      # spørg 150672 1234
      """
    let found = PlanFile.faultyTexts(in: document, name: "x.yaml")
    #expect(
      found.refused?.mistakes.map(\.text) == [
        "x.yaml:6:14: skriv ikke personoplysninger her: «15••••-••••» ligner et CPR-nummer; tag det ud, og "
          + "skriv det uden at sige, hvem det handler om",
        "x.yaml:7:9: skriv ikke personoplysninger her: «15••••-••••» ligner et CPR-nummer; tag det ud, og "
          + "skriv det uden at sige, hvem det handler om",
      ])
    #expect(found.doubtful.isEmpty)
  }

  @Test("A telephone and an address are only worth a look")
  func doubtful() {
    let found = PlanFile.faultyTexts(
      in: "plan: Prøve\nparter:\n  - Kontoret, 22 33 44 55, post@kontor.dk\n", name: "x.yaml")
    #expect(found.refused == nil)
    #expect(
      found.doubtful.map(\.text) == [
        "x.yaml:3:15: «22 33 44 55» ligner et telefonnummer; tag det ud, hvis det er en privatpersons",
        "x.yaml:3:28: «post@kontor.dk» ligner en e-mailadresse; tag den ud, hvis det er en privatpersons",
      ])
  }

  @Test("Whatever else is wrong with a value, a number in it is not told whole")
  func notRepeated() throws {
    let document = "plan: Prøve\nperiode: 150672-1234\n"
    let result = PlanFile.read(bytes: Array(document.utf8), name: "x.yaml")
    guard case .failure(let mistakes) = result else {
      Issue.record("it was read")
      return
    }
    let said = mistakes.lines.joined()
    #expect(said.contains("15••••-••••") && !said.contains("1234"))
    let all = mistakes.joined(with: PlanFile.faultyTexts(in: document, name: "x.yaml").refused)
    #expect(all.mistakes.count == mistakes.mistakes.count + 1)
  }

  @Test("None of the plans that come with the program has any", arguments: Checkout.planIDs)
  func ownPlans(id: String) throws {
    let document = String(decoding: try Checkout.plan(id), as: UTF8.self)
    let found = PlanFile.faultyTexts(in: document, name: id)
    #expect(found.refused == nil && found.doubtful.isEmpty)
    let written = PlanFile.write(try PlanFile.read(bytes: Array(document.utf8), name: id).get())
    let again = PlanFile.faultyTexts(in: written, name: id)
    #expect(again.refused == nil && again.doubtful.isEmpty)
  }

  @Test(
    "A row with a number is told with its cell, whichever text it stands in",
    arguments: [
      ("trygge;Nøjsomhed;2019-12-31;61;Hanne 150672-1234", "kolonne E (note)"),
      ("trygge;Nøjsomhed;2019-12-31;ikke målt: 150672-1234;", "kolonne D (værdi)"),
    ])
  func rows(row: String, place: String) {
    let lines = FigurePlan.lines(FigureMistakesTests.heading + row + "\n")
    #expect(
      lines == [
        "Linje 2, \(place): Skriv ikke personoplysninger her: «15••••-••••» ligner et CPR-nummer; tag det ud, og "
          + "skriv det uden at sige, hvem det handler om."
      ])
  }

  @Test("A row with a telephone is taken in, and its line is told")
  func doubtfulRow() throws {
    let found = try FigurePlan.read(
      FigureMistakesTests.heading + "trygge;Nøjsomhed;2019-12-31;61;ring 22 33 44 55\n"
    ).get()
    #expect(found.measurements.count == 1)
    #expect(
      found.personal.map(\.line) == [2] && found.personal.map(\.found.text) == ["22 33 44 55"])
  }
}
