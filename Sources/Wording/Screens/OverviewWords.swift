import Criteria

/// What the overview says.
public enum OverviewWords {
  /// A rating's step where its name is too long: `trin 3`.
  public static func step(_ value: Fraction) -> String {
    "trin \(DanishNumber.shortest(value, mostDecimals: 0))"
  }

  /// A goal that fits a narrow column: `mindst 10 pr. uge` becomes `≥ 10 pr. uge` where it must, and
  /// `udført hvert år` only says when.
  public static func tight(_ goal: String, width: Int, isASCII: Bool) -> String {
    guard goal.count > width else { return goal }
    if goal == GoalText.missing { return "mangler" }
    let signs = [
      ("mindst ", isASCII ? ">= " : "≥ "), ("højst ", isASCII ? "<= " : "≤ "), ("over ", "> "),
      ("under ", "< "), ("udført ", ""),
    ]
    for (word, sign) in signs where goal.hasPrefix(word) {
      return sign + goal.dropFirst(word.count)
    }
    return goal
  }

  /// The program's name.
  public static let program = "Målepind"
  /// The mark that nobody may miss in the demo.
  public static let demo = "EKSEMPELTAL"
  /// The columns' names.
  public static let criterion = "Kriterium"
  /// The site's column.
  public static let site = "Sted"
  /// The baseline's column.
  public static let start = "Start"
  /// The newest figure's column.
  public static let now = "Nu"
  /// The goal's column.
  public static let goal = "Mål"
  /// The progress's column.
  public static let progress = "Fremdrift"
  /// The development's column.
  public static let trend = "Udvikling"
  /// The verdict's column.
  public static let status = "Status"
  /// The plan as a whole, where a site would stand.
  public static let whole = "samlet"
  /// Where there is no figure.
  public static let none = "–"
  /// What the agreement does not give.
  public static let missing = "mangler"
  /// A focus area, after its name.
  public static let area = "indsatsområde"
  /// An activity, after its name.
  public static let activity = "aktivitet"
  /// A group without criteria of its own.
  public static let noCriteria = "ingen succeskriterier"
  /// A group with milestones but no criteria: `milepæle: 1 overskredet, 2 i gang`.
  public static func milestones(_ summary: String) -> String { "milepæle: \(summary)" }

  /// That nothing can be recorded, in the header.
  public static let readOnly = "SKRIVEBESKYTTET"

  /// That everything is shown as of another day than today, the longest first.
  public static func asOf(_ day: Day) -> [String] {
    [
      "som det så ud \(DanishDay.text(day))", "pr. \(DanishDay.text(day))",
      "pr. \(DanishDay.short(day))",
    ]
  }

  /// How far the period is: `24 af 48 måneder`.
  public static func months(gone: Int, of all: Int) -> String { "\(gone) af \(all) måneder" }

  /// What comes next: the figures that are missing for the quarter and their deadline, and how many are
  /// late: `Næste: 7 tal mangler for 4. kvartal 2019, frist 31. januar 2020`.
  public static func next(_ figures: FiguresDue) -> String {
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
    return "\(text); \(DanishNumber.text(late)) er \(late == 1 ? "forsinket" : "forsinkede")"
  }

  /// The same with how to type figures, where they are missing and can be typed, or how to close the quarter
  /// when all are there; the longest first.
  ///
  /// - Parameter canClose: whether the quarter can be closed.
  public static func next(
    _ figures: FiguresDue, canRecord: Bool, canClose: Bool = false
  ) -> [String] {
    let text = next(figures)
    if canClose, figures.missing == 0, figures.overdue == 0 {
      return ["\(text). Tryk L for at lukke kvartalet.", text]
    }
    guard canRecord, figures.missing > 0 || figures.overdue > 0 else { return [text] }
    return [
      "\(text). Tryk k for at taste dem ét efter ét.", "\(text). Tryk k for at taste.",
      "\(text) – tryk k", text,
    ]
  }
}

/// What stands for a progress that has no path.
public enum ProgressWords {
  /// A sum against its goal: `3 af 4 (2019)`.
  public static func sum(
    _ sum: Fraction, of goal: Fraction, window: String?, unit: Unit, width: Int
  ) -> String {
    let numbers = [sum, goal].map { DanishNumber.shortest($0, mostDecimals: 1) }
    let text = "\(numbers[0]) af \(numbers[1])"
    return fitting([window.map { "\(text) (\($0))" } ?? text, text], width: width)
  }

  /// A difference from the baseline: `+0,5 pct.point`, `+0,5 pp.`
  public static func difference(_ difference: Fraction, unit: Unit, width: Int) -> String {
    fitting(
      [
        DifferenceText.change(difference, unit: unit, room: .column),
        DifferenceText.change(difference, unit: unit, room: .narrow),
      ], width: width)
  }

  /// What is missing to a goal, or that nothing is.
  public static func distance(_ missing: Fraction, unit: Unit, width: Int) -> String {
    guard missing > .zero else { return "nået" }
    return fitting(
      [
        DifferenceText.missing(missing, unit: unit, room: .column),
        DifferenceText.missing(missing, unit: unit, room: .narrow),
      ], width: width)
  }

  /// How many steps of a rating are missing.
  public static func steps(_ missing: Fraction) -> String {
    missing > .zero ? "mangler \(DanishNumber.shortest(missing, mostDecimals: 0)) trin" : "nået"
  }

  private static func fitting(_ texts: [String], width: Int) -> String {
    texts.first { $0.count <= width } ?? texts.last ?? ""
  }
}
