import Criteria
import Wording

/// What the overview says.
enum OverviewWords {
  static let openGroup = CommandText(name: "åbn indsatsområdet eller aktiviteten", label: "åbn")
  static let toActivityOrArea = CommandText(
    name: "gå til kriteriets aktivitet eller indsatsområde", label: "aktivitet")
  static let showAll = CommandText(name: "vis alle rækker i aftalens orden igen", label: "vis alt")
  static let fold = CommandText(name: "fold gruppen sammen", label: "fold sammen")
  static let unfold = CommandText(name: "fold gruppen ud", label: "fold ud")
  static let foldWithArrows = CommandText(name: "fold gruppen sammen eller ud", label: "fold")
  static let board = CommandText(
    name: "bestyrelsesvisning: det, bestyrelsen ser, side for side", label: "bestyrelse")
  static let portfolio = CommandText(
    name: "porteføljen: alle planer i databasen", label: "portefølje")
  static let filter = CommandText(
    name: "vis kun: efter vurdering, sted eller datakilde", label: "vis kun")
  static let order = CommandText(
    name: "rækkefølge: aftalens, dårligst først, navn", label: "sortér")

  // MARK: What it is narrowed to and ordered by

  static let onlyShown = "Vis kun"
  static let ordered = "Rækkefølge"
  static let attention = "kræver opmærksomhed"

  static func site(_ name: String?) -> String { name.map { "sted: \($0)" } ?? "samlet for planen" }

  static func source(_ name: String) -> String { "datakilde: \(name)" }

  static func shown(filter: String?, rows: Int, of all: Int, order: String?) -> String {
    let what = filter.map { "\($0), \(DanishNumber.text(rows)) af \(CountWords.rows(all))" }
    return "Viser: " + [what, order].compactMap { $0 }.joined(separator: "; ") + " (Esc viser alt)"
  }

  // MARK: What stands above the table

  static let choosePart =
    "Kriteriet består af flere dele. Vælg den del, tallet er for, på linjerne nedenunder."

  /// A group with milestones but no criteria: `milepæle: 1 overskredet, 2 i gang`.
  static func milestones(_ summary: String) -> String { "milepæle: \(summary)" }

  /// What comes next: the figures that are missing for the quarter and their deadline, and how many are
  /// late: `Næste: 7 tal mangler for 4. kvartal 2019, frist 31. januar 2020`.
  static func next(_ figures: FiguresDue) -> String {
    let name = DanishQuarter.text(figures.quarter)
    let deadline = DanishDay.text(figures.deadline)
    let number = DanishNumber.text(figures.missing)
    let late = figures.overdue
    let text =
      if figures.isClosed {
        "\(name) er lukket"
      } else if figures.asked == 0 {
        "\(name): ingen tal skal indtastes"
      } else if figures.missing == 0 {
        "\(name): alle tal er indtastet"
      } else if figures.deadline < figures.asOf {
        "\(number) tal mangler for \(name); fristen var \(deadline)"
      } else if late > 0 {
        "Næste: \(number) tal for \(name), frist \(deadline)"
      } else {
        "Næste: \(number) tal mangler for \(name), frist \(deadline)"
      }
    guard late > 0, figures.missing == 0 || figures.deadline >= figures.asOf else { return text }
    return "\(text); \(DanishNoun.count(late, "er forsinket", "er forsinkede"))"
  }

  /// The same with how to type figures, where they are missing and can be typed, or how to close the quarter
  /// when all are there; the longest first.
  static func next(_ figures: FiguresDue, canRecord: Bool, canClose: Bool) -> [String] {
    let text = next(figures)
    if canClose, figures.missing == 0, figures.overdue == 0 {
      return ["\(text). Tryk L for at lukke kvartalet.", text]
    }
    guard canRecord, figures.missing > 0 || figures.overdue > 0 else { return [text] }
    return [
      "\(text). Tryk k for at indtaste dem ét efter ét.", "\(text). Tryk k for at indtaste.",
      "\(text) – tryk k", text,
    ]
  }

  /// How many things are late: `2 ting skulle være sket: tryk å.`
  static func late(_ count: Int) -> String {
    "\(DanishNumber.text(count)) ting skulle være sket: tryk å for årshjulet."
  }
}
