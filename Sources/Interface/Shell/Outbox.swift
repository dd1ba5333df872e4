import Criteria

/// What was left while it was being stored, or without being stored: nothing that is typed is lost because the disk
/// answers late, or because a screen is left.
struct Outbox: Hashable, Sendable {
  /// What is typed and was left, in every plan, the newest last. It is found again where it was typed.
  var drafts: [Draft] = []
  /// Screens that were left while what they hold was being stored, with what is typed on them.
  private(set) var left: [Left] = []

  struct Left: Hashable, Sendable {
    fileprivate var screen: AnyScreen
    fileprivate let drafts: [Draft]
  }

  /// All that is typed and was left.
  var allDrafts: [Draft] { drafts + left.flatMap(\.drafts) }

  /// Keeps what is typed on a screen that is left, and the screen itself where it is still to hear of what it sent.
  ///
  /// - Returns: the drafts that nothing more is to be heard of.
  mutating func keep(_ screen: AnyScreen, _ world: World) -> [Draft] {
    var typed = screen.base.drafts(in: world)
    if let awaited = screen.base.awaited {
      left.append(Left(screen: awaited, drafts: typed.filter { $0.storing != nil }))
      typed.removeAll { $0.storing != nil }
    }
    for place in typed.indices where typed[place].typedAt == nil {
      typed[place].typedAt = world.now
    }
    drafts += typed
    return typed.filter { $0.storing == nil }
  }

  /// Takes an answer in.
  ///
  /// - Returns: the screens that open again, because what they sent was refused.
  mutating func take(_ answer: Answer, in world: World) -> [AnyScreen] {
    switch answer {
    case .stored(let token): drafts.removeAll { $0.storing == token }
    case .failed(let sentence, let token): release(token, refusal: sentence)
    case .overtaken(let token): release(token)
    case .wrote, .history, .told, .handed, .question, .alarm, .suggested, .edited, .report: break
    }
    var opened: [AnyScreen] = []
    left = left.compactMap { left in
      var heard = left
      _ = heard.screen.base.answered(answer, in: world)
      if heard.screen.base.awaited != nil { return heard }
      // A screen that awaits nothing more and still has something typed was refused.
      if !heard.screen.base.drafts(in: world).isEmpty { opened.append(heard.screen) }
      return nil
    }
    return opened
  }

  private mutating func release(_ token: Int, refusal: String? = nil) {
    for place in drafts.indices where drafts[place].storing == token {
      drafts[place].storing = nil
      drafts[place].refusal = refusal
    }
  }
}
