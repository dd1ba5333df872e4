/// What is said while something is on its way.
enum WaitingWords {
  static let opening = "Åbner planen …"
  static let storing = "Gemmer …"
}
