import Criteria
import Wording

/// What was understood of what stands in the form of a line: a line that can be written, or what is wrong.
struct LineCheck: Hashable, Sendable {
  /// What is wrong, by field.
  var problems: [FieldName: String] = [:]
  /// What stands beside empty fields.
  var hints: [FieldName: String] = [:]
  /// What stands beside fields with something in them.
  var notes: [FieldName: String] = [:]
  /// The entry, when nothing is wrong with it.
  var entry: OccasionEntry?
  /// The words that the activity's logbook knows.
  var words = LogbookWords()
  /// What the entry would become, but for id, name and time.
  var line: Occasion?
  /// Whether it says that something was held which had been planned.
  var becomesHeld = false
  /// How many other lines stand for the same day and site.
  var others = 0
  /// What it would do to the criteria.
  var moves: [IndicatorMove] = []

  init() {}

  /// - Parameter hasAsked: whether the user has asked to store it, so that empty fields are said to be missing.
  init(
    _ purpose: LinePurpose, _ form: Form, _ fields: LineFields, holding: Holding, today: Day,
    hasAsked: Bool
  ) {
    let activity = purpose.former?.activity ?? fields.activity(in: form)
    hints = [
      .activity: LineWords.activityHint, .day: FieldWords.usual(today),
      .participants: FieldWords.mayBeEmpty,
    ]
    let readDay = { DanishDay.read($0, near: today, within: holding.plan.period) }
    notes[.day] = (try? readDay(form.text(.day)).get()).map(LineWords.day)
    guard let activity else {
      if hasAsked { problems[.activity] = LineWords.activityNeeded }
      return
    }
    words = holding.plan.logbookWords(of: activity)
    // What can still become a known word is no mistake before it is left so; the rest is understood.
    var form = form
    let finished = hasAsked ? nil : withoutBegunWord(form)
    form = finished ?? form
    var entry = OccasionEntry(activity: activity, site: fields.site(in: form))
    entry.day =
      problems.read(.day, form.text(.day), readDay, \.sentence)
      ?? purpose.former?.day
    entry.isPlanned = form.chosen(.state) == 1
    entry.participants = problems.read(
      .participants, form.text(.participants), { TypedCounts.number($0, of: "deltagere") },
      \.sentence)
    entry.tags = WordCompletion.tags(form.text(.tags), among: words.tags)
    let categories = words.categories
    entry.counts =
      problems.read(
        .counts, form.text(.counts), { WordCompletion.counts($0, among: categories) }, \.sentence)
      ?? [:]
    entry.note = form.text(.note).isEmpty ? nil : form.text(.note)
    entry.line = purpose.former?.id
    entry.change = change(purpose, reason: form.text(.reason))
    if purpose.needsReason, form.text(.reason).isEmpty, hasAsked {
      problems[.reason] = LineWords.reasonNeeded
    }
    let isComplete = finished == nil && (!purpose.needsReason || !form.text(.reason).isEmpty)
    check(
      entry, isComplete: isComplete, form: form, holding: holding, today: today, hasAsked: hasAsked)
  }

  /// What the entry does to the line; the reason that is yet to be typed stands as a dash, so that the echo
  /// does not wait for it.
  private func change(_ purpose: LinePurpose, reason: String) -> OccasionEntry.Change? {
    let reason = reason.isEmpty ? "-" : reason
    return switch purpose {
    case .new, .hold: nil
    case .change: purpose.needsReason ? .corrects(reason: reason) : nil
    case .withdraw: .withdraws(reason: reason)
    }
  }

  /// The form without the beginning of a known tag or category that the cursor stands behind; nil where it
  /// stands behind none, or behind a word that is understood already.
  private func withoutBegunWord(_ form: Form) -> Form? {
    guard case .text(let editor) = form.field.value else { return nil }
    let known: [String]
    switch form.field.name {
    case .tags: known = words.tags
    case .counts: known = words.categories
    default: return nil
    }
    func isUnderstood(_ text: String) -> Bool {
      form.field.name == .tags
        ? WordCompletion.tags(text, among: known).allSatisfy(known.contains)
        : (try? WordCompletion.counts(text, among: known).get()) != nil
    }
    let piece = WordCompletion.piece(of: editor.text, at: editor.cursor)
    let rest = WordCompletion.without(piece, in: editor.text)
    guard !piece.isEmpty, !WordCompletion.words(piece, among: known).isEmpty,
      !isUnderstood(editor.text), isUnderstood(rest)
    else { return nil }
    var finished = form
    finished.set(form.field.name, rest)
    return finished
  }

  /// Checks the entry as it will be checked when it is recorded, and looks at what it would change. Where
  /// something is wrong in one field the others are checked all the same.
  private mutating func check(
    _ typed: OccasionEntry, isComplete: Bool, form: Form, holding: Holding, today: Day,
    hasAsked: Bool
  ) {
    var entry = typed
    // Each field can be wrong once.
    for _ in form.fields {
      do throws(OccasionProblem) {
        let line = try entry.occasion(
          in: holding.plan, records: holding.records, today: today, id: "", recordedBy: "",
          recordedAt: 0)
        guard entry == typed, problems.isEmpty || isComplete == false else { return }
        understand(line, entry, holding)
        if problems.isEmpty, isComplete { self.entry = entry }
        return
      } catch {
        // Nothing is wrong with a line that nobody has begun to change.
        if case .nothingChanged = error, !hasAsked { return }
        let field = error.field(in: form)
        if problems[field] == nil {
          problems[field] = error.sentence(in: holding.plan, isTyped: false)
        }
        guard entry.mend(field, in: holding.plan, today: today) else { return }
      }
    }
  }

  private mutating func understand(_ line: Occasion, _ entry: OccasionEntry, _ holding: Holding) {
    let former = line.supersedes.flatMap(holding.records.logbook.line)
    self.line = line
    becomesHeld = entry.line == nil && former != nil
    others = line.state == .held ? holding.records.logbook.held(besides: line).count : 0
    moves = holding.rollup.moves(adding: line, to: holding.records)
  }
}

extension OccasionEntry {
  /// Says something harmless in a field, so that the others can be checked; false when there is nothing.
  fileprivate mutating func mend(_ field: FieldName, in plan: Plan, today: Day) -> Bool {
    let before = self
    switch field {
    case .site: site = plan.sites.first?.id
    case .day: day = min(max(today, plan.period.first), plan.period.last)
    case .participants: participants = nil
    case .tags: tags = []
    case .counts: counts = [:]
    case .note: note = nil
    default: break
    }
    return self != before
  }
}

extension OccasionProblem {
  /// The field that the problem is said beneath.
  fileprivate func field(in form: Form) -> FieldName {
    let wanted: [FieldName] =
      switch self {
      case .unknownSite, .siteNeeded: [.site]
      case .dayOutsidePlan, .heldInFuture, .plannedInPast, .quarterClosed: [.day]
      case .participantsOutOfRange: [.participants]
      case .plannedHasNumbers: [form.text(.participants).isEmpty ? .counts : .participants]
      case .unknownTag: [.tags]
      case .unknownCategory, .categoryTwice, .countOutOfRange: [.counts]
      case .reasonMissing: [.reason]
      case .unknownLine, .nothingToChange, .severalToChange: [.site, .day]
      case .unknownActivity, .nothingChanged: [.activity]
      case .text: form.faultyFields
      }
    return wanted.first { form.has($0) } ?? form.field.name
  }
}
