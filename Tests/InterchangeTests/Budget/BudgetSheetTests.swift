import Criteria
import Interchange
import Testing

/// A plan's budget as a table for spreadsheets.
@Suite struct BudgetSheetTests {
  private static let text = """
    plan: Syd
    periode: 2018-01-01 til 2019-12-31
    finansiering: [{ kilde: Fonden, givet: { 2018: 7 } }]
    budget:
      poster:
        - navn: Leder
          budget: { 2018: 550.000, 2019: 560.000 }
          korrigeret budget:
            2018: 540.000,50
          forbrug år til dato: { 2018K1: 100.000, 2018K3: 400.000 }
          forventet forbrug: { 2018: 545.000 }
    indsatsområder:
      - navn: Tryghed
        aktiviteter:
          - navn: Café
            budget: { 2018: 1.000 }
            forbrug: { 2018: 1.200 }
            finansiering:
              - kilde: Kommunen; Helsingør
                lovede timer: { 2018: 120 }
                givne timer:
                  2018: 80,5
    """

  @Test func everyYearOfEveryLineAndEverySourceHasARow() throws {
    let plan = try PlanFile.read(bytes: Array(Self.text.utf8), name: "p").get()
    let rows = BudgetSheet.write(plan, form: .danish).split(separator: "\r\n").map(String.init)
    #expect(
      rows == [
        "\u{FEFF}indsatsområde;post;id;år;budget;korrigeret budget;forbrug til og med 1. kvartal;"
          + "forbrug til og med 2. kvartal;forbrug til og med 3. kvartal;forbrug til og med 4. kvartal;"
          + "forbrug hele året;rest;forventet forbrug;forventet efter;afvigelse;finansieret af;lovet kr.;"
          + "givet kr.;lovede timer;givne timer;plan",
        "Tryghed;Café;cafe;2018;1000;;;;;;1200;-200;1200;forbruget;-200;;;;;;syd",
        ";Leder;leder;2018;550000;540000,50;100000;;400000;;;140000,50;545000;skrevet;-4999,50;;;;;;syd",
        ";Leder;leder;2019;560000;;;;;;;;560000;budgettet;0;;;;;;syd",
        ";;;2018;;;;;;;;;;;;Fonden;;7;;;syd",
        "Tryghed;Café;cafe;2018;;;;;;;;;;;;\"Kommunen; Helsingør\";;;120;80,5;syd",
      ])
    #expect(
      BudgetSheet.write(plan, form: .english).contains(",Leder,leder,2018,550000,540000.50,100000,")
    )
  }

  @Test func aPlanWithoutMoneyHasHeadingsOnly() throws {
    let plan = try PlanFile.read(bytes: Array("plan: A\nperiode: 2018\n".utf8), name: "p").get()
    #expect(BudgetSheet.write(plan, form: .danish).split(separator: "\r\n").count == 1)
  }
}
