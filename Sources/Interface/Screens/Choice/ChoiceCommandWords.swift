import Wording

/// The texts of the commands that choose from a list.
enum ChoiceCommandWords {
  static let takeChoice = CommandText(name: "vælg", label: "vælg")
  static let symbols = CommandText(
    name: "tegnsæt: vælg, hvilke tegn der vises", label: "tegnsæt")
  static let theme = CommandText(
    name: "farver: mørk eller lys baggrund, høj kontrast", label: "farver")
  static let mouse = CommandText(
    name: "mus til og fra, så tekst kan markeres", label: "mus")
  static let suspend = CommandText(
    name: "læg programmet i baggrunden (fg henter det frem)", label: "baggrund")
  static let filter = CommandText(
    name: "vis kun: efter vurdering, sted eller datakilde", label: "vis kun")
  static let order = CommandText(
    name: "rækkefølge: aftalens, dårligst først, navn", label: "sortér")
}
