/// A text cut into words, spaces and signs, each as its bytes of UTF-8. What is a word goes by bytes alone, so that it is
/// cut in the same way for ever.
enum TextPieces {
  /// What stands in the place of words that were taken away; always a piece of its own.
  static let marker = "(fjernet af hensyn til persondata)"
  static let markerBytes = Array(marker.utf8)

  /// The pieces, which make the text again when they are put together. A line's end ends a piece.
  static func cut(_ text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      var end = start + 1
      if isMarker(at: start, in: bytes) {
        end = start + markerBytes.count
      } else if bytes[start] != lineEnd {
        let kind = Kind(bytes[start])
        while end < bytes.count, Kind(bytes[end]) == kind, !isMarker(at: end, in: bytes) {
          end += 1
          if bytes[end - 1] == lineEnd { break }
        }
      }
      pieces.append(bytes[start..<end])
      start = end
    }
    return pieces
  }

  static let lineEnd = UInt8(ascii: "\n")

  private static func isMarker(at place: Int, in bytes: [UInt8]) -> Bool {
    bytes[place] == markerBytes[0] && bytes[place...].starts(with: markerBytes)
  }

  private enum Kind {
    case word, space, sign

    init(_ byte: UInt8) {
      switch byte {
      case 9...13, 32: self = .space
      case 48...57, 65...90, 97...122, 128...255: self = .word
      default: self = .sign
      }
    }
  }
}
