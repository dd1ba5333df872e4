/// What was said after a command: `--name value`, or `--name` for what is only said or not.
struct Options {
  private var values: [String: String] = [:]

  /// - Throws: `Trouble` for an option that the command does not have, or that lacks its value.
  init(_ words: [String], known: KeyValuePairs<String, String> = [:]) throws(Trouble) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), let option = known.first(where: { "--" + $0.key == word })
      else { throw .unknownOption(word) }
      if option.value.isEmpty {
        values[option.key] = ""
      } else {
        guard let value = rest.popFirst() else { throw .missingValue(word, option.value) }
        values[option.key] = value
      }
    }
  }

  func isSaid(_ name: String) -> Bool { values[name] != nil }

  func text(_ name: String) -> String? { values[name] }

  /// Whether something with a name is asked for: all is, when nothing is said.
  func includes(_ name: String) -> Bool {
    guard let only = values["only"] else { return true }
    return only.split(separator: ",").contains { $0 == name }
  }

  /// A whole number of 1 or more.
  func number(_ name: String, else usual: Int) throws(Trouble) -> Int {
    guard let text = values[name] else { return usual }
    guard let number = Int(text), number > 0 else { throw .noNumber("--" + name, text) }
    return number
  }
}
