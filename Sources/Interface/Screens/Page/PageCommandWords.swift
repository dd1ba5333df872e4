/// The texts of the pages' own commands.
enum PageCommandWords {
  static let openOnPage = CommandText(
    name: "åbn det valgte", label: "åbn")
  static let nextSection = CommandText(name: "næste afsnit", label: "afsnit")
  static let previousSection = CommandText(name: "forrige afsnit", label: "afsnit")
  static let wholeTexts = CommandText(
    name: "vis teksterne i fuld længde", label: "hele teksten")
  static let shortTexts = CommandText(
    name: "vis kun begyndelsen af teksterne", label: "kort tekst")
  static let change = CommandText(name: "ret det valgte", label: "ret")
  static let finish = CommandText(
    name: "gør milepælen, afrapporteringen eller opfølgningen færdig", label: "gør færdig")
  static let decide = CommandText(name: "afgør indstillingen", label: "afgør")
  static let add = CommandText(name: "tilføj noget her", label: "tilføj")
  static let remove = CommandText(
    name: "tag det valgte ud af planen (kan fortrydes)", label: "tag ud")
  static let openForm = CommandText(name: "tilføj det valgte", label: "tilføj")
}
