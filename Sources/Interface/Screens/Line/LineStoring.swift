import Criteria
import Wording

/// A new line that was sent to the disk and has not been confirmed.
struct WaitingLine: Hashable, Sendable {
  let token: Int
  /// The form as it was sent, so that nothing typed is lost where it cannot be stored.
  let form: Form
  /// The line in a phrase.
  let text: String
  /// Why it could not be stored.
  var failure: String?
}

extension LineScreen {
  /// Asks for the line to be stored, when there is one.
  mutating func store(in world: World) -> Outcome {
    guard !isReadyForNext else { return [.say(.refused(LineWords.writeNext))] }
    let outcome = send(in: world)
    if purpose == .new, case .sent = sending, let entry = check.entry {
      goOn(from: entry, in: world)
    }
    return outcome
  }

  /// A new line is on its way to the disk: the form is ready for the next one, with the same activity, site
  /// and day.
  private mutating func goOn(from entry: OccasionEntry, in world: World) {
    sending = .notSent
    let text = check.line.flatMap { line in
      world.holding.map { OccasionText.whole(line, in: $0.plan) }
    }
    waiting.append(WaitingLine(token: world.token, form: form, text: text ?? ""))
    var next = OccasionEntry(activity: entry.activity, site: entry.site, day: entry.day)
    next.isPlanned = entry.isPlanned
    form = fields.form(for: .new, next, words: check.words)
    hasAsked = false
    begin()
    check(in: world)
  }

  /// A form whose line is gone closes, and one that changed a line that is stored.
  mutating func refresh(in world: World) -> Bool {
    guard sending != .stored else { return false }
    if let former = purpose.former, world.holding?.plan.activity(former.activity) == nil {
      return false
    }
    check(in: world)
    return true
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .wrote(let line, let token, let isUndo):
      if sending == .sent(token: token) { sending = .stored }
      if isUndo {
        written.removeAll { $0.id == line.supersedes }
      } else if let place = waiting.firstIndex(where: { $0.token == token }) {
        waiting.remove(at: place)
        written.insert(line, at: 0)
        takeBack(in: world)
      }
    case .failed(let sentence, let token):
      if sending == .sent(token: token) {
        sending = .notSent
        form.mark.refuse(sentence)
      }
      if let place = waiting.firstIndex(where: { $0.token == token }) {
        waiting[place].failure = sentence
        takeBack(in: world)
      }
    default: break
    }
    return []
  }

  /// A line that could not be stored comes back into the form when that is free, and waits beside it till then.
  private mutating func takeBack(in world: World) {
    guard !hasNewText, let place = waiting.firstIndex(where: { $0.failure != nil }) else { return }
    let line = waiting.remove(at: place)
    form = line.form
    if let failure = line.failure { form.mark.refuse(failure) }
    check(in: world)
  }
}
