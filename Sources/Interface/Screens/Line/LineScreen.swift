import Criteria
import Wording

/// Writing in the logbook: what has been typed, and how it has been understood. New lines are written one
/// after the other: as soon as one is sent to the disk the form is ready for the next.
struct LineScreen: FieldsScreen {
  let purpose: LinePurpose
  let fields: LineFields
  var form: Form
  /// How far a change has come; new lines wait beside the form.
  var sending = Sending.notSent
  /// New lines that the disk has not confirmed, the oldest first.
  var waiting: [WaitingLine] = []
  /// The lines that were stored from here, the newest first.
  var written: [Occasion] = []
  var hasAsked = false
  private(set) var check = LineCheck()
  /// The activity that new lines were begun for, if any.
  let begunFor: Slug?

  /// - Parameter entry: what the fields begin with; what the line that is changed says, when nil.
  init(_ purpose: LinePurpose, _ entry: OccasionEntry? = nil, in world: World) {
    self.purpose = purpose
    begunFor = entry?.activity
    let plan = world.holding?.plan
    fields = LineFields(plan)
    let first = entry ?? purpose.former.map { OccasionEntry(inPlaceOf: $0) }
    let words = first.flatMap { plan?.logbookWords(of: $0.activity) } ?? LogbookWords()
    form = fields.form(for: purpose, first, words: words)
    let isPlaceOpen = first?.site == nil && form.has(.site)
    if purpose == .new, fields.activity(in: form) != nil, isPlaceOpen {
      form.go(to: .site)
    } else {
      begin()
    }
    check(in: world)
  }

  /// Goes to the field that is most likely typed in first: what is known already comes before it.
  mutating func begin() {
    switch purpose {
    case .new where fields.activity(in: form) == nil: form.go(to: .activity)
    case .new where form.chosen(.state) == 1: form.go(to: .day)
    case .new, .hold: form.go(to: .participants)
    case .change, .withdraw: break
    }
  }

  // MARK: - Typing

  var isOnDay: Bool { form.field.name == .day }
  var problems: [FieldName: String] { check.problems }
  func effect(token: Int) -> Effect? { check.entry.map { .write($0, token: token) } }

  /// Whether something is typed in the form that is worth keeping. Day, place and activity are kept from line to
  /// line, so they alone are not.
  var isTyped: Bool { isOpen && (purpose == .new ? hasNewText : form.isChanged) }

  var hasNewText: Bool {
    [FieldName.participants, .tags, .counts, .note].contains { !form.text($0).isEmpty }
  }

  /// Whether lines were sent from here and the next one is not begun: to store it would be the last once more.
  var isReadyForNext: Bool {
    purpose == .new && !(written.isEmpty && waiting.isEmpty) && !form.isChanged
  }

  mutating func check(in world: World) {
    guard let holding = world.holding else { return }
    check = LineCheck(
      purpose, form, fields, holding: holding, today: world.today, hasAsked: hasAsked)
  }

  /// Goes so many days on in the field of the day.
  mutating func goOn(days: Int, in world: World) {
    let typed = try? DanishDay.read(
      form.text(.day), near: world.today, within: world.holding?.plan.period
    ).get()
    form.set(.day, DanishDay.short((typed ?? world.today) + days))
    check(in: world)
  }

  /// Writes the words that are known by their beginning in full, as the field is left.
  mutating func leaveField() {
    let words = check.words
    switch form.field.name {
    case .tags:
      form.set(
        .tags, WordCompletion.tags(form.text(.tags), among: words.tags).joined(separator: ", "))
    case .counts:
      let counts = WordCompletion.counts(form.text(.counts), among: words.categories)
      if case .success(let counts) = counts {
        form.set(.counts, TypedCounts.text(counts, inOrderOf: words.categories))
      }
    default: break
    }
  }
}
