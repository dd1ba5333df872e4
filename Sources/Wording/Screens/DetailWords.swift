import Criteria

/// What a criterion's screen says.
public enum DetailWords {
  /// The column of parts.
  public static let part = "Del"
  /// Before a goal.
  public static let goal = "mål"
  /// Before a baseline.
  public static let start = "start"
  /// Before the newest figure.
  public static let now = "nu"
  /// The figures' heading.
  public static let figures = "Tal"
  /// The source's heading.
  public static let source = "Datakilde"
  /// Before the criterion's label.
  public static let label = "Mærkat"
  /// The columns' names.
  public static let day = "Dag"
  /// The quarter's column.
  public static let quarter = "Kvartal"
  /// The figure's column.
  public static let value = "Værdi"
  /// The note's column.
  public static let note = "Note"
  /// The column of who recorded it.
  public static let by = "Af"
  /// The column of when it was recorded.
  public static let entered = "Indtastet"
  /// Nothing is recorded.
  public static let noFigures =
    "Der er ikke indtastet tal endnu. Tryk n for at indtaste det første."

  /// What stands beside the verdict.
  public static func notes(_ notes: [String]) -> String {
    "Bemærk: " + notes.joined(separator: "; ") + "."
  }

  /// How many of the closed windows were met: `nået i 1 af 2 afsluttede år`.
  public static func windows(met: Int, of closed: Int, length: WindowLength) -> String {
    let noun =
      switch length {
      case .year: closed == 1 ? "afsluttet år" : "afsluttede år"
      case .halfYear: closed == 1 ? "afsluttet halvår" : "afsluttede halvår"
      case .quarter: closed == 1 ? "afsluttet kvartal" : "afsluttede kvartaler"
      case .plan: closed == 1 ? "afsluttet periode" : "afsluttede perioder"
      }
    return "nået i \(met) af \(closed) \(noun)"
  }

  /// The open questions' heading.
  public static func openQuestions(to decidingBody: String) -> String {
    "Åbne spørgsmål til \(decidingBody)"
  }

  /// A figure that no longer stands.
  public static func struckOut(_ figure: String) -> String { "(\(figure))" }

  /// Why a figure no longer stands: `rettet 15.01.2020 af Mette: tastefejl`, `fortrudt 15.01.2020 af Mette`.
  public static func change(
    isWithdrawal: Bool, on day: Day, by name: String, because reason: String
  ) -> String {
    let what = "\(DanishDay.short(day)) af \(name)"
    return isWithdrawal ? "fortrudt \(what)" : "rettet \(what): \(reason)"
  }

  /// Where a figure comes from, when not from the criterion's data source.
  public static func own(source: String) -> String { "kilde: \(source)" }
  /// A link or a reference that shows a figure.
  public static func evidence(_ text: String) -> String { "bilag: \(text)" }

  /// How to walk the figures.
  public static func walkHint(arrows: String, others: Others?) -> String {
    let hint = "Gå fra tal til tal i grafen med \(arrows)"
    return switch others {
    case .site: hint + ", og skift sted med Tab."
    case .part: hint + ", og skift del med Tab."
    case nil: hint + "."
    }
  }

  /// What a criterion has several of.
  public enum Others: Hashable, Sendable {
    /// Sites.
    case site
    /// Parts.
    case part
  }

  /// A figure of the chart in words.
  public static func spoken(
    day: Day, site: String?, figure: String, number: Int, of count: Int
  ) -> String {
    let place = site.map { ", \($0)" } ?? ""
    return "\(DanishDay.text(day))\(place): \(figure) (tal \(number) af \(count))"
  }

  /// What the window of a figure came to, or has come to so far, after the figure.
  public static func spoken(window: String, comesTo value: String, isWhole: Bool) -> String {
    isWhole ? ". Hele \(window): \(value)" : ". \(window) indtil nu: \(value)"
  }

