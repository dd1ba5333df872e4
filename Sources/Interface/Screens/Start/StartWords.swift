/// What the first screen says when no plan is held.
enum StartWords {
  static let openPlan = CommandText(name: "åbn det valgte", label: "åbn")
  static let title = "Velkommen til Målepind"
  static let purpose =
    "Målepind følger succeskriterierne i en boligsocial helhedsplan: du indtaster tallene, og Målepind viser, om planen følges."
  static let choose = "Der er ingen helhedsplan endnu. Vælg, hvad du vil åbne:"
  static let anotherTitle = "Hent en plan ind"
  static let chooseAnother =
    "Vælg en planfil. Planen kommer ind i databasen ved siden af dem, der er der."
  static let ownFile = "Din egen planfil"
  static let ownFileHint = "Skriv filens sti her, og tryk Enter"
  static let demo = "Se Målepind med eksempeltal"
  static let demoHint = "opdigtede tal; intet gemmes"
  static let pathNeeded = "Skriv først stien til planfilen, for eksempel Planer/min-plan.yaml."
}
