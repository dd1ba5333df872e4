import Criteria

/// What was left while it was being stored: nothing that is typed is lost because the disk answers late.
struct Outbox: Hashable, Sendable {
  /// Figures that were left while they were being stored, or were refused after that, by indicator. They are found
  /// again where the figure is entered.
  var drafts: [IndicatorID: EntryDraft] = [:]
  /// Screens that were left while what they hold was being stored.
  private(set) var left: [AnyScreen] = []

  /// Keeps what a screen that is left still is to hear of.
  mutating func keep(_ screen: AnyScreen) {
    switch screen.base.awaited {
    case .nothing: break
    case .figures(let figures): for draft in figures { drafts[draft.indicator] = draft }
    case .screen: left.append(screen)
    }
  }

  /// Takes an answer in.
  ///
  /// - Returns: the screens that open again, because what they sent was refused.
  mutating func take(_ answer: Answer, in world: World) -> [AnyScreen] {
    switch answer {
    case .stored(let token): drafts = drafts.filter { $0.value.storing != token }
    case .failed(_, let token):
      for (id, draft) in drafts where draft.storing == token { drafts[id]?.storing = nil }
    case .wrote, .overtaken, .history, .told, .handed, .question, .alarm, .leaving: break
    }
    var opened: [AnyScreen] = []
    left = left.compactMap { screen in
      var heard = screen
      _ = heard.base.answered(answer, in: world)
      // A screen that has something unsaved again was refused.
      guard heard.base.unsaved == nil else {
        opened.append(heard)
        return nil
      }
      return heard.base.awaited == .nothing ? nil : heard
    }
    return opened
  }
}

extension [IndicatorID: EntryDraft] {
  /// Whether a figure is typed that would be lost.
  var hasTyping: Bool { values.contains(where: \.hasTyping) }
}