  /// Where figures come from and how often.
  public static func source(_ source: DataSource?) -> String {
    guard let source else { return "Aftalen nævner ingen datakilde." }
    var text = source.name
    if let deliverer = source.deliveredBy { text += ", leveres af \(deliverer)" }
    switch source.frequency {
    case .quarterly: text += ", hvert kvartal"
    case .halfYearly: text += ", hvert halvår"
    case .yearly: text += ", hvert år"
    case nil: text += "; aftalen siger ikke, hvor tit"
    }
    if !source.skippedYears.isEmpty {
      text += "; ingen måling i " + years(source.skippedYears)
    }
    if !source.seriesBreaks.isEmpty {
      text += "; ny opgørelse fra " + years(source.seriesBreaks)
    }
    return text + "."
  }

  private static func years(_ years: Set<Int>) -> String {
    years.sorted().map(String.init).joined(separator: ", ")
  }
}

/// What the screen that says why is called.
public enum WhyWords {
  /// Before the criterion's name.
  public static let title = "Hvorfor?"

  /// The heading of the estimates beside the verdict.
  public static let outlook = "Skøn, som ikke indgår i vurderingen"

  /// The heading of what the deciding body must settle.
  public static func toSettle(by decidingBody: String) -> String {
    "Det skal \(decidingBody) tage stilling til"
  }

  /// The heading of who brings the figures that are missing.
  public static let whoDelivers = "Hvor tallet kommer fra"

  /// The day that the verdict is of.
  public static func asOf(_ day: Day) -> String { "pr. \(DanishDay.text(day))" }
}

/// What is said when a key cannot do its work now.
public enum RefusalWords {
  /// The database can only be read.
  public static let readOnly =
    "Her kan du kun se: databasen er åbnet uden skriveadgang, så tal kan ikke indtastes."
  /// Nothing was done since the program was opened.
  public static let nothingToUndo = "Der er ikke noget at fortryde, siden du åbnede programmet."
  /// Nothing that can be finished is selected.
  public static let chooseToFinish = "Vælg først en milepæl eller en indstilling."
  /// Nothing that can be taken away is selected.
  public static let chooseToRemove =
    "Vælg først det, der skal tages ud, for eksempel en milepæl eller en barriere."
  /// The database can only be read, so no plan can come in.
  public static let readOnlyPlans =
    "Her kan du kun se: databasen er åbnet uden skriveadgang, så planer kan ikke hentes ind."
  /// A heading is selected.
  public static let chooseCriterion = "Vælg først et kriterium med piletasterne."
  /// No line of the logbook is selected.
  public static let chooseLine = "Vælg først en linje med piletasterne."
  /// No planned line of the logbook is selected.
  public static let choosePlannedLine = "Vælg først noget, der er planlagt."
  /// No activity counts by category.
  public static let noCategories =
    "Ingen aktivitet i planen tæller efter kategori, så der er intet at gøre op."
  /// A criterion with parts is selected.
  public static let choosePart =
    "Kriteriet består af flere dele. Vælg den del, tallet er for, på linjerne nedenunder."
}

/// What the program asks before it goes on.
public enum QuestionWords {
  /// Whether to throw away the figures that are typed.
  public static func leaveEntry(figures count: Int) -> String {
    count == 1
      ? "Tallet er ikke gemt. Vil du kassere det, du har tastet?"
      : "\(DanishNumber.text(count)) tal er ikke gemt. Vil du kassere det, du har tastet?"
  }
  /// Whether to throw away what a form holds.
  public static let leaveForm = "Det er ikke gemt. Vil du kassere det, du har tastet?"
  /// Whether a figure that jumps is right.
  public static func unusualJump(from: String, on day: Day, to: String) -> String {
    "Fra \(from) (\(DanishDay.short(day))) til \(to) er et større spring end nogen før. Er tallet rigtigt?"
  }
  /// Whether a figure that somebody else has recorded meanwhile is to be corrected.
  public static func overtaken(
    by name: String, figure: String, site: String?, day: Day, at moment: Moment, own: String
  ) -> String {
    let place = site.map { " i \($0)" } ?? ""
    return
      "\(name) gemte \(figure)\(place) pr. \(DanishDay.short(day)) (\(DanishDay.short(moment.day)) kl. "
      + "\(DanishMoment.time(moment))), mens du tastede \(own). Vil du rette det til dit tal med en "
      + "begrundelse?"
  }
  /// Whether to leave the program.
  public static let quit =
    "Det, du har tastet, er ikke gemt. Vil du slutte alligevel og kassere det?"
}
