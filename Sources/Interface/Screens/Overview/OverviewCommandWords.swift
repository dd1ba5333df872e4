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
}
