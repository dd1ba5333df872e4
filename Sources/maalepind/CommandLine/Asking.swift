import Glibc
import Wording

/// Asking somebody at the terminal. Without a terminal, to ask is to refuse.
enum Asking {
  /// Whether there is anybody to ask.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// What is answered to a question, which is asked until something is; nil when the input ends behind it.
  static func answer(to question: String) throws -> String? {
    while true {
      try Output.text(question.shown + " ")
      guard let line = readLine() else {
        try Output.text("\n")
        return nil
      }
      if let answer = Reading.written(line) { return answer }
    }
  }

  /// Whether a question is answered with yes; no, too, when the input ends behind it.
  static func isYes(to question: String) throws -> Bool {
    while true {
      switch try answer(to: "\(question) \(ClosingQuestion.answers)")?.trimmed.lowercased() {
      case nil, "n", "nej": return false
      case "j", "ja": return true
      case _?: continue
      }
    }
  }
}
