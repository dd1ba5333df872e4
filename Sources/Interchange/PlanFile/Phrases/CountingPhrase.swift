import Criteria
import Wording

/// A way of being counted, as it stands under `tælles`: `fra logbogen`, and what of it after commas.
struct CountingPhrase {
  /// What can stand there.
  static let forms = [
    "fra logbogen", "fra logbogen, mærket omtalt i pressen",
    "fra logbogen, andel mærket omtalt i pressen", "fra logbogen, deltagere",
    "fra logbogen, kategori økonomi",
  ]

  /// The activity, by name or id, when it is not the criterion's own.
  var activity: String?
  /// The tag that occasions must have to count.
  var tag: String?
  /// What is counted of them.
  var measure = Counting.Measure.occasions

  init?(_ written: String) {
    let pieces = written.singleLine.split(separator: ",", omittingEmptySubsequences: false)
      .map(\.trimmed)
    guard let first = pieces.first, first.folded == "fra logbogen" else { return nil }
    for piece in pieces.dropFirst() {
      let word = piece.prefix { $0 != " " }
      let rest = piece.dropFirst(word.count).trimmed
      switch word.lowercased() {
      case "aktivitet" where activity == nil && !rest.isEmpty: activity = rest
      case "mærket" where tag == nil && !rest.isEmpty: tag = rest
      case "deltagere" where measure == .occasions && rest.isEmpty: measure = .participants
      case "kategori" where measure == .occasions && !rest.isEmpty: measure = .category(rest)
      case "andel" where measure == .occasions && rest.lowercased().hasPrefix("mærket "):
        measure = .share(tag: rest.dropFirst("mærket ".count).trimmed)
      default: return nil
      }
    }
  }

  /// Whether it gives a share, so that the unit must be percent.
  var isShare: Bool { if case .share = measure { true } else { false } }
}

extension Counting {
  /// How it stands under `tælles`.
  var phrase: String {
    var pieces = ["fra logbogen"]
    if let activity { pieces.append("aktivitet \(activity)") }
    if let tag { pieces.append("mærket \(tag)") }
    switch measure {
    case .occasions: break
    case .share(let tag): pieces.append("andel mærket \(tag)")
    case .participants: pieces.append("deltagere")
    case .category(let name): pieces.append("kategori \(name)")
    }
    return pieces.joined(separator: ", ")
  }
}
