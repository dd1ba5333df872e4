/// A way of being counted from the logbook, as it stands under `tælles`. The plan keeps it as written.
struct CountingPhrase {
  /// What can stand there.
  static let forms = [
    "fra logbogen", "fra logbogen, mærket omtalt i pressen",
    "fra logbogen, andel mærket omtalt i pressen", "fra logbogen, deltagere",
    "fra logbogen, kategori økonomi",
  ]

  /// The phrase on one line.
  let text: String
  /// Whether it gives a share, so that the unit must be percent.
  let isShare: Bool

  /// Reads the phrase, or gives nil.
  init?(_ written: String) {
    text = written.singleLine
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard let first = pieces.first, first.folded == "fra logbogen" else { return nil }
    var isShare = false
    for piece in pieces.dropFirst() {
      let words = piece.split(separator: " ").map { $0.lowercased() }
      switch words.first {
      case "deltagere" where words.count == 1: break
      case "mærket" where words.count > 1, "kategori" where words.count > 1: break
      case "andel" where words.count > 2 && words[1] == "mærket": isShare = true
      default: return nil
      }
    }
    self.isShare = isShare
  }
}
