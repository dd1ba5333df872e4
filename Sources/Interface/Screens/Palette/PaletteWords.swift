/// What the list of commands says.
enum PaletteWords {
  static let runCommand = CommandText(name: "udfør kommandoen", label: "udfør")
  static let title = "Kommandoer"
  static let hint = "skriv, hvad du vil"
  static let nothing = "Ingen kommando passer."
}
