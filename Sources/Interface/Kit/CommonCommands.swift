import Canvas
import Criteria
import Wording

extension Command {
  /// Back to the screen below.
  static let back = Command(
    [.key(.escape)], .general, CommandWords.back.name, label: CommandWords.back.label,
    when: { !$0.isOpening },
    run: { state, _ in
      state.goBack()
      return []
    }
  ).here { !$0.isAtBottom }

  /// Help for the screen at hand; the letter works outside fields only.
  static let help = help(keys: [.character("?"), .key(.function(1))])
  static let helpWhileTyping = help(keys: [.key(.function(1))])

  private static func help(keys: [Press]) -> Command {
    Command(
      keys, .general, CommandWords.help.name, label: CommandWords.help.label,
      run: { state, _ in
        state.places.append(.help(HelpPlace()))
        return []
      })
  }

  static let quit = Command(
    [.character("q")], .general, CommandWords.quit.name, label: CommandWords.quit.label,
    run: { state, _ in state.leave() })

  static let quitAnywhere = Command(
    [.key(.control("c"))], .general, CommandWords.quitAnywhere.name,
    run: { state, _ in state.leave() })

  static let redraw = Command(
    [.key(.control("l"))], .general, CommandWords.redraw.name, run: { _, _ in [.redraw] })

  /// Enters what an indicator is judged by: a figure, or a line in the logbook that it is counted from.
  ///
  /// - Parameters:
  ///   - subject: what is chosen on the screen.
  ///   - refusal: what is said when nothing is.
  static func enter(
    _ subject: @escaping @Sendable (State) -> Subject?,
    refusal: @escaping @Sendable (State) -> String?
  ) -> [Command] {
    func command(_ text: CommandText, ofCounted isCounted: Bool) -> Command {
      Command(
        [.character("n")], .doing, text.name, label: text.label,
        when: { state in
          guard !state.isReadOnly, let subject = subject(state) else { return false }
          return (state.countedActivity(of: subject) != nil) == isCounted
        },
        refusal: { $0.isReadOnly ? $0.readOnlyRefusal : refusal($0) },
        run: { state, _ in
          if let subject = subject(state) { state.enter(subject) }
          return []
        })
    }
    return [
      command(CommandWords.newFigure, ofCounted: false),
      command(CommandWords.newLine, ofCounted: true),
    ]
  }

  /// What every screen without fields ends with.
  static let common = [find] + palette + [back, undo, help, quit, quitAnywhere, mouse, redraw]

  /// The answers to a question that must be answered first.
  static func answers(to question: Question) -> [Command] {
    let (yes, no) = question.answers
    return [
      Command(
        [.character("j"), .character("J")], .general, yes.name, label: yes.label,
        run: { state, _ in state.answer(true) }),
      Command(
        [.character("n"), .character("N")], .general, no.name, label: no.label,
        run: { state, _ in state.answer(false) }),
      Command(
        [.key(.escape)], .general, CommandWords.escapeAnswers.name,
        label: question.isAboutLeaving ? CommandWords.escapeAnswers.label : nil,
        run: { state, _ in
          guard state.question != .overtaken else {
            state.question = nil
            return []
          }
          return state.answer(state.question?.isAboutLeaving == true)
        }),
      Command(
        [.key(.control("c"))], .general, CommandWords.quitAnywhere.name,
        run: { state, _ in state.answer(state.question == .quit) }),
      redraw,
    ]
  }
}

extension Question {
  /// Whether yes only leaves the screen at hand.
  fileprivate var isAboutLeaving: Bool { self == .leaveEntry || self == .leaveForm }

  /// What yes and no are called.
  fileprivate var answers: (yes: CommandText, no: CommandText) {
    switch self {
    case .unusualJump: (CommandWords.yesIsRight, CommandWords.noIsWrong)
    case .overtaken: (CommandWords.yesCorrect, CommandWords.noDrop)
    case .closeQuarter: (CommandWords.yesClose, CommandWords.noClose)
    case .leaveEntry, .leaveForm, .quit: (CommandWords.yes, CommandWords.no)
    }
  }
}

extension State {
  fileprivate mutating func enter(_ subject: Subject) {
    guard let activity = countedActivity(of: subject) else {
      enterFigure(for: subject)
      return
    }
    open(.new, OccasionEntry(activity: activity, site: subject.site))
  }

  /// Leaves the program: what is typed in the round is stored first, and the disk's answer awaited. Asks first
  /// when something typed would be lost.
  mutating func leave() -> [Effect] {
    let effects = storeRound(orAsk: .quit)
    if question == nil, hasUnstored { question = .quit }
    guard question == nil else { return effects }
    leavesWhenStored = round?.isStoring == true
    return effects + (leavesWhenStored ? [] : [.quit])
  }

  /// Leaves when the last figure is stored that was awaited for it, unless something else is typed meanwhile.
  mutating func leaveWhenStored() -> [Effect] {
    guard leavesWhenStored, round?.isStoring != true else { return [] }
    leavesWhenStored = false
    return question == nil && !hasUnstored ? [.quit] : []
  }

  fileprivate mutating func answer(_ isYes: Bool) -> [Effect] {
    guard let asked = question else { return [] }
    question = nil
    guard isYes else {
      switch asked {
      case .unusualJump: returnToFigure()
      case .overtaken: dropFigure()
      case .leaveEntry, .leaveForm, .quit, .closeQuarter: break
      }
      return []
    }
    switch asked {
    case .quit: return [.quit]
    case .leaveEntry, .leaveForm:
      goBack()
      return []
    case .unusualJump: return storeInSpiteOfJump()
    case .overtaken:
      correctOvertaking()
      return []
    case .closeQuarter(let quarter): return [.closeQuarter(quarter, token: token())]
    }
  }
}
