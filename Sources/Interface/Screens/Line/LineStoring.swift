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
  /// Asks for the line to be stored; goes to the first field with something wrong when it cannot be.
  mutating func store(in world: World) -> Outcome {
    guard storing == nil else { return [] }
    guard !isReadyForNext else { return [.say(.refused(LineWords.writeNext))] }
    hasAsked = true
    check(in: world)
    guard let entry = check.entry else {
      goToProblem(check.problems)
      return []
    }
    send(entry, in: world)
    return [.perform(.write(entry, token: world.token))]
  }

  /// The line is on its way to the disk: the form is ready for the next one, with the same activity, site
  /// and day.
  private mutating func send(_ entry: OccasionEntry, in world: World) {
    guard purpose == .new else {
      storing = world.token
      return
    }
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
    guard !isStored else { return false }
    if let former = purpose.former, world.holding?.plan.activity(former.activity) == nil {
      return false
    }
    check(in: world)
    return true
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .wrote(let line, let token, let isUndo):
      if storing == token { isStored = true }
      if isUndo {
        written.removeAll { $0.id == line.supersedes }
      } else if waiting.contains(where: { $0.token == token }) {
        confirm(line, token: token, in: world)
      }
    case .failed(let sentence, let token): fail(sentence, token: token, in: world)
    default: break
    }
    return []
  }

  /// The disk has the line. One that could not be stored before comes back into the form, when it is free.
  private mutating func confirm(_ line: Occasion, token: Int, in world: World) {
    waiting.removeAll { $0.token == token }
    written.insert(line, at: 0)
    takeBack(in: world)
  }

  /// The line could not be stored: it comes back into the form, or waits beside it while another is typed.
  private mutating func fail(_ sentence: String, token: Int, in world: World) {
    if storing == token { storing = nil }
    guard let place = waiting.firstIndex(where: { $0.token == token }) else { return }
    waiting[place].failure = sentence
    takeBack(in: world)
  }

  private mutating func takeBack(in world: World) {
    guard !hasNewText, let place = waiting.firstIndex(where: { $0.failure != nil }) else { return }
    form = waiting.remove(at: place).form
    check(in: world)
  }
}
