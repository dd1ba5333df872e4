/// The texts of the line's own commands.
enum LineCommandWords {
  static let nextDay = CommandText(name: "dagen før og dagen efter", label: "dag før/efter")
  static let saveLine = CommandText(name: "gem linjen", label: "gem")
  static let saveLineAnywhere = CommandText(
    name: "gem linjen fra et hvilket som helst felt", label: "gem")
}
