/// An office file before it is packed: the files that it is made of, in order.
public struct OfficePackage: Hashable, Sendable {
  /// The files.
  public var parts: [Part] = []

  /// One of its files.
  public struct Part: Hashable, Sendable {
    /// Where it lies in the package: `word/document.xml`.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]

    /// A file of bytes.
    public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    /// A file of text.
    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// A package of files.
  public init(_ parts: [Part] = []) { self.parts = parts }
}

/// A package on its way to the program that packs it: for each file a line of how many bytes its name and it have, then
/// the name, then it.
extension OfficePackage {
  /// The bytes that are sent.
  public var stream: [UInt8] {
    parts.reduce(into: []) { stream, part in
      let name = Array(part.name.utf8)
      stream += Array("\(name.count) \(part.bytes.count)\n".utf8) + name + part.bytes
    }
  }

  /// Reads what was sent; nil where a part is not whole.
  public init?(stream: [UInt8]) {
    var rest = stream[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let numbers = rest[..<end].split(separator: UInt8(ascii: " ")).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
      rest = rest[(end + 1)...]
      guard numbers.count == 2, let name = numbers[0], let length = numbers[1], name > 0,
        length >= 0, rest.count - name >= length
      else { return nil }
      let content = rest.dropFirst(name)
      parts.append(
        Part(String(decoding: rest.prefix(name), as: UTF8.self), Array(content.prefix(length))))
      rest = content.dropFirst(length)
    }
  }
}
