/// Texts and numbers on their way to another program, each after how many bytes it has: `5:61.25` is no field, and
/// `5:61.25,` is one.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    bytes += Array("\(text.utf8.count):".utf8) + Array(text.utf8) + [UInt8(ascii: ",")]
  }

  mutating func add(_ number: Int) { add("\(number)") }

  mutating func add(_ range: ClosedRange<Int>) {
    add(range.lowerBound)
    add(range.upperBound)
  }

  /// How many there are, then each of them.
  mutating func add<Element>(_ list: [Element], each write: (Element, inout FieldWriter) -> Void) {
    add(list.count)
    for element in list { write(element, &self) }
  }
}

/// Reads what `FieldWriter` wrote.
struct FieldReader {
  /// It is not whole, or not what is looked for.
  struct Broken: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func text() throws(Broken) -> String {
    guard let colon = rest.prefix(20).firstIndex(of: UInt8(ascii: ":")),
      let length = Int(String(decoding: rest[..<colon], as: UTF8.self)), length >= 0,
      length < rest.endIndex - colon - 1
    else { throw Broken() }
    let content = rest[(colon + 1)...].prefix(length)
    guard rest[content.endIndex] == UInt8(ascii: ","),
      let text = String(validating: content, as: UTF8.self)
    else { throw Broken() }
    rest = rest[(content.endIndex + 1)...]
    return text
  }

  mutating func number() throws(Broken) -> Int {
    guard let number = Int(try text()) else { throw Broken() }
    return number
  }

  /// A number that is not below 0.
  mutating func count() throws(Broken) -> Int {
    let count = try number()
    guard count >= 0 else { throw Broken() }
    return count
  }

  mutating func range() throws(Broken) -> ClosedRange<Int> {
    let (first, last) = (try count(), try count())
    guard first <= last else { throw Broken() }
    return first...last
  }

  /// One of the words of a kind.
  mutating func word<Word: RawRepresentable<String>>(_ kind: Word.Type) throws(Broken) -> Word {
    guard let word = Word(rawValue: try text()) else { throw Broken() }
    return word
  }

  mutating func list<Element>(
    _ read: (inout FieldReader) throws(Broken) -> Element
  ) throws(Broken) -> [Element] {
    let count = try count()
    // Each takes a byte at least.
    guard count <= rest.count else { throw Broken() }
    var list: [Element] = []
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }
}
