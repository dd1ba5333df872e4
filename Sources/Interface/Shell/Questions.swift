import Canvas
import Criteria
import Wording

extension Question {
  /// The answers to it, which must be given first.
  var commands: [Command<AnyScreen>] {
    let (yes, no) = answers
    // Esc answers no; what was overtaken is asked of again.
    let escape: Bool? = self == .overtaken ? nil : false
    return [
      answer([.character("j"), .character("J")], yes, isYes: true),
      answer([.character("n"), .character("N")], no, isYes: false),
      answer(
        [.key(.escape)], CommandWords.escapeAnswers, isLabelled: false, isYes: escape),
      answer(
        [.key(.control("c"))], CommandWords.quitAnywhere, isLabelled: false, isYes: self == .quit),
      .redraw,
    ]
  }

  private func answer(
    _ keys: [Press], _ text: CommandText, isLabelled: Bool = true, isYes: Bool?
  ) -> Command<AnyScreen> {
    Command(
      keys, .general, text, isLabelled: isLabelled, run: { _, _, _ in [.answer(isYes: isYes)] })
  }

  /// What yes and no are called.
  private var answers: (yes: CommandText, no: CommandText) {
    switch self {
    case .doubt: (CommandWords.yesIsRight, CommandWords.noIsWrong)
    case .overtaken: (CommandWords.yesCorrect, CommandWords.noDrop)
    case .closeQuarter: (CommandWords.yesClose, CommandWords.noClose)
    case .personalData: (CommandWords.yesStore, CommandWords.noMend)
    case .quit: (CommandWords.yes, CommandWords.no)
    }
  }
}

extension State {
  /// What is asked, in words.
  func text(of question: Question) -> String {
    switch question {
    case .quit: QuestionWords.quit
    case .doubt: draft?.doubtQuestion(in: topWorld) ?? ""
    case .overtaken: draft?.overtakenQuestion(in: topWorld) ?? ""
    case .closeQuarter(let quarter): closing(quarter)
    case .personalData(let found): found.question
    }
  }

  /// What is asked before a quarter is closed.
  private func closing(_ quarter: Quarter) -> String {
    guard let holding else { return "" }
    let outlook = ClosingOutlook(quarter, of: holding.rollup, records: holding.records)
    return ClosingQuestion.text(outlook, in: holding.plan)
  }
}
