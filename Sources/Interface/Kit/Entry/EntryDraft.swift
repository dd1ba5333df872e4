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
  /// Whether the next sign that is typed takes the place of a number that was typed before, as when one comes
  /// back to put it right.
  var replaces = false
  /// The token of the effect that is storing the figure.
  var storing: Int?
  /// Whether the user has asked to store it, so that empty fields are said to be missing too.
  var hasAsked = false
  /// The figure that was said to be right although it jumps.
  var confirmed: Figure?
  /// How many measurements there were when the entry was begun: what stands and is newer, somebody else has
  /// recorded meanwhile.
  private var seen: Int
  /// What was recorded meanwhile and is to be corrected all the same.
  private var acknowledged: String?
  /// What was understood.
  private(set) var check = EntryCheck()

  init(
    for subject: Subject, usualDay: Day? = nil, usualQuarter: Quarter? = nil, in world: World
  ) {
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

  /// Goes on to say why the figure that was recorded meanwhile is corrected.
  mutating func acknowledge(in world: World) {
    acknowledged = check.overtaking?.id
    check(in: world)
    field = .correction
  }

  mutating func edit(_ press: Press, in world: World) -> Bool {
    guard storing == nil else { return false }
    if field == .site {
      guard press == .key(.left) || press == .key(.right) else { return false }
      choose(by: press == .key(.left) ? -1 : 1, in: world)
      return true
    }
    switch press {
    case .character(let character): insert(String(character))
    case .key(let key):
      var editor = editor(field)
      guard editor.handle(key) else { return false }
      texts[field] = editor
      replaces = false
    }
    check(in: world)
    return true
  }

  mutating func type(_ text: String, in world: World) {
    guard storing == nil, field != .site else { return }
    insert(text)
    check(in: world)
  }

  /// Types at the cursor. A number that stands already is typed over as a whole; a text is typed on.
  private mutating func insert(_ text: String) {
    let isNew = !field.isText && (replaces || texts[field] == nil)
    var editor = isNew ? LineEditor() : editor(field)
    editor.insert(text)
    texts[field] = editor
    replaces = false
  }

  mutating func choose(by step: Int, in world: World) {
    let sites = check.sites
    guard let place = sites.firstIndex(of: site), sites.indices.contains(place + step) else {
      return
    }
    site = sites[place + step]
    check(in: world)
  }

  mutating func move(by step: Int, in world: World) {
    let fields = check.fields
    let place = fields.firstIndex(of: field) ?? 0
    field = fields[min(max(0, place + step), fields.count - 1)]
  }

  var isOnLastField: Bool { field == check.fields.last }
  var isOnChoice: Bool { field == .site }

  mutating func click(_ place: Int, cell: Int, columns: Int, in world: World) {
    guard storing == nil, check.fields.indices.contains(place) else { return }
    field = check.fields[place]
    texts[field]?.placeCursor(
      atCell: cell, width: FieldRow.width(isText: field.isText, columns: columns))
  }

  mutating func click(_ place: Int, option: Int, in world: World) {
    guard storing == nil, check.sites.indices.contains(option) else { return }
    field = .site
    site = check.sites[option]
    check(in: world)
  }
}

/// A field of the entry.
enum EntryField: Int, Hashable, Sendable, CaseIterable {
  case site, figure, absence, day, quarter, sample, note, evidence, correction

  /// Whether it takes a text rather than a number or a date.
  var isText: Bool { [.note, .evidence, .absence, .correction].contains(self) }

  var name: String {
    switch self {
    case .site: EntryWords.site
    case .figure: EntryWords.figure
    case .absence: EntryWords.absence
    case .day: EntryWords.day
    case .quarter: EntryWords.quarter
    case .sample: EntryWords.sample
    case .note: EntryWords.note
    case .evidence: EntryWords.evidence
    case .correction: EntryWords.correction
    }
  }
}
