import Criteria
import Wording

/// What is typed in the round is kept until it is stored, figure by figure.
extension RoundScreen {
  /// What is said of the figure at hand until it is stored.
  var mark: DraftMark { draft?.mark ?? DraftMark() }

  /// A figure on its way to the disk is found again where it was typed.
  var awaited: AnyScreen? { nil }

  /// Also of a figure that is no longer due, as when its site was taken out.
  func drafts(in world: World) -> [Draft] {
    guard let plan = world.holding?.plan else { return [] }
    return drafts.compactMap { key, draft in
      draft.kept(
        at: .round(key, of: quarter, in: plan),
        named: DraftWords.name(RoundWords.title(quarter), of: key.subject, in: plan),
        begunFor: key.subject)
    }
  }

  /// Shows a figure that was typed before on its line, and goes there when nothing is typed yet. It waits there until
  /// it is entered.
  mutating func takeUp(_ draft: Draft, in world: World) -> Bool {
    guard let plan = world.holding?.plan, draft.place.plan == plan.id,
      let (key, shown) = draft.place.roundLine, plan.indicator(key.indicator) != nil,
      shown == DanishQuarter.short(quarter) || figure(key) != nil,
      drafts[key].map({ !$0.hasTyping && $0.storing == nil }) ?? true
    else { return false }
    var entry = entry(of: key, in: world)
    entry.takeUp(draft, in: world)
    guard !entry.isStoredAlready else { return true }
    let isFirst = drafts.isEmpty
    drafts[key] = entry
    _ = refresh(in: world)
    if isFirst, figure(key) != nil {
      let field = fields(of: key).contains(entry.field) ? entry.field : .figure
      go(to: Slot(key: key, field: field))
    }
    return true
  }

  /// Throws the draft on the line at hand away, so that what stands is shown again.
  mutating func discardDraft(in world: World) {
    guard let here else { return }
    drafts[here] = nil
    refused.remove(here)
    entered.remove(here)
    (field, isStopped) = (.figure, false)
    _ = refresh(in: world)
  }
}
