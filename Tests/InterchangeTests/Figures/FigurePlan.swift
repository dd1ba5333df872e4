import Criteria
import TestSupport
import Wording

@testable import Interchange

/// A plan with a criterion of each kind, and what files with figures of it come to.
enum FigurePlan {
  static let plan: Plan = {
    let text = """
      plan: Nordby
      id: nordby
      periode: 2018-01-01 til 2021-12-31
      boligområder: [{ id: nord, navn: Nøjsomhed }, { id: syd, navn: Vapnagaard }]
      datakilder:
        - { id: politi, navn: Politiets tal, leveres af: politiet, hyppighed: kvartalsvis }
        - { id: egen, navn: Egen registrering, hyppighed: kvartalsvis }
      indsatsområder:
        - id: omraade
          navn: Område
          kriterier:
            - { id: trygge, navn: Trygge beboere, ordlyd: O, enhed: procent, opgøres: seneste, omfang: hvert boligområde, mål: mindst 65, udgangspunkt: 59 i 2016, datakilde: politi }
            - { id: omtale, navn: Omtale, ordlyd: O, enhed: procent, opgøres: sum pr. år, omfang: samlet, mål: mindst 60, datakilde: politi }
            - { id: moeder, navn: Møder, ordlyd: O, enhed: antal møder, opgøres: sum pr. år, omfang: samlet, mål: mindst 4, datakilde: egen }
            - { id: fremmoede, navn: Fremmøde, ordlyd: O, enhed: antal børn, opgøres: gennemsnit pr. år, omfang: samlet, mål: mindst 5 }
            - { id: udvalg, navn: Udvalg, ordlyd: O, enhed: ja/nej, omfang: samlet, mål: udført, datakilde: egen }
            - { id: samarbejde, navn: Samarbejde, ordlyd: O, enhed: vurdering, omfang: samlet, mål: mindst i nogen grad, datakilde: egen }
            - id: oplevelse
              navn: Oplevelse
              ordlyd: O
              delkriterier:
                - { id: hjaelp, navn: Hjælp, enhed: procent, opgøres: seneste, omfang: samlet, mål: mindst 80, datakilde: egen }
                - { id: ro, navn: Ro, enhed: kr., opgøres: sum pr. år, omfang: samlet, mål: højst 1.000.000, datakilde: egen }
      """
    do {
      return try PlanFile.read(bytes: Array(text.utf8), name: "plan").get()
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static let today = Make.day("2020-01-15")

  static func id(_ text: String) -> IndicatorID {
    guard let id = IndicatorID(text) else { preconditionFailure("no id: \(text)") }
    return id
  }

  static func figure(_ text: String, of indicator: String) -> Figure {
    guard let known = plan.indicator(id(indicator))?.indicator,
      case .success(let figure) = TypedFigure.read(text, unit: known.unit, tally: known.tally)
    else { preconditionFailure("no figure: \(text)") }
    return figure
  }

  /// A figure of the last day of 2019.
  static func measurement(
    _ indicator: String, _ text: String, at site: String? = nil, day: String = "2019-12-31"
  ) -> Measurement {
    let day = Make.day(day)
    return Measurement(
      id: "\(indicator)-\(site ?? "")-\(day)", indicator: id(indicator),
      site: site.flatMap { Slug($0) }, day: day, quarter: Quarter(containing: day),
      figure: figure(text, of: indicator), recordedBy: "Jørgen", recordedAt: 1_579_046_400)
  }

  /// What a file comes to.
  static func read(
    _ bytes: [UInt8], records: Records = Records(), form: CSVForm? = nil
  ) -> Result<FigureImport, FigureFileMistakes> {
    var number = 0
    return FigureSheet.read(bytes, into: plan, records: records, today: today, form: form) {
      (entry) throws(EntryProblem) in
      number += 1
      return try entry.measurement(
        in: plan, records: records, today: today, id: "ny \(number)", recordedBy: "Mette",
        recordedAt: 1)
    }
  }

  static func read(
    _ text: String, records: Records = Records(), form: CSVForm? = nil
  ) -> Result<FigureImport, FigureFileMistakes> {
    read(Array(text.utf8), records: records, form: form)
  }

  /// The mistakes in a file as they are printed, or what it comes to.
  static func lines(
    _ text: String, records: Records = Records(), form: CSVForm? = nil
  ) -> [String] {
    switch read(text, records: records, form: form) {
    case .failure(let mistakes):
      mistakes.lines(in: plan)
    case .success(let found):
      [
        "\(found.measurements.count) nye, \(found.corrections) rettelser, \(found.present) var der, "
          + "\(found.blank) uden tal"
      ]
    }
  }
}
