import Criteria
import Interchange
import Reports
import TestSupport

/// A small plan to make reports of, and what is recorded for it.
enum ReportPlan {
  static let plan = read(
    """
    plan: Nordby
    id: nordby
    periode: 2018-01-01 til 2021-12-31
    følges fra: 2019K4
    boligområder: [{ id: nord, navn: Nøjsomhed }, { id: syd, navn: Vapnagaard }]
    datakilder:
      - { id: politi, navn: Politiets tal, leveres af: politiet, hyppighed: kvartalsvis }
    indsatsområder:
      - id: omraade
        navn: Tryghed
        kriterier:
          - { id: trygge, navn: Trygge beboere, nr: 2, ordlyd: Flere er trygge, enhed: procent, opgøres: seneste, omfang: hvert boligområde, mål: mindst 65, udgangspunkt: 59 i 2016, datakilde: politi }
          - { id: omtale, navn: Omtale, ordlyd: O, enhed: procent, opgøres: sum pr. år, omfang: samlet, mål: mindst 60, datakilde: politi }
          - id: oplevelse
            navn: Oplevelse
            ordlyd: O
            delkriterier:
              - { id: hjaelp, navn: Hjælp, enhed: mangler, opgøres: seneste, omfang: samlet, mål: mangler }
              - { id: ro, navn: Ro, enhed: kr., opgøres: sum pr. år, omfang: samlet, mål: højst 1.000.000 }
        aktiviteter:
          - id: cafe
            navn: Café
            kriterier:
              - { id: udvalg, navn: Udvalg, ordlyd: O, enhed: ja/nej, omfang: samlet, mål: udført }
    """)

  static let today = Make.day("2020-01-15")

  /// Followed from the fourth quarter of 2019, which alone is owed; the third has the year's total so far.
  static let records = Records([
    measurement("trygge", .amount(Make.amount(605, 1)), at: "nord", day: "2019-09-30"),
    measurement("trygge", .amount(Make.amount(6625, 2)), at: "syd", day: "2019-12-31"),
    measurement("omtale", .ratio(12, 18), day: "2019-09-30"),
    measurement("oplevelse.hjaelp", .ratio(21, 30), day: "2019-09-30"),
    measurement("udvalg", .answer(true), day: "2019-03-31"),
  ])

  static let rollup = Rollup(plan: plan, records: records, asOf: today)

  /// How a part of a criterion stands at a site.
  static func row(_ id: String, at site: String? = nil) -> CriterionRow? {
    rollup.criteria.lazy.flatMap(rollup.rows).first {
      $0.result.id.description == id && $0.result.site?.text == site
    }
  }

  /// One of the plans that are kept beside the code, with invented figures.
  static func real(_ name: String, on day: Day) -> Rollup {
    let plan = read(TextFile.read("\(Checkout.plans)/\(name).yaml") ?? "")
    let measurements = ExampleMeasurements.quarterly(in: plan, upTo: day)
    return Rollup(plan: plan, records: Records(measurements), asOf: day)
  }

  private static func measurement(
    _ indicator: String, _ figure: Figure, at site: String? = nil, day: String
  ) -> Measurement {
    guard let id = IndicatorID(indicator) else { preconditionFailure("no id: \(indicator)") }
    let day = Make.day(day)
    return Measurement(
      id: "\(indicator)-\(site ?? "")-\(day)", indicator: id, site: site.flatMap { Slug($0) },
      day: day, quarter: Quarter(containing: day), figure: figure, recordedBy: "Jørgen",
      recordedAt: 1_579_046_400)
  }

  private static func read(_ text: String) -> Plan {
    do {
      return try PlanFile.read(bytes: Array(text.utf8), name: "plan").get()
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
