/// What the help screen says.
enum HelpWords {
  static let title = "Hjælp"
  static let rules = "Sådan vurderes der"
  static let marks = "Sådan læses vurderingerne"
  static let mouse =
    "Musen kan også bruges: klik på en linje, et felt eller en tast nederst på skærmen, og rul med hjulet."
  static let boardMouse =
    "Musen kan også bruges: klik på sidetallet eller en tast nederst på skærmen, eller rul med hjulet, så skifter siden."
  static let typing = "Sådan skriver du tal og dage"
  static let waysToType: [(typed: String, meaning: String)] = [
    ("61,4", "et tal med komma; punktum står kun ved tusinder, som i 1.741"),
    ("12/18", "12 af 18, eller 12 fremmøder på 18 gange"),
    ("ja  nej", "når der spørges, om noget er gjort"),
    ("i nogen grad", "et trin, skrevet ud eller som 1, 2, 3"),
    ("-", "tallet er ikke målt; skriv så hvorfor"),
    ("31/12-2019", "en dag, også som 31.12.2019 eller 31. december 2019"),
    ("2019K4", "et kvartal, også som 4. kvartal 2019"),
  ]

  /// What a key does that does different things at different times: `ret det valgte, eller åbn det valgte`.
  static func either(_ names: [String]) -> String { names.joined(separator: ", eller ") }

  static let bar =
    "Søjlen under Fremdrift går fra udgangspunkt til mål. Stregen i den viser, hvor langt man efter planen skulle være i dag."
  static let worst =
    "Et kriterium med flere boligområder eller dele tæller én gang, med den dårligste vurdering."
}
