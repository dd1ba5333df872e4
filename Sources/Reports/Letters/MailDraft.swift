/// A mail that waits to be sent (RFC 5322): a mail program opens it as one that is being written, and fills in who it is
/// from, to whom, and when.
public struct MailDraft: Hashable, Sendable {
  let subject: String
  let lines: [String]
  let attachments: [Attachment]

  /// A file that goes along.
  public struct Attachment: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What it is, as `text/csv`.
    public let type: String
    /// What it holds.
    public let bytes: [UInt8]

    /// A file.
    public init(_ name: String, _ type: String, _ bytes: [UInt8]) {
      (self.name, self.type, self.bytes) = (name, type, bytes)
    }
  }

  /// The bytes of its file.
  public var bytes: [UInt8] {
    var file = Array(
      """
      X-Unsent: 1
      MIME-Version: 1.0
      Subject: \(Self.encoded(subject))
      Content-Type: multipart/mixed; boundary="\(Self.boundary)"

      """.utf8)
    Self.add(
      "text/plain; charset=utf-8", nil, Array(lines.joined(separator: "\r\n").utf8), to: &file)
    for attachment in attachments {
      Self.add(attachment.type, attachment.name, attachment.bytes, to: &file)
    }
    file += Array("\n--\(Self.boundary)--\n".utf8)
    // Of what is written here every line's end is of two signs, as it is in mails.
    return file.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }

  /// What stands between the parts. No line of them can be it, as no such letters have an underscore (RFC 2045).
  private static let boundary = "=_maalepind"

  private static func add(_ type: String, _ name: String?, _ bytes: [UInt8], to file: inout [UInt8])
  {
    let place = name.map { "Content-Disposition: attachment\(parameter(of: $0))\n" } ?? ""
    file += Array(
      """

      --\(boundary)
      Content-Type: \(type)
      Content-Transfer-Encoding: base64
      \(place)

      """.utf8)
    // 57 bytes are a line of 76 letters, the longest that there may be.
    for start in stride(from: 0, to: bytes.count, by: 57) {
      file += base64(bytes[start..<min(start + 57, bytes.count)]) + [UInt8(ascii: "\n")]
    }
  }

  /// A text in a header as words of at most 75 letters, none of which parts a letter of the text (RFC 2047).
  private static func encoded(_ text: String) -> String {
    pieces(of: text.unicodeScalars.map { Array(String($0).utf8) }, longest: 39)
      .map { "=?UTF-8?B?\(String(decoding: base64($0[...]), as: UTF8.self))?=" }
      .joined(separator: "\n ")
  }

  /// A file's name in a header, in as many pieces as it takes (RFC 2231).
  private static func parameter(of name: String) -> String {
    let signs = name.utf8.map { byte -> [UInt8] in
      let isPlain = plain.contains(byte)
      return isPlain ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
    let pieces = pieces(of: signs, longest: 48)
    return pieces.enumerated().map { number, piece in
      let place = pieces.count == 1 ? "*" : "*\(number)*"
      return ";\n filename\(place)=\(number == 0 ? "UTF-8''" : "")"
        + String(decoding: piece, as: UTF8.self)
    }.joined()
  }

  /// Signs put together to pieces of at most so many bytes.
  private static func pieces(of signs: [[UInt8]], longest: Int) -> [[UInt8]] {
    signs.reduce(into: [[]]) { pieces, sign in
      if pieces[pieces.count - 1].count + sign.count > longest { pieces.append([]) }
      pieces[pieces.count - 1] += sign
    }
  }

  private static let hex = Array("0123456789ABCDEF".utf8)
  private static let plain = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._".utf8)
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Bytes as letters that any mail may hold: three of them are four letters (RFC 4648).
  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 3) {
      let three = Array(bytes[start...].prefix(3))
      let bits = (three + [0, 0]).prefix(3).reduce(0) { $0 << 8 | Int($1) }
      for place in 0..<4 {
        letters.append(
          place > three.count ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * place) & 63])
      }
    }
    return letters
  }
}
