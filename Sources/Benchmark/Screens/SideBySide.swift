/// Measures programs by turns.
struct SideBySide {
  let environment: [String: String]
  private(set) var measures: [String: Measures] = [:]

  init(environment: [String: String]) { self.environment = environment }

  /// One run of a program; nothing, where it is missing or could not be measured before.
  mutating func run(_ subject: Subject) {
    var own = measures[subject.name] ?? Measures()
    if subject.words == nil { own.trouble = "not installed" }
    if own.trouble == nil {
      do { try ScreenRun(subject: subject, environment: environment).measure(into: &own) } catch {
        own.trouble = "\(error)"
      }
    }
    measures[subject.name] = own
  }

  /// What needs to be seen once: idleness and endings.
  mutating func finish(_ subject: Subject) {
    guard var own = measures[subject.name], own.trouble == nil else { return }
    let run = ScreenRun(subject: subject, environment: environment)
    do {
      own.idle = try run.idle(seconds: 5)
      own.endings = try run.endings()
    } catch { own.trouble = "\(error)" }
    measures[subject.name] = own
  }
}
