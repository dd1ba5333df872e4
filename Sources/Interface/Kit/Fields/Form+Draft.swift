/// What is typed in a form is kept until it is stored: only what is changed, so that what others change meanwhile in
/// the other fields is seen.
extension Form {
  /// What is typed, as it is kept.
  func draft(at place: DraftPlace, named name: String) -> Draft {
    if let offered = mark.offered, offered.place == place { return offered }
    let texts = fields.filter(\.isChanged).map {
      Draft.Text(field: $0.name.label, text: $0.value.text, before: $0.first.text)
    }
    return Draft(
      at: place, named: name, texts: texts, field: field.name.label, refusal: mark.refusal)
  }

  /// Shows what was typed before, with the cursor where it was.
  mutating func takeUp(_ draft: Draft) {
    var isOvertaken = false
    change { field in
      guard let typed = draft.texts.first(where: { $0.field == field.name.label }) else { return }
      if field.first.text != typed.before { isOvertaken = true }
      field.take(typed.text)
    }
    if let place = fields.firstIndex(where: { $0.name.label == draft.field }) {
      go(to: fields[place].name)
    }
    // What says nothing else than what stands has been stored already.
    mark = isChanged ? DraftMark(offering: draft, isOvertaken: isOvertaken) : DraftMark()
  }

  /// Shows what stands again.
  mutating func discard() {
    change { $0.discard() }
    mark = DraftMark()
  }
}

extension FormField {
  /// Says what was typed, or chooses the name that was chosen, where it still is there.
  fileprivate mutating func take(_ text: String) {
    switch value {
    case .text: value = .text(LineEditor(text))
    case .choice(let names, _):
      if let place = names.firstIndex(of: text) { value = .choice(names, chosen: place) }
    }
  }

  fileprivate mutating func discard() {
    value = first
    sought = ""
  }
}

extension FormField.Value {
  /// What is typed, or the name that is chosen.
  fileprivate var text: String {
    switch self {
    case .text(let editor): editor.text
    case .choice(let names, let chosen): names.indices.contains(chosen) ? names[chosen] : ""
    }
  }
}
