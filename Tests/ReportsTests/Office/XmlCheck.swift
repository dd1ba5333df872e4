/// Whether all elements of a text end where they should.
struct XmlCheck {
  let isBalanced: Bool

  /// - Parameter empty: elements that have no end.
  init(_ text: String, without empty: Set<String> = []) {
    var open: [Substring] = []
    var rest = Substring(text)
    while let begin = rest.firstIndex(of: "<") {
      guard let end = rest[begin...].firstIndex(of: ">") else {
        isBalanced = false
        return
      }
      let tag = rest[rest.index(after: begin)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { $0 != " " && $0 != "/" || tag.first == "/" && $0 == "/" }
      if tag.hasPrefix("?") || tag.hasPrefix("!") || tag.hasSuffix("/")
        || empty.contains(String(name))
      {
        continue
      }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else {
          isBalanced = false
          return
        }
      } else {
        open.append(name)
      }
    }
    isBalanced = open.isEmpty
  }
}
