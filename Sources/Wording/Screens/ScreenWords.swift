import Criteria

/// What a window says that is too small for the screens.
public enum TooSmallWords {
  /// The ways of saying it, the longest first.
  public static func texts(columns: Int, rows: Int, leastColumns: Int, leastRows: Int) -> [String] {
    let least = "\(leastColumns)×\(leastRows)"
    return [
      "Vinduet er for lille (\(columns)×\(rows)). Målepind kræver mindst \(least) tegn. Gør vinduet større.",
      "Vinduet er for lille. Målepind kræver mindst \(least).",
      "For lille: kræver \(least)",
      "Kræver \(least)",
      least,
    ]
  }
}

/// What the help screen says.
public enum HelpWords {
  /// The heading.
  public static let title = "Hjælp"
  /// What the signs mean.
  public static let marks = "Sådan læses vurderingerne"
  /// About the mouse.
  public static let mouse =
    "Musen kan også bruges: klik på en linje, et felt eller en tast nederst på skærmen, og rul med hjulet."
  /// About the mouse where there is nothing but pages.
  public static let boardMouse =
    "Musen kan også bruges: klik på sidetallet eller en tast nederst på skærmen, eller rul med hjulet, så skifter siden."
  /// The heading of how figures are typed.
  public static let typing = "Sådan skriver du tal og dage"
  /// What can be typed in the fields, and what it means.
  public static let waysToType: [(typed: String, meaning: String)] = [
    ("61,4", "et tal med komma; punktum står kun ved tusinder, som i 1.741"),
    ("12/18", "12 af 18, eller 12 fremmøder på 18 gange"),
    ("ja  nej", "når der spørges, om noget er gjort"),
    ("i nogen grad", "et trin, skrevet ud eller som 1, 2, 3"),
    ("-", "tallet er ikke målt; skriv så hvorfor"),
    ("31/12-2019", "en dag, også som 31.12.2019 eller 31. december 2019"),
    ("2019K4", "et kvartal, også som 4. kvartal 2019"),
  ]
  /// What a key does that does different things at different times: `ret det valgte, eller åbn det valgte`.
  public static func either(_ names: [String]) -> String { names.joined(separator: ", eller ") }
  /// What the bar means.
  public static let bar =
    "Søjlen under Fremdrift går fra udgangspunkt til mål. Stregen i den viser, hvor langt man efter planen skulle være i dag."
  /// What stands in for all.
  public static let worst =
    "Et kriterium med flere boligområder eller dele tæller én gang, med den dårligste vurdering."
}

/// What the first screen says when no plan is held.
public enum StartWords {
  /// The heading.
  public static let title = "Velkommen til Målepind"
  /// What the program does.
  public static let purpose =
    "Målepind følger succeskriterierne i en boligsocial helhedsplan: du indtaster tallene, og Målepind viser, om planen følges."
  /// What to do now.
  public static let choose = "Der er ingen helhedsplan endnu. Vælg, hvad du vil åbne:"
  /// The heading when there are plans already.
  public static let anotherTitle = "Hent en plan ind"
  /// What to do then.
  public static let chooseAnother =
    "Vælg en planfil. Planen kommer ind i databasen ved siden af dem, der er der."
  /// The user's own file.
  public static let ownFile = "Din egen planfil"
  /// What is typed there.
  public static let ownFileHint = "Skriv filens sti her, og tryk Enter"
  /// The demo.
  public static let demo = "Se Målepind med eksempeltal"
  /// What the demo is.
  public static let demoHint = "opdigtede tal; intet gemmes"
  /// A plan is being opened.
  public static let opening = "Åbner planen …"
  /// Enter was pressed with no path.
  public static let pathNeeded =
    "Skriv først stien til planfilen, for eksempel Planer/min-plan.yaml."
}
