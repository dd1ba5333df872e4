import Interface
import Wording

/// What the shell says when the screens are left with something typed and not stored.
enum DraftsLeft {
  /// - Parameters:
  ///   - drafts: all of them.
  ///   - lost: those of them that could not be kept on the disk, which are told in full.
  static func lines(_ drafts: [Draft], lost: [Draft]) -> [String] {
    let kept = drafts.filter { !lost.contains($0) }
    return (kept.isEmpty ? [] : [waiting(kept)]) + (lost.isEmpty ? [] : [gone(lost)])
  }

  private static func gone(_ drafts: [Draft]) -> String {
    "Ikke gemt, og gået tabt, for det kunne ikke lægges som kladde på disken: "
      + drafts.map(\.told).joined(separator: "; ") + ". Skriv det ned, hvis det skal bruges."
  }

  private static func waiting(_ drafts: [Draft]) -> String {
    let count = DanishNoun.count(drafts.count, "kladde", "kladder")
    return "Ikke gemt: \(count) (\(drafts.prefix(3).map(\.name).joined(separator: "; "))"
      + (drafts.count > 3 ? " …" : "") + "). Åbn Målepind igen for at gemme eller kassere."
  }
}
