/// The texts of the overview's own commands.
enum OverviewCommandWords {
  static let openGroup = CommandText(
    name: "åbn indsatsområdet eller aktiviteten", label: "åbn")
  static let toActivityOrArea = CommandText(
    name: "gå til kriteriets aktivitet eller indsatsområde", label: "aktivitet")
  static let showAll = CommandText(
    name: "vis alle rækker i aftalens orden igen", label: "vis alt")
  static let fold = CommandText(name: "fold gruppen sammen", label: "fold sammen")
  static let unfold = CommandText(name: "fold gruppen ud", label: "fold ud")
  static let foldWithArrows = CommandText(
    name: "fold gruppen sammen eller ud", label: "fold")
  static let board = CommandText(
    name: "bestyrelsesvisning: det, bestyrelsen ser, side for side", label: "bestyrelse")
  static let portfolio = CommandText(
    name: "porteføljen: alle planer i databasen", label: "portefølje")
  static let filter = CommandText(
    name: "vis kun: efter vurdering, sted eller datakilde", label: "vis kun")
  static let order = CommandText(
    name: "rækkefølge: aftalens, dårligst først, navn", label: "sortér")
}
