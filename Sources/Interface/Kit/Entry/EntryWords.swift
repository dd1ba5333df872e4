import Criteria
import Wording

/// What the entry of a figure says.
enum EntryWords {
  static let chooseSite = CommandText(name: "vælg boligområde", label: "vælg sted")
  static let save = CommandText(name: "gem tallet", label: "gem")
  static let saveAnywhere = CommandText(
    name: "gem tallet fra et hvilket som helst felt", label: "gem")

  static let title = "Nyt tal"
  static let correctionTitle = "Ret tal"
  static let absenceNeeded =
    "Stregen betyder, at tallet ikke er målt. Skriv hvorfor, for eksempel «skolen var lukket»."
  static let sampleNotWhole =
    "Antal svar skal være et helt tal som 293; ellers lad feltet stå tomt."
  static let quarterHint = "det kvartal, tallet indberettes i"
  static let wouldBecome = "Vurdering:"
  /// That nothing is stored yet, the longest first.
  static let notSaved = ["(ikke gemt endnu: Ctrl-S gemmer)", "(ikke gemt endnu)"]
  static let begin = "Skriv tallet, og tryk Enter. Er det ikke målt, så skriv en bindestreg (-)."
  static let otherQuarter = "Gælder tallet et andet kvartal, så skriv dagen ovenfor."

  static func corrects(_ figure: String, day: Day, by name: String) -> String {
    let who = name.isEmpty ? "" : ", registreret af \(name)"
    return "Retter \(figure) pr. \(DanishDay.text(day))\(who)."
  }

  static func overtaken(by name: String, figure: String, at moment: Moment) -> String {
    "\(name) har imens gemt \(figure) (\(DanishDay.short(moment.day)) kl. \(DanishMoment.time(moment))). "
      + "Gem for at vælge, hvilket tal der skal stå."
  }

  static func dropped(_ figure: String, by name: String) -> String {
    "Dit tal er ikke gemt. Det, \(name) har gemt, står: \(figure)."
  }

  static let correctionNeeded =
    "Der er allerede et tal for det kvartal, dagen ligger i. Skriv, hvorfor det skal rettes."

  static func understood(
    _ figure: String, site: String?, day: Day, quarter: Quarter?, sample: Int?
  ) -> String {
    let place = site.map { " i \($0)" } ?? ""
    let size = sample.map { ", \(DanishNumber.text($0)) svar" } ?? ""
    let reported = quarter.map { ", indberettes i \(DanishQuarter.text($0))" } ?? ""
    return "Forstået: \(figure)\(place) pr. \(DanishDay.text(day))\(size)\(reported)."
  }

  static func whichFigure(
    by name: String, figure: String, site: String?, day: Day, at moment: Moment, own: String
  ) -> String {
    let place = site.map { " i \($0)" } ?? ""
    return
      "\(name) gemte \(figure)\(place) pr. \(DanishDay.short(day)) (\(DanishDay.short(moment.day)) kl. "
      + "\(DanishMoment.time(moment))), mens du indtastede \(own). Vil du rette det til dit tal med en "
      + "begrundelse?"
  }

  static func unitHint(_ unit: Unit, _ tally: Tally) -> String {
    switch (unit, tally) {
    case (.percent, .latest): "%, som 61,4 eller 12/18"
    case (.percent, _): "andel, som 12/18"
    case (_, .average): "fremmøder/gange, som 126/14"
    case (.count(let noun), .toDate), (.measure(let noun), .toDate): "\(noun.plural) i alt hidtil"
    case (.count(let noun), _), (.measure(let noun), _): noun.plural
    case (.kroner, _): "kr."
    case (.hours, _): "timer, som 12,5"
    case (.yesNo, _): "ja eller nej"
    case (.rating(let steps), _): "trin 1-\(steps.count)"
    case (.missing, _): "enheden mangler i aftalen"
    }
  }

  /// What the agreement asks of an indicator at a site, and what stands.
  static func agreed(
    _ assessment: Assessment, _ indicator: Indicator, at site: Slug?, _ symbols: SymbolSet
  ) -> String {
    let goal = (assessment.goal ?? indicator.goal.value(at: site)).map {
      "Mål: \(GoalText.long($0, unit: indicator.unit, tally: indicator.tally))"
    }
    let baseline = assessment.baseline.map {
      "start: \(FigureText.text($0.value, unit: indicator.unit)) (\(DanishDay.yearOrDay($0.day)))"
    }
    let now = assessment.current.flatMap { current in
      FigureText.now(assessment, unit: indicator.unit).map {
        "\($0) pr. \(DanishDay.short(current.day)), "
      }
    }
    return [goal, baseline, "nu: \(now ?? "")\(symbols.status(assessment))"]
      .compactMap { $0 }.joined(separator: "; ")
  }
}
