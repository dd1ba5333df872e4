import Canvas
import Criteria

extension Unsaved {
  /// What is asked before it is thrown away.
  var question: Question {
    switch self {
    case .figures: .leaveEntry
    case .form: .leaveForm
    }
  }
}

extension Question {
  /// The answers to it, which must be given first.
  var commands: [Command<AnyScreen>] {
    let (yes, no) = answers
    // What Esc does: it leaves where that is asked, and answers no else; what was overtaken is asked of again.
    let escape: Bool? = self == .overtaken ? nil : isAboutLeaving
    return [
      answer([.character("j"), .character("J")], yes.name, label: yes.label, isYes: true),
      answer([.character("n"), .character("N")], no.name, label: no.label, isYes: false),
      answer(
        [.key(.escape)], CommandWords.escapeAnswers.name,
        label: isAboutLeaving ? CommandWords.escapeAnswers.label : nil, isYes: escape),
      answer(
        [.key(.control("c"))], CommandWords.quitAnywhere.name, label: nil, isYes: self == .quit),
      .redraw,
    ]
  }

  private func answer(
    _ keys: [Press], _ name: String, label: String?, isYes: Bool?
  ) -> Command<AnyScreen> {
    Command(
      keys, .general, named: name, label: label, run: { _, _, _ in [.answer(isYes: isYes)] })
  }

  /// Whether yes only leaves the screen at hand.
  private var isAboutLeaving: Bool { self == .leaveEntry || self == .leaveForm }

  /// What yes and no are called.
  private var answers: (yes: CommandText, no: CommandText) {
    switch self {
    case .unusualJump: (CommandWords.yesIsRight, CommandWords.noIsWrong)
    case .overtaken: (CommandWords.yesCorrect, CommandWords.noDrop)
    case .closeQuarter: (CommandWords.yesClose, CommandWords.noClose)
    case .leaveEntry, .leaveForm, .quit: (CommandWords.yes, CommandWords.no)
    }
  }
}

extension State {
  /// What is asked, in words.
  func text(of question: Question) -> String {
    switch question {
    case .leaveEntry:
      var count = 1
      if case .figures(let figures)? = top.base.unsaved { count = figures }
      return QuestionWords.leaveEntry(figures: count)
    case .leaveForm: return QuestionWords.leaveForm
    case .quit: return QuestionWords.quit
    case .unusualJump: return draft?.jumpQuestion(in: world) ?? ""
    case .overtaken: return draft?.overtakenQuestion(in: world) ?? ""
    case .closeQuarter(let quarter): return closing(quarter)
    }
  }

  /// What is asked before a quarter is closed.
  private func closing(_ quarter: Quarter) -> String {
    guard let holding else { return "" }
    var records = holding.records
    records.closedQuarters.insert(quarter)
    let closed = Rollup(plan: holding.plan, records: records, asOf: holding.rollup.asOf)
    return ClosingWords.question(
      quarter, missing: holding.rollup.missingFigures(for: quarter, records: holding.records),
      closed, decided: holding.rollup.decidedByClosing(closed))
  }
}
