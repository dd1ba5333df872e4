import Canvas
import Criteria
import Glibc
import Interface
import Storage
import Terminal
import Wording

/// The loop: waits for an event, lets `update` take it in, performs what it asks for, and shows the state.
struct Runtime {
  private let terminal: Terminal
  private let desk: Desk
  private let worker: Worker
  private let watch: DatabaseWatch?
  /// Keeps what is typed and not stored; nil where nothing is kept, as in the demo.
  private let keeper: DraftKeeper?
  private var state: State
  /// The plan whose drafts were last taken over.
  private var shown: Slug?
  private var ending: Outcome?
  /// What the state last asked to be woken for, and when that is; nil while nothing happens by itself.
  private var alarm: (asked: Alarm, due: ContinuousClock.Instant)?
  /// The colours that were chosen for this terminal, and those that this command shows instead, if any.
  private let usualTheme: Theme
  private let passingTheme: Theme?
  /// What the shell is told when the program is left now: after Ctrl-C what it expects of that.
  private var exitStatus: Int32 = 0

  /// How long keys are taken in at once before it is looked whether the program is to end.
  private static let patience = Duration.milliseconds(100)

  /// How the screens were left.
  enum Outcome {
    /// The program ends with this exit code.
    case ends(Int32)
    /// The demo is to be shown instead.
    case opensDemo
  }

  /// Makes sure that there is a terminal which can show the screens, before anything is opened or made.
  static func checkTerminal() throws(TerminalFailure) { try Terminal.check() }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - databasePath: where others may write; nil where nobody else can.
  ///   - keeper: keeps what is typed and not stored.
  ///   - state: the first state; its size and its settings become the terminal's.
  ///   - theme: what the roles look like; what was chosen for this terminal when nothing is said.
  ///   - asksForSymbols: whether to ask which signs look right, where that was not chosen yet.
  init(
    desk: Desk, databasePath: String? = nil, keeper: DraftKeeper? = nil, theme: Theme? = nil,
    asksForSymbols: Bool = false, state: State
  ) throws {
    terminal = try Terminal(crashNotice: Refusal.crashed + "\n")
    guard let worker = Worker() else {
      terminal.restore()
      throw Refusal.unexpected("pipe \(errno)")
    }
    self.desk = desk
    self.worker = worker
    self.keeper = keeper
    // Without a watch a colleague's figure is only seen when the plan is read anew.
    watch = databasePath.flatMap { try? DatabaseWatch(path: $0) }
    let remembered = SettingsFile.remembered()
    let usual = ScreenSettings(symbols: Locations.variable("TERM") == "linux" ? .plain : .rich)
    self.state = state
    shown = state.holding?.plan.id
    self.state.size = terminal.size
    self.state.settings = remembered ?? usual
    usualTheme = self.state.settings.theme
    if let theme { self.state.settings.theme = theme }
    passingTheme = theme
    if asksForSymbols, remembered == nil { self.state.askForSymbols() }
  }

  /// Runs until the program is left; the terminal is then as before.
  ///
  /// - Parameter first: what is known before anything is shown.
  mutating func run(first: [Message] = []) -> Outcome {
    use(state.settings)
    for message in first { perform(update(&state, message)) }
    terminal.draw(render(state))
    let descriptors =
      [worker.descriptor] + (watch.map { [$0.descriptor] } ?? [])
      + (keeper.map { [$0.descriptor] } ?? [])
    while true {
      setAlarm()
      let inputs = terminal.wait(also: descriptors, atMost: millisecondsToAlarm)
      var isChanged = millisecondsToAlarm == 0
      if isChanged { perform(update(&state, Message.alarm)) }
      state.now = Clock.now()
      let start = ContinuousClock.now
      for input in inputs {
        // What was typed before the end is taken in, but many keys do not hold it back.
        if ContinuousClock.now - start > Self.patience, terminal.isEnding { break }
        isChanged = take(input) || isChanged
        if let ending {
          finish()
          return ending
        }
      }
      // Others' files in the folder wake the loop too.
      guard isChanged else { continue }
      takeOverDrafts()
      keepDrafts()
      terminal.draw(render(state))
    }
  }

