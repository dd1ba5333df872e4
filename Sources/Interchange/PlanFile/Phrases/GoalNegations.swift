import Wording

/// What a goal says by what is not to be: `ikke over 6`, `må ikke være under 75`, `må ikke falde`.
extension GoalWords {
  /// The same without *ikke*: `højst 6`, `mindst 75`, `fastholdes eller stiger`; the words as they are where they say no
  /// such thing.
  static func affirmed(_ written: [Substring]) -> [Substring] {
    let words = written.map { Substring($0.lowercased()) }
    if let said = wholes[words.joined(separator: " ")] { return said.split(separator: " ") }
    let isModal = words.first.map { modals.contains(String($0)) } ?? false
    var rest = isModal ? words.dropFirst() : words[...]
    guard ["ikke", "aldrig"].contains(rest.popFirst()) else { return written }
    if let verb = rest.first, beings.contains(String(verb)) { rest.removeFirst() }
    for (phrases, meaning) in limits {
      for phrase in phrases.map({ $0.split(separator: " ") }) where rest.starts(with: phrase) {
        let number = Array(rest.dropFirst(phrase.count))
        if isNumber(number) || ShareWords.leading(number) != nil {
          return meaning.split(separator: " ") + number
        }
      }
    }
    guard let verb = rest.popFirst(), rest.first != "med", rest.first != "til",
      let isRise = GoalWords.moves(verb)
    else { return written }
    return (isRise ? "fastholdes eller falder" : "fastholdes eller stiger").split(separator: " ")
      + rest
  }

  private static let modals = ["må", "skal", "bør", "kan"]
  private static let beings = ["være", "ligge", "komme", "udgøre", "blive"]

  private static let limits = [
    (["over", "mere end", "flere end", "højere end", "større end", "overstige"], "højst"),
    (["under", "mindre end", "færre end", "lavere end"], "mindst"),
  ]

  private static let wholes = [
    "ingen stigning": "fastholdes eller falder", "uden at stige": "fastholdes eller falder",
    "stiger ikke": "fastholdes eller falder", "intet fald": "fastholdes eller stiger",
    "uden at falde": "fastholdes eller stiger", "falder ikke": "fastholdes eller stiger",
  ]
}
