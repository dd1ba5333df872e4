import Wording

/// What the program asks before it goes on.
enum QuestionWords {
  static func leaveEntry(figures count: Int) -> String {
    count == 1
      ? "Tallet er ikke gemt. Vil du kassere det, du har tastet?"
      : "\(DanishNumber.text(count)) tal er ikke gemt. Vil du kassere det, du har tastet?"
  }

  static let leaveForm = "Det er ikke gemt. Vil du kassere det, du har tastet?"
  static let quit =
    "Det, du har tastet, er ikke gemt. Vil du slutte alligevel og kassere det?"
}
