/// The texts of the board view's own commands.
enum BoardCommandWords {
  static let turnPage = CommandText(name: "forrige og næste side", label: "bladr")
  static let turnPageToo = CommandText(name: "bladr frem eller tilbage", label: "")
  static let firstOrLastPage = CommandText(name: "første og sidste side", label: "")
  static let turnByItself = CommandText(
    name: "lad siderne skifte af sig selv", label: "bladr selv")
  static let turnNoMore = CommandText(
    name: "lad siden blive stående", label: "stop bladring")
}
