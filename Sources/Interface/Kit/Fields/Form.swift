import Canvas
import Wording

/// Fields that are typed in and chosen in, one beneath the other.
struct Form: Hashable, Sendable {
  private(set) var fields: [FormField]
  /// The field that is typed in, counted from the first one.
  private(set) var here = 0
  /// What is said of what is typed until it is stored.
  var mark = DraftMark()

  init(_ fields: [FormField]) { self.fields = fields }

  var field: FormField { fields[min(here, fields.count - 1)] }
  var isOnLastField: Bool { here >= fields.count - 1 }
  /// Whether something was typed or chosen since the form was opened.
  var isChanged: Bool { fields.contains { $0.isChanged } }

  /// What is typed in a field, without spaces around it.
  func text(_ name: FieldName) -> String {
    fields.first { $0.name == name }?.editor?.trimmed ?? ""
  }

  /// Which of a field's names is chosen.
  func chosen(_ name: FieldName) -> Int? {
    guard case .choice(_, let chosen)? = fields.first(where: { $0.name == name })?.value else {
      return nil
    }
    return chosen
  }

  func has(_ name: FieldName) -> Bool { place(of: name) != nil }

  private func place(of name: FieldName) -> Int? { fields.firstIndex { $0.name == name } }

  /// Puts a text in a field, with the cursor behind it.
  mutating func set(_ name: FieldName, _ text: String) {
    if let place = place(of: name) { fields[place].editor? = LineEditor(text) }
  }

  /// Changes the fields as a whole.
  mutating func change(_ change: (inout FormField) -> Void) {
    for place in fields.indices { change(&fields[place]) }
  }

  mutating func go(to name: FieldName) { here = place(of: name) ?? here }

  mutating func move(by step: Int) {
    fields[here].sought = ""
    here = min(max(0, here + step), fields.count - 1)
  }

  mutating func choose(by step: Int) {
    guard case .choice(let names, let chosen) = fields[here].value,
      names.indices.contains(chosen + step)
    else { return }
    fields[here].value = .choice(names, chosen: chosen + step)
    fields[here].sought = ""
    mark.touch()
  }

  /// Chooses the first name that begins with what is typed, has a word that does, or ends with it.
  private mutating func seek(_ press: Press) -> Bool {
    guard case .choice(let names, _) = fields[here].value else { return false }
    var sought = fields[here].sought
    switch press {
    case .character(let character): sought.append(character)
    case .key(.backspace): _ = sought.popLast()
    default: return false
    }
    guard !sought.isEmpty else {
      fields[here].sought = ""
      return true
    }
    // What no name begins with is the end of one, or a new beginning.
    for sought in [sought, String(sought.suffix(1))] {
      guard
        let name = WordCompletion.words(sought, among: names).first
          ?? names.first(where: { $0.hasSuffix(sought) }),
        let place = names.firstIndex(of: name)
      else { continue }
      fields[here].sought = sought
      fields[here].value = .choice(names, chosen: place)
      break
    }
    return true
  }

  /// Types or edits in the field, or chooses in it what is typed the beginning of; false when a key does neither.
  mutating func edit(_ typed: Typed) -> Bool {
    let before = fields[here].value
    defer { if !fields[here].says(before) { mark.touch() } }
    if let isTaken = fields[here].editor?.take(typed) { return isTaken }
    if case .press(let press) = typed { return seek(press) } else { return false }
  }

  /// Goes to the field that was clicked, and to the place in its text.
  mutating func click(_ place: Int, cell: Int, columns: Int) {
    guard fields.indices.contains(place), fields[place].editor != nil else { return }
    here = place
    let width = FieldRow.width(isText: fields[place].name.isText, columns: columns)
    fields[place].editor?.placeCursor(atCell: cell, width: width)
  }

  /// Chooses what was clicked.
  mutating func click(_ place: Int, option: Int) {
    guard fields.indices.contains(place), case .choice(let names, _) = fields[place].value,
      names.indices.contains(option)
    else { return }
    here = place
    fields[place].value = .choice(names, chosen: option)
    mark.touch()
  }

  /// The fields as they are drawn, with hints beside the empty ones and notes beside the others.
  func rows(
    problems: [FieldName: String], hints: [FieldName: String] = [:],
    notes: [FieldName: String] = [:], isOpen: Bool, in world: World
  ) -> [FieldRow] {
    let width = world.size.columns - 1 - FieldRow.column
    return fields.enumerated().map { place, field in
      var remarks = (problems[field.name] ?? "").lines(to: width, .refusal)
      if place == here, isOpen {
        remarks += mark.lines(width: width, storedBy: DraftWords.storesForm, in: world)
      }
      let hint =
        field.name.isText ? "" : (text(field.name).isEmpty ? hints : notes)[field.name] ?? ""
      return FieldRow(
        name: field.name.label, isText: field.name.isText, value: field.value, hint: hint,
        remarks: remarks, isHere: place == here && isOpen)
    }
  }
}

/// A field of a form.
struct FormField: Hashable, Sendable {
  let name: FieldName
  var value: Value
  /// The beginning of a name that is typed to choose it.
  var sought = ""
  let first: Value

  enum Value: Hashable, Sendable {
    /// What is typed.
    case text(LineEditor)
    /// Names to choose between, and which is chosen.
    case choice([String], chosen: Int)
  }

  /// A field to type in.
  static func text(_ name: FieldName, _ text: String = "") -> FormField {
    FormField(name, .text(LineEditor(text)))
  }

  /// A field to choose in; never without a name to choose.
  static func choice(_ name: FieldName, _ names: [String], chosen: Int = 0) -> FormField {
    FormField(name, .choice(names, chosen: chosen))
  }

  /// A field to choose in among several by their names; the first where none of them is chosen.
  static func choice<Choice: Equatable>(
    _ name: FieldName, among choices: [Choice], chosen: Choice?, named text: (Choice) -> String
  ) -> FormField {
    .choice(name, choices.map(text), chosen: chosen.flatMap(choices.firstIndex(of:)) ?? 0)
  }

  private init(_ name: FieldName, _ value: Value) {
    self.name = name
    self.value = value
    first = value
  }

  /// What is typed in it; nil in one to choose in.
  var editor: LineEditor? {
    get { if case .text(let editor) = value { editor } else { nil } }
    set { if let newValue { value = .text(newValue) } }
  }

  /// Whether something else is typed or chosen than when the form was opened.
  var isChanged: Bool { !says(first) }

  /// Whether it says the same as a value, wherever the cursor stands.
  func says(_ other: Value) -> Bool {
    switch (value, other) {
    case (.text(let now), .text(let before)): now.text == before.text
    default: value == other
    }
  }
}
