import Criteria
import Wording

extension TimesAYear {
  /// What can stand under `antal` of a duty.
  static let forms = ["2 pr. år", "mindst 4 pr. år", "6-8 pr. år", String.missing]

  /// The most times a year: every day.
  private static let most = 366

  /// Reads `2 pr. år`, `mindst 4 gange årligt`, `6-8 pr. år`, or gives nil.
  init?(phrase: String) {
    var words = phrase.folded.split(separator: " ")
    let endings: [[Substring]] = [["pr.", "år"], ["pr", "år"], ["om", "året"], ["årligt"]]
    guard let ending = endings.first(where: { words.suffix($0.count) == $0[...] }) else {
      return nil
    }
    words.removeLast(ending.count)
    if ["gange", "gang"].contains(words.last) { words.removeLast() }
    let isLeast = ["mindst", "minimum", "min."].contains(words.first)
    if isLeast { words.removeFirst() }
    guard words.count == 1 else { return nil }
    let ends = words[0].replacing("–", with: "-")
      .split(separator: "-", omittingEmptySubsequences: false).map {
        $0.wholeNumber(mostDigits: 3) ?? NumberWords.whole($0)
      }
    guard let low = ends[0], (1...Self.most).contains(low) else { return nil }
    switch ends.count {
    case 1: self = isLeast ? .atLeast(low) : .exactly(low)
    case 2:
      guard !isLeast, let high = ends[1], (low + 1...Self.most + 1).contains(high) else {
        return nil
      }
      self = .between(low, high)
    default: return nil
    }
  }
}
