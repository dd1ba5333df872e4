// What texts are searched for here is short and written as it is, so bytes are compared; regular expressions would bring
// two megabytes of tables with them. All of it is inlined, to be as fast for a text as for a piece of one.

extension StringProtocol {
  /// Whether a text stands in it; an empty one does.
  @inlinable public func contains(_ text: some StringProtocol) -> Bool {
    text.isEmpty || firstRange(of: text) != nil
  }

  /// Where a text that is not empty first stands in it, from a place on; nil where it does not.
  @inlinable public func firstRange(
    of text: some StringProtocol, from start: Index? = nil
  ) -> Range<Index>? {
    let (own, other) = (utf8, text.utf8)
    guard let first = other.first else { return nil }
    var here = start ?? startIndex
    while let found = own[here...].firstIndex(of: first) {
      var (place, sought) = (found, other.startIndex)
      while sought < other.endIndex, place < own.endIndex, own[place] == other[sought] {
        (place, sought) = (own.index(after: place), other.index(after: sought))
      }
      if sought == other.endIndex { return found..<place }
      here = own.index(after: found)
    }
    return nil
  }

  /// Every place where a text stands in it, in order; none overlaps another.
  @inlinable public func ranges(of text: some StringProtocol) -> [Range<Index>] {
    var ranges: [Range<Index>] = []
    while let range = firstRange(of: text, from: ranges.last?.upperBound) { ranges.append(range) }
    return ranges
  }

  /// The same with another text wherever a text stands in it.
  @inlinable public func replacing(_ text: some StringProtocol, with other: some StringProtocol)
    -> String
  {
    let ranges = ranges(of: text)
    guard !ranges.isEmpty else { return String(self) }
    var result = ""
    var rest = startIndex
    for range in ranges {
      result += self[rest..<range.lowerBound]
      result += other
      rest = range.upperBound
    }
    return result + self[rest...]
  }

  /// What stands between a text's places in it; nothing between two of them is left out.
  @inlinable public func split(separator text: some StringProtocol) -> [SubSequence] {
    var pieces: [SubSequence] = []
    var rest = startIndex
    for range in ranges(of: text) {
      pieces.append(self[rest..<range.lowerBound])
      rest = range.upperBound
    }
    return (pieces + [self[rest...]]).filter { !$0.isEmpty }
  }
}
