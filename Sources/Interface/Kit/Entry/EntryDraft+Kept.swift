import Criteria

/// A figure that is typed is kept until it is stored, and shown again as it was typed.
extension EntryDraft {
  /// What is typed, as it is kept; nil when nothing is.
  ///
  /// - Parameter subject: what its entry was begun for.
  func kept(at place: DraftPlace, named name: String, begunFor subject: Subject) -> Draft? {
    if var offered = mark.offered {
      offered.storing = storing
      return offered
    }
    guard storing != nil || hasTyping else { return nil }
    var typed = EntryField.allCases.compactMap { field in
      texts[field].map {
        Draft.Text(
          field: field.rawValue, text: $0.text, before: check.inherited[field] ?? "")
      }
    }
    if site != subject.site {
      typed.append(
        Draft.Text(
          field: EntryField.site.rawValue, text: site?.text ?? "", before: subject.site?.text ?? "")
      )
    }
    var draft = Draft(
      at: place, named: name, texts: typed, field: field.rawValue, former: check.standing?.id,
      refusal: mark.refusal)
    draft.storing = storing
    return draft
  }

  /// Shows what was typed before, with the cursor where it was; a number is typed over as a whole, as one that is
  /// stored. A figure that was recorded meanwhile is told of and
  /// asked about, as when it was recorded while this one was typed.
  mutating func takeUp(_ draft: Draft, in world: World) {
    for typed in draft.texts {
      guard let field = EntryField(kept: typed.field) else { continue }
      if field == .site {
        site = Slug(typed.text)
      } else {
        texts[field] = LineEditor(typed.text)
        replaced.insert(field)
      }
    }
    field = EntryField(kept: draft.field) ?? .figure
    check(in: world)
    if let standing = check.standing, standing.id != draft.former { notice(standing, in: world) }
    mark = DraftMark(offering: draft, isOvertaken: check.overtaking != nil)
    if !check.fields.contains(field) { field = .figure }
  }

  /// Whether the draft that is offered has been stored since it was typed, by this user's program as it ended or by
  /// somebody else.
  var isStoredAlready: Bool {
    guard let offered = mark.offered, let standing = check.standing, standing.id != offered.former,
      let measurement = check.measurement
    else { return false }
    return changed(from: check.inherited).isSubset(of: [.figure, .correction])
      && measurement.figure == standing.figure && measurement.day == standing.day
  }

  /// Throws what is typed away, so that what stands is shown again.
  mutating func discard(in world: World) {
    texts = [:]
    mark = DraftMark()
    hasAsked = false
    field = .figure
    check(in: world)
  }
}
