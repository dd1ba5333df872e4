import Canvas
import Criteria

/// A figure that is being entered: what has been typed, and how it has been understood.
struct EntryDraft: Hashable, Sendable {
  /// What the figure is for.
  let indicator: IndicatorID
  /// The site that is chosen, or nil for the plan as a whole.
  var site: Slug?
  /// The day that is taken when none is typed; nil for the end of the quarter that is collected.
  let usualDay: Day?
  /// The quarter that it is reported in when none is typed; nil for the day's own, or the oldest that is open.
  let usualQuarter: Quarter?
  /// The field that is typed in.
  var field: EntryField = .figure
  /// What is typed.
  var texts: [EntryField: LineEditor] = [:]
  /// The fields in which the next sign takes the place of the number that was typed before, to put it right.
  var replaced: Set<EntryField> = []
  /// The token of the effect that is storing the figure.
  var storing: Int?
  /// Whether the user has asked to store it, so that empty fields are said to be missing too.
  var hasAsked = false
  /// Figures that are entered with it, before it, as the rows above it of what is pasted.
  var alongside: [Measurement] = []
  /// The figure that was said to be right when it was asked about.
  private var confirmed: Figure?
  /// How many measurements there were when the entry was begun: newer ones are somebody else's.
  private var seen: Int
  /// What was recorded meanwhile and is to be corrected all the same.
  private var acknowledged: String?
  /// What was understood.
  private(set) var check = EntryCheck()
  /// What is said of what is typed until it is stored.
  var mark = DraftMark()

  init(for subject: Subject, usualDay: Day? = nil, usualQuarter: Quarter? = nil, in world: World) {
    indicator = subject.id
    site = subject.site
    self.usualDay = usualDay
    self.usualQuarter = usualQuarter
    seen = world.holding?.records.measurements.count ?? 0
    check(in: world)
  }

  /// Whether something is typed that would be lost.
  var hasTyping: Bool { storing == nil && !changed(from: check.inherited).isEmpty }

  /// The fields in which something else is typed than what stands.
  func changed(from inherited: [EntryField: String]) -> Set<EntryField> {
    Set(texts.filter { $0.value.trimmed != inherited[$0.key] ?? "" }.keys)
  }

  /// What is typed in a field; nil while nobody has typed in it, and empty when it was emptied.
  func typed(_ field: EntryField) -> String? { texts[field]?.trimmed }

  /// What a field says: what is typed in it, else what stands.
  func text(_ field: EntryField) -> String { typed(field) ?? check.inherited[field] ?? "" }

  /// A field as it is shown, ready to be typed in.
  func editor(_ field: EntryField) -> LineEditor {
    texts[field] ?? LineEditor(check.inherited[field] ?? "")
  }

  /// Understands anew what is typed.
  mutating func check(in world: World) {
    guard let holding = world.holding else { return }
    check = EntryCheck(self, holding: holding, today: world.today)
    if !check.fields.contains(field) { field = .figure }
    if !check.sites.isEmpty, !check.sites.contains(site) {
      site = check.sites[0]
      check = EntryCheck(self, holding: holding, today: world.today)
    }
  }

  /// Whether a figure was recorded by somebody else while this one was typed, and has not been answered for.
  func isOvertaken(by standing: Measurement, in records: Records) -> Bool {
    standing.id != acknowledged
      && records.measurements(after: seen).contains { $0.id == standing.id }
  }

  /// Notes that a figure was recorded by somebody else after this one was typed.
  mutating func notice(_ standing: Measurement, in world: World) {
    let measurements = world.holding?.records.measurements ?? []
    seen = measurements.firstIndex { $0.id == standing.id } ?? seen
    check(in: world)
  }

  /// What comes of asking for a figure to be stored.
  enum Readiness {
    case ready(FigureEntry)
    /// This must be answered first.
    case asks(Question)
    /// Something is wrong with it, or missing.
    case wrong
  }

  /// Makes the figure ready to be stored.
  mutating func prepare(in world: World) -> Readiness {
    hasAsked = true
    check(in: world)
    if check.overtaking != nil, check.measurement != nil { return .asks(.overtaken) }
    guard let entry = check.entry else { return .wrong }
    return check.doubts.isEmpty || confirmed == entry.figure ? .ready(entry) : .asks(.doubt)
  }

  /// Notes that the figure is right as it stands.
  mutating func confirm() { confirmed = check.entry?.figure }

  /// Goes on to say why the figure that was recorded meanwhile is corrected.
  mutating func acknowledge(in world: World) {
    acknowledged = check.overtaking?.id
    check(in: world)
    field = .correction
  }

  /// Types or edits in the field; false when nothing can be, or a key does neither. A number that stands already
  /// is typed over as a whole; a text is typed on.
  mutating func edit(_ typed: Typed, in world: World) -> Bool {
    guard storing == nil, field != .site else { return false }
    let isKey = if case .press(.key) = typed { true } else { false }
    let isNew = !isKey && !field.isText && (replaced.contains(field) || texts[field] == nil)
    var editor = isNew ? LineEditor() : editor(field)
    guard editor.take(typed) else { return false }
    if editor.text != self.editor(field).text { mark.touch() }
    texts[field] = editor
    replaced.remove(field)
    check(in: world)
    return true
  }

  mutating func choose(by step: Int, in world: World) {
    let sites = check.sites
    guard let place = sites.firstIndex(of: site), sites.indices.contains(place + step) else {
      return
    }
    site = sites[place + step]
    mark.touch()
    check(in: world)
  }

  mutating func move(by step: Int, in world: World) {
    let fields = check.fields
    let place = fields.firstIndex(of: field) ?? 0
    field = fields[min(max(0, place + step), fields.count - 1)]
  }

  var isOnLastField: Bool { field == check.fields.last }
  var isOnChoice: Bool { field == .site }

  /// Goes to the field that was clicked and to the place in its text, or chooses the site.
  mutating func click(_ target: Click, in world: World) {
    guard storing == nil else { return }
    switch target {
    case .field(let place, let cell) where check.fields.indices.contains(place):
      field = check.fields[place]
      replaced.remove(field)
      texts[field]?.placeCursor(
        atCell: cell, width: FieldRow.width(isText: field.isText, columns: world.size.columns))
    case .choice(_, let option) where check.sites.indices.contains(option):
      field = .site
      site = check.sites[option]
      mark.touch()
      check(in: world)
    default: break
    }
  }
}

/// A field of the entry, by what it is called on the screen.
enum EntryField: String, Hashable, Sendable, CaseIterable {
  case site = "Sted"
  case figure = "Tal"
  case absence = "Hvorfor ikke målt"
  case day = "Dag"
  case quarter = "Kvartal"
  case sample = "Antal svar (n)"
  case note = "Note"
  case evidence = "Dokumentation"
  case correction = "Årsag til rettelse"

  /// The field that a draft was typed in, also under the name that it had before.
  init?(kept name: String) {
    if let field = Self(rawValue: name) ?? Self.former[name] { self = field } else { return nil }
  }

  private static let former: [String: EntryField] = ["Bilag": .evidence]

  /// Whether it takes a text rather than a number or a date.
  var isText: Bool { [.note, .evidence, .absence, .correction].contains(self) }
}
