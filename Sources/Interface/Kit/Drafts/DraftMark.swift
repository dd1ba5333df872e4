/// What is said of something typed beside it, until it is stored or thrown away.
struct DraftMark: Hashable, Sendable {
  /// The draft that is offered as it was typed, until something else is typed in it.
  var offered: Draft?
  /// Whether what stands has been changed since the draft was typed.
  var isOvertaken = false
  /// Why it could not be stored the last time that was tried.
  var refusal: String?

  init() {}

  init(offering draft: Draft, isOvertaken: Bool = false) {
    offered = draft
    self.isOvertaken = isOvertaken
    refusal = draft.refusal
  }

  /// Whether it stands as a draft, which is stored or thrown away as a whole.
  var isOffered: Bool { offered != nil }

  /// Something else is typed: it is no longer what was offered.
  mutating func touch() { offered = nil }

  /// It was not stored.
  mutating func refuse(_ sentence: String) {
    offered = nil
    refusal = sentence
  }

  /// What is said beside it.
  ///
  /// - Parameter key: the key that stores it.
  func lines(width: Int, storedBy key: String, in world: World) -> [Line] {
    let refused = refusal.map(DraftWords.refused) ?? ""
    let draft = offered.map {
      DraftWords.offered($0, isOvertaken: isOvertaken, storedBy: key, now: world.now)
    }
    return refused.lines(to: width, .refusal)
      + (draft ?? "").lines(to: width, .notice, bold: true)
  }
}
