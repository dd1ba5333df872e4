/// The texts of the logbook's own commands.
enum LogCommandWords {
  static let lineHeld = CommandText(
    name: "det planlagte blev afholdt; Enter, hvis du også vil skrive, hvor mange der deltog",
    label: "afholdt")
  static let changeLine = CommandText(name: "ret linjen", label: "ret")
  static let withdrawLine = CommandText(
    name: "stryg linjen: aflys det planlagte, eller tag det afholdte ud", label: "stryg")
  static let nextActivity = CommandText(
    name: "vis en anden aktivitets linjer, eller alle", label: "aktivitet")
  static let showHistory = CommandText(
    name: "vis også, hvad der er rettet og strøget", label: "vis historik")
  static let hideHistory = CommandText(
    name: "skjul, hvad der er rettet og strøget", label: "skjul historik")
  static let register = CommandText(
    name: "opgørelse efter kategori, kvartal og sted", label: "opgørelse")
}
