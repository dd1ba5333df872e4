/// What a text's sum is made of: a sum of each of its pieces, with a key of its own. So pieces can be taken away with
/// their keys, and the rest still be held against the sum: nothing but the marker can stand where they stood.
struct TextSeal: Equatable {
  private enum Entry: Equatable {
    /// A whole line, whose keys follow from a salt.
    case line(salt: String)
    /// A piece of a line of which another was taken away.
    case kept(key: [UInt8])
    /// The sum of a piece that was taken away.
    case removed(sum: [UInt8])
  }

  private var entries: [Entry]

  /// A new seal of a text as it is written.
  init(of text: String) {
    let pieces = TextPieces.cut(text)
    let ends = pieces.dropLast().count { $0.last == TextPieces.lineEnd }
    entries = (0...ends).map { _ in .line(salt: Digest.salt()) }
  }

  private init(entries: [Entry]) { self.entries = entries }

  /// Whether any of the text was taken away.
  var lacksPieces: Bool {
    entries.contains { if case .removed = $0 { true } else { false } }
  }

  /// The sum that the text has with this seal, as 64 hexadecimal digits; nil where it cannot be this seal's text.
  func sum(of text: String) -> String? {
    var digest = Digest()
    guard read(text, { _, sum in digest.add(sum) }) else { return nil }
    return Digest.digits(digest.sum())
  }

  /// The text without those of its pieces that stand in some ranges of its UTF-8, and the seal that it has then.
  ///
  /// - Returns: nil where it is not this seal's text.
  func removing(
    _ ranges: [Range<Int>], from text: String
  ) -> (text: String, seal: TextSeal)? {
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    var line: [(piece: Piece, sum: [UInt8])] = []
    func isTaken(_ piece: Piece) -> Bool {
      piece.bytes.map { bytes in
        ranges.contains { $0.lowerBound < bytes.endIndex && bytes.startIndex < $0.upperBound }
      } ?? true
    }
    var isWithin = false
    func put(_ piece: Piece, _ sum: [UInt8]) {
      if isTaken(piece) {
        if !isWithin { bytes += TextPieces.markerBytes }
        isWithin = true
        entries.append(.removed(sum: sum))
      } else {
        isWithin = false
        bytes += piece.bytes ?? []
        entries.append(.kept(key: piece.key))
      }
    }
    func endLine() {
      if let salt = line.first?.piece.salt, !line.contains(where: { isTaken($0.piece) }) {
        isWithin = false
        for (piece, _) in line { bytes += piece.bytes ?? [] }
        entries.append(.line(salt: salt))
      } else {
        for (piece, sum) in line { put(piece, sum) }
      }
      line = []
    }
    let isRead = read(text) { piece, sum in
      if piece.salt == nil || piece.beginsLine { endLine() }
      if piece.salt == nil { put(piece, sum) } else { line.append((piece, sum)) }
    }
    guard isRead else { return nil }
    endLine()
    if text.isEmpty { entries = self.entries }
    return (String(decoding: bytes, as: UTF8.self), TextSeal(entries: entries))
  }

  /// A piece of the text as it was written.
  private struct Piece {
    /// Where it stands now; nil where it was taken away.
    var bytes: ArraySlice<UInt8>?
    var key: [UInt8] = []
    /// The salt of its line, where the line is whole.
    var salt: String?
    var beginsLine = false
  }

  /// Takes the pieces of a text with their sums; false where it is not this seal's text.
  private func read(_ text: String, _ take: (Piece, [UInt8]) -> Void) -> Bool {
    let pieces = TextPieces.cut(text)
    var next = 0
    var isWithin = false
    for entry in entries {
      switch entry {
      case .line(let salt):
        isWithin = false
        var number = 0
        while next < pieces.count {
          let bytes = pieces[next]
          let key = Self.key(salt, number)
          take(
            Piece(bytes: bytes, key: key, salt: salt, beginsLine: number == 0),
            Self.sum(key, bytes))
          (next, number) = (next + 1, number + 1)
          if bytes.last == TextPieces.lineEnd { break }
        }
        // Only a text of nothing has a line of nothing.
        if number == 0 && entries.count > 1 { return false }
      case .kept(let key):
        isWithin = false
        guard next < pieces.count else { return false }
        take(Piece(bytes: pieces[next], key: key), Self.sum(key, pieces[next]))
        next += 1
      case .removed(let sum):
        if !isWithin {
          guard next < pieces.count, pieces[next].elementsEqual(TextPieces.markerBytes) else {
            return false
          }
          next += 1
        }
        isWithin = true
        take(Piece(), sum)
      }
    }
    return next == pieces.count
  }

  private static func key(_ salt: String, _ number: Int) -> [UInt8] {
    var digest = Digest()
    digest.add("\(salt) \(number)".utf8)
    return digest.sum()
  }

  private static func sum(_ key: [UInt8], _ piece: ArraySlice<UInt8>) -> [UInt8] {
    var digest = Digest()
    digest.add(key)
    digest.add(piece)
    return digest.sum()
  }
}

extension TextSeal {
  /// As it is stored: an entry after the other, each with a sign that tells what it is.
  var stored: String {
    entries.map { entry in
      switch entry {
      case .line(let salt): "=\(salt)"
      case .kept(let key): "+\(Digest.digits(key))"
      case .removed(let sum): "-\(Digest.digits(sum))"
      }
    }.joined(separator: " ")
  }

  /// Reads it again; nil where it is none.
  init?(stored: String) {
    var entries: [Entry] = []
    for word in stored.split(separator: " ") {
      let digits = word.dropFirst()
      guard let bytes = Digest.bytes(digits), !bytes.isEmpty else { return nil }
      switch word.first {
      case "=": entries.append(.line(salt: String(digits)))
      case "+": entries.append(.kept(key: bytes))
      case "-": entries.append(.removed(sum: bytes))
      default: return nil
      }
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }
}
