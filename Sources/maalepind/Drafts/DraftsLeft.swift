import Interface
import Wording

/// What the shell says when the screens are left with something typed and not stored.
enum DraftsLeft {
  static func text(_ drafts: [Draft]) -> String {
    let count = DanishNoun.count(drafts.count, "kladde", "kladder")
    return "Ikke gemt: \(count) (\(drafts.prefix(3).map(\.name).joined(separator: "; "))"
      + (drafts.count > 3 ? " …" : "") + "). Åbn Målepind igen for at gemme eller kassere."
  }
}
