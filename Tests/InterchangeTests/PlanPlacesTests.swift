import Criteria
import Interchange
import TestSupport
import Testing

/// What a plan is one of several under, and how many live in its housing areas.
@Suite("Where a plan belongs, in a plan file")
struct PlanPlacesTests {
  private func read(_ keys: String) -> Result<Plan, PlanFileMistakes> {
    let text = "plan: A\nperiode: 2018-01-01 til 2021-12-31\n\(keys)\n"
    return PlanFile.read(bytes: Array(text.utf8), name: "p")
  }

  private func mistakes(_ keys: String) -> [String] {
    if case .failure(let found) = read(keys) { found.mistakes.map(\.text) } else { [] }
  }

  @Test(
    "The agreement that several plans belong to is a name, or an id and a name",
    arguments: [
      ("helhedsplan: Helsingør Syd", "helsingoer-syd", "helhedsplan: Helsingør Syd\n"),
      (
        "helhedsplan: { navn: Helsingør Syd }", "helsingoer-syd", "helhedsplan: Helsingør Syd\n"
      ),
      (
        "helhedsplan: { id: syd, navn: Helsingør Syd }", "syd",
        "helhedsplan:\n  id: syd\n  navn: Helsingør Syd\n"
      ),
    ])
  func masterPlan(_ written: String, _ id: String, _ rewritten: String) throws {
    let plan = try read(written).get()
    #expect(plan.masterPlan == MasterPlan(id: Make.slug(id), name: "Helsingør Syd"))
    let text = PlanFile.write(plan)
    #expect(text.contains("periode: 2018-01-01 til 2021-12-31\n\(rewritten)frist:"), "\(text)")
    #expect(try read("helhedsplan: mangler").get().masterPlan == nil)
  }

  @Test(
    "Residents are counted on days, once or several times",
    arguments: [
      ("1900 i 2018", [1900], "1.900 i 2018"), ("1.900 beboere i 2018", [1900], "1.900 i 2018"),
      ("1900 pr. 2018-12-31", [1900], "1.900 i 2018"),
      ("0 pr. 30. juni 2018", [0], "0 pr. 2018-06-30"),
      ("[1950 i 2019, 1.900 i 2018]", [1900, 1950], "[1.900 i 2018, 1.950 i 2019]"),
      ("mangler", [], nil),
    ])
  func residents(_ written: String, _ counts: [Int], _ rewritten: String?) throws {
    let plan = try read("boligområder:\n  - { id: n, navn: Nøjsomhed, beboere: \(written) }").get()
    #expect(plan.sites.first?.residents.map(\.count) == counts)
    #expect(
      PlanFile.write(plan).contains(
        "  - { id: n, navn: Nøjsomhed\(rewritten.map { ", beboere: \($0)" } ?? "") }\n"))
  }

  @Test func mistakesAreToldWhereTheyStand() {
    #expect(
      mistakes(
        """
        helhedsplan:
          navn: Syd
          navm: Nord
        boligområder:
          - id: n
            navn: Nøjsomhed
            beboere:
              - 1900
              - mange i 2018
              - 12,5 i 2018
              - 1900 i 2018
              - 1950 pr. 2018-12-31
              - 2.5 i 2019
              - 5 pr. 2019-02-30
              -
          - { navn: Vapnagaard, beboer: 5 i 2018 }
        """) == [
          "p:5:3: nøglen «navm» kendes ikke her; mente du «navn»?",
          "p:10:9: «beboere» skal være «1.900 i 2018» eller «1.900 pr. 2018-06-30», men er «1900»",
          "p:11:9: «beboere» skal være «1.900 i 2018» eller «1.900 pr. 2018-06-30», men er «mange i 2018»",
          "p:12:9: «beboere» skal være et helt tal fra 0 til 99.999.999, men er «12,5»",
          "p:14:9: «i 2018» står to gange under «beboere»; slet den ene",
          "p:15:9: «beboere»: «2.5» kan misforstås; skriv 2,5 med komma (punktum står kun ved tusinder, som i "
            + "1.741)",
          "p:16:9: «beboere»: datoen «2019-02-30» findes ikke; se efter i kalenderen, og skriv den som 31.12.2019",
          "p:17:8: «beboere» er tom; skriv en værdi, for eksempel «1.900 i 2018», eller slet linjen",
          "p:18:25: nøglen «beboer» kendes ikke her; mente du «beboere»?",
        ])
    #expect(
      mistakes("helhedsplan:") == [
        "p:3:1: «helhedsplan» er tom; skriv en værdi, for eksempel «Helsingør Syd», eller slet linjen"
      ])
    #expect(
      mistakes("helhedsplan: «»!") == [
        "p:3:14: af navnet ««»!» kan der ikke laves et id; skriv et, for eksempel «id: tryghed»"
      ])
    #expect(
      mistakes("helhedsplaner: Syd") == [
        "p:3:1: nøglen «helhedsplaner» kendes ikke her; mente du «helhedsplan»?"
      ])
    #expect(
      mistakes("helhedsplan: [Syd, Nord]") == [
        "p:3:14: «helhedsplan» skal være nøgler med værdier, men er en liste"
      ])
  }
}
