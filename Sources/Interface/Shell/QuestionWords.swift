import Wording

/// What the program asks before it goes on.
enum QuestionWords {
  static func leave(_ unsaved: Unsaved) -> String {
    let what =
      switch unsaved {
      case .figures(1): "Tallet"
      case .figures(let count): "\(DanishNumber.text(count)) tal"
      case .form: "Det"
      }
    return "\(what) er ikke gemt. Vil du kassere det, du har tastet?"
  }

  /// What is said when a text that was asked about is not stored.
  static let notStored = "Det er ikke gemt: ret teksten, og gem igen."

  static let quit = "Det, du har tastet, er ikke gemt. Vil du slutte alligevel og kassere det?"
}
