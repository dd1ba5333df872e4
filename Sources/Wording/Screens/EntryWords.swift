import Criteria

/// What the entry of a figure says.
public enum EntryWords {
  /// The heading.
  public static let title = "Nyt tal"
  /// The heading when a figure stands already.
  public static let correctionTitle = "Ret tal"
  /// The fields' names.
  public static let site = "Sted"
  /// The figure.
  public static let figure = "Tal"
  /// Why it was not measured.
  public static let absence = "Hvorfor ikke målt"
  /// The day it holds for.
  public static let day = "Dag"
  /// The reporting quarter.
  public static let quarter = "Kvartal"
  /// How many answered.
  public static let sample = "Antal svar (n)"
  /// The note.
  public static let note = "Note"
  /// A link or a reference to a document.
  public static let evidence = "Bilag"
  /// What a reference to a document can be.
  public static let evidenceHint = "et link eller en henvisning"
  /// Why the figure that stands is corrected.
  public static let correction = "Årsag til rettelse"
  /// Why a dash needs a reason.
  public static let absenceNeeded =
    "Stregen betyder, at tallet ikke er målt. Skriv hvorfor, for eksempel «skolen var lukket»."
  /// A sample size is a whole number.
  public static let sampleNotWhole =
    "Antal svar skal være et helt tal som 293; ellers lad feltet stå tomt."
  /// The quarter's hint.
  public static let quarterHint = "det kvartal, tallet indberettes i"
  /// The sample's hint.
  public static let sampleHint = "kan stå tomt"
  /// The figure is on its way to the disk.
  public static let storing = "Gemmer …"
  /// Before the verdict that the figure would give.
  public static let wouldBecome = "Vurdering:"
  /// That nothing is stored yet, the longest first.
  public static let notSaved = ["(ikke gemt endnu: Ctrl-S gemmer)", "(ikke gemt endnu)"]
  /// What to do first.
  public static let begin =
    "Skriv tallet, og tryk Enter. Er det ikke målt, så skriv en bindestreg (-)."
  /// What to do when the figure is for another quarter than the one that has a figure already.
  public static let otherQuarter = "Gælder tallet et andet kvartal, så skriv dagen ovenfor."

  /// What is taken when a field is left empty.
  public static func usual(_ text: String) -> String { "tomt felt = \(text)" }

  /// What kind of figure is asked for.
  public static func unitHint(_ unit: Unit, _ tally: Tally) -> String {
    switch (unit, tally) {
    case (.percent, .latest): "%, som 61,4 eller 12/18"
    case (.percent, _): "andel, som 12/18"
    case (_, .average): "fremmøder/gange, som 126/14"
    case (.count(let noun), .toDate): "\(noun) i alt hidtil"
    case (.count(let noun), _): noun
    case (.kroner, _): "kr."
    case (.hours, _): "timer, som 12,5"
    case (.yesNo, _): "ja eller nej"
    case (.rating(let steps), _): "trin 1-\(steps.count)"
    case (.missing, _): "enheden mangler i aftalen"
    }
  }

  /// What the agreement asks and where the criterion stands, in a line.
  public static func agreed(goal: String?, baseline: String?, now: String?, verdict: String)
    -> String
  {
    var parts = [goal.map { "Mål: \($0)" }, baseline.map { "start: \($0)" }].compactMap { $0 }
    parts.append("nu: " + (now.map { "\($0), " } ?? "") + verdict)
    return parts.joined(separator: "; ")
  }

  /// Which figure is corrected.
  public static func corrects(_ figure: String, day: Day, by name: String) -> String {
    let who = name.isEmpty ? "" : ", indtastet af \(name)"
    return "Retter \(figure) pr. \(DanishDay.text(day))\(who)."
  }

  /// That somebody else has recorded the same figure while it was typed.
  public static func overtaken(by name: String, figure: String, at moment: Moment) -> String {
    "\(name) har imens gemt \(figure) (\(DanishDay.short(moment.day)) kl. \(DanishMoment.time(moment))). "
      + "Gem for at vælge, hvilket tal der skal stå."
  }

  /// That somebody else's figure stands.
  public static func dropped(_ figure: String, by name: String) -> String {
    "Dit tal er ikke gemt. Det, \(name) har gemt, står: \(figure)."
  }

  /// Why a figure is corrected when only what stands beside it is changed: «note tilføjet».
  ///
  /// - Parameter changes: the fields' names with what they said before, and what they say now.
  public static func remarked(_ changes: [(String, from: String?, to: String)]) -> String {
    DanishList.text(
      changes.map { field, from, to in
        "\(field.lowercased()) \(from == nil ? "tilføjet" : to.isEmpty ? "fjernet" : "rettet")"
      })
  }

  /// That a correction needs a reason.
  public static let correctionNeeded =
    "Der er allerede et tal for det kvartal, dagen ligger i. Skriv, hvorfor det skal rettes."

  /// What was understood, before it is stored; of the quarter nothing where it goes without saying.
  public static func understood(
    _ figure: String, site: String?, day: Day, quarter: Quarter?, sample: Int?
  ) -> String {
    let place = site.map { " i \($0)" } ?? ""
    let size = sample.map { ", \(DanishNumber.text($0)) svar" } ?? ""
    let reported = quarter.map { ", indberettes i \(DanishQuarter.text($0))" } ?? ""
    return "Forstået: \(figure)\(place) pr. \(DanishDay.text(day))\(size)\(reported)."
  }

  /// That a figure was stored, and what it changed.
  ///
  /// - Parameters:
  ///   - name: the criterion's name with its part's.
  ///   - isCorrection: whether it took the place of one that stood.
  public static func recorded(
    _ name: String, site: String?, figure: String, day: Day, isCorrection: Bool, change: String
  ) -> String {
    let place = site.map { ", \($0)" } ?? ""
    return "\(isCorrection ? "Rettet" : "Gemt"): \(name)\(place): \(figure) "
      + "pr. \(DanishDay.short(day)).  \(change)"
  }

  /// A verdict, and the one that it was before when that is another.
  public static func change(from before: String?, to after: String) -> String {
    before == after ? after : [before, after].compactMap { $0 }.joined(separator: " → ")
  }
}
