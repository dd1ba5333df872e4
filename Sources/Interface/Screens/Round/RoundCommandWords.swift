/// The texts of the round's own commands.
enum RoundCommandWords {
  static let nextFigure = CommandText(
    name: "gem tallet, og gå til det næste, der mangler", label: "gem og næste")
  static let nextLine = CommandText(
    name: "gem tallet, og gå til næste felt", label: "næste felt")
  static let previousLine = CommandText(
    name: "gem tallet, og gå til forrige felt", label: "forrige felt")
  static let nextSource = CommandText(
    name: "næste eller forrige datakilde", label: "datakilde")
  static let moreFields = CommandText(
    name: "dag, kvartal, antal svar, note og bilag for tallet", label: "note m.m.")
  static let takePasted = CommandText(
    name: "gem de tal, der er forstået", label: "gem tallene")
}
