import Wording

/// What the program asks before it goes on.
enum QuestionWords {
  /// What is said when a text that was asked about is not stored.
  static let notStored = "Det er ikke gemt: ret teksten, og gem igen."

  static let quit = "Det, du har tastet, er ikke gemt. Vil du slutte alligevel og kassere det?"
}