  /// What was to be recorded is recorded before the program ends, and what is typed besides is kept.
  private mutating func finish() {
    keepDrafts()
    worker.finish()
    for message in worker.take() { _ = update(&state, message) }
    keepDrafts()
    keeper?.finish()
    terminal.restore()
    desk.finish()
    guard let keeper else { return }
    let drafts = state.drafts
    Output.done(DraftsLeft.lines(drafts, lost: keeper.lost(of: drafts)))
  }

  /// What was typed in a plan before is taken over when the plan is opened.
  private mutating func takeOverDrafts() {
    guard let keeper, let plan = state.holding?.plan.id, plan != shown else { return }
    shown = plan
    let found = keeper.takeOver { $0 == plan }
    if !found.isEmpty { perform(update(&state, .drafts(found))) }
  }

  private func keepDrafts() { keeper?.keep(state.drafts, at: Clock.now()) }

  /// What is remembered: colours that only this command shows are not, unless others were chosen.
  private func kept(_ settings: ScreenSettings) -> ScreenSettings {
    var kept = settings
    if settings.theme == passingTheme { kept.theme = usualTheme }
    return kept
  }

  private func use(_ settings: ScreenSettings) {
    if terminal.theme != settings.theme { terminal.theme = settings.theme }
    terminal.setMouse(settings.usesMouse)
  }

  /// Keeps the time that the state asks for, counted from when it first did.
  private mutating func setAlarm() {
    guard state.alarm != alarm?.asked else { return }
    alarm = state.alarm.map { ($0, ContinuousClock.now + .seconds($0.seconds)) }
  }

  private var millisecondsToAlarm: Int? {
    alarm.map { max(0, Int(($0.due - ContinuousClock.now) / .milliseconds(1))) }
  }

  /// Takes in what has come.
  ///
  /// - Returns: whether something is to be shown because of it.
  private mutating func take(_ input: Input) -> Bool {
    switch input {
    case .event(let event):
      exitStatus = event == .key(.control("c")) ? Ending.interrupted.exitStatus : 0
      perform(update(&state, event))
    case .ready(keeper?.descriptor):
      for message in keeper?.take() ?? [] { perform(update(&state, message)) }
    case .ready(worker.descriptor):
      for message in worker.take() { perform(update(&state, message)) }
    case .ready:
      if watch?.drain() == true { worker.submit { [desk] in desk.look() } }
      return false
    case .ended(let why): ending = .ends(why.exitStatus)
    }
    return true
  }

  /// What another program makes of a text, while it has the terminal.
  private func editedOutside(_ text: String, _ token: Int) -> Message {
    do {
      let outcome = try terminal.lent { try TextEditor.edit(text) }
      guard case .written(let written, let file) = outcome else {
        return .failed(Refusal.editorFailed.sentence, token: token)
      }
      TextEditor.forget(file)
      let tidy = written.hasSuffix("\n") ? String(written.dropLast()) : written
      return .editedOutside(tidy == text ? nil : tidy, token: token)
    } catch { return .failed(error.refusing.sentence, token: token) }
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .openPlan(.demo, _): ending = .opensDemo
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .editOutside(let text, let token):
        perform(update(&state, editedOutside(text, token)))
      case .use(let settings):
        use(settings)
        if let path = SettingsFile.remember(kept(settings)) {
          let refusal = Refusal.choiceNotKept(path: path)
          perform(update(&state, Message.failed(refusal.sentence, token: 0)))
        }
      case .quit: ending = .ends(exitStatus)
      default: worker.submit { [desk] in desk.answer(effect) }
      }
    }
  }
}
