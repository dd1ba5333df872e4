/// Headings that several screens have.
enum HeadingWords {
  static let followUps = "Opfølgninger"

  static func openQuestions(to decidingBody: String) -> String {
    "Åbne spørgsmål til \(decidingBody)"
  }
}
