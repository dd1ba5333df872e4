import CYAML
import Wording

/// Builds values from libyaml's events: the event interface, because the document interface loads cyclic
/// aliases and takes a thousand times the file's size. The only place that speaks with libyaml.
struct YAMLTreeBuilder {
  /// Keys that stood twice in a map, in the order of the file.
  private(set) var duplicates: [YAMLFault] = []
  private let bytes: [UInt8]
  private var events: [Event] = []
  private var next = 0

  /// A builder for a file that is valid UTF-8 without control signs.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The file's one document.
  mutating func document() throws(YAMLFault) -> YAMLNode {
    try readEvents()
    guard next < events.count else { throw YAMLFault(problem: .empty, place: .start) }
    let root = try node(depth: 1)
    guard !root.isEmpty else { throw YAMLFault(problem: .empty, place: .start) }
    return root
  }

  private struct Event {
    enum Kind {
      case scalar(String, isPlain: Bool)
      case listStart(isFlow: Bool)
      case mapStart(isFlow: Bool)
      case end
    }
    var kind: Kind
    var place: TextPlace
    var offset: Int
    var end: Int
  }

  private mutating func node(depth: Int) throws(YAMLFault) -> YAMLNode {
    let event = events[next]
    next += 1
    var result = YAMLNode(
      content: .scalar(""), place: event.place, offset: event.offset, end: event.end)
    switch event.kind {
    case .scalar(let text, let isPlain):
      result.content = .scalar(text)
      result.isQuoted = !isPlain
    case .listStart(let isFlow):
      result.isFlow = isFlow
      result.content = .list(try items(depth: depth + 1))
    case .mapStart(let isFlow):
      result.isFlow = isFlow
      result.content = .map(try entries(depth: depth + 1))
    case .end: throw YAMLFault(problem: .syntax(.other), place: event.place)
    }
    return result
  }

  private mutating func items(depth: Int) throws(YAMLFault) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while next < events.count {
      if case .end = events[next].kind { break }
      items.append(try node(depth: depth))
    }
    next += 1
    return items
  }

  private mutating func entries(depth: Int) throws(YAMLFault) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var firstLines: [String: Int] = [:]
    while next < events.count {
      if case .end = events[next].kind { break }
      let key = try node(depth: depth)
      guard let name = key.text else { throw YAMLFault(problem: .syntax(.other), place: key.place) }
      let value = try node(depth: depth)
      if let firstLine = firstLines[name] {
        duplicates.append(
          YAMLFault(problem: .duplicateKey(name, firstLine: firstLine), place: key.place))
      } else {
        firstLines[name] = key.place.line
        entries.append(
          YAMLEntry(key: name, keyPlace: key.place, keyOffset: key.offset, value: value))
      }
    }
    next += 1
    return entries
  }
}

// MARK: - libyaml

extension YAMLTreeBuilder {
  /// Takes every event from libyaml, and stops at the first thing that is refused.
  private mutating func readEvents() throws(YAMLFault) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLFault(problem: .syntax(.other), place: .start)
    }
    defer { yaml_parser_delete(parser) }
    // The bytes must stay where they are for as long as the parser reads them.
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    defer { input.deallocate() }
    _ = input.initialize(from: bytes)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)

    var documents = 0
    var depth = 0
    var isOver = false
    while !isOver {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault(of: parser.pointee) }
      defer { yaml_event_delete(&event) }
      let place = Self.place(event.start_mark)
      switch event.type {
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 { throw YAMLFault(problem: .severalDocuments, place: place) }
      case YAML_ALIAS_EVENT:
        throw YAMLFault(
          problem: .aliasOrAnchor("*" + Self.text(event.data.alias.anchor)), place: place)
      case YAML_SCALAR_EVENT: append(try Self.scalar(event, at: place), event)
      case YAML_SEQUENCE_START_EVENT:
        let start = event.data.sequence_start
        try Self.refuse(anchor: start.anchor, tag: start.tag, at: place)
        append(.listStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE), event)
        depth += 1
      case YAML_MAPPING_START_EVENT:
        let start = event.data.mapping_start
        try Self.refuse(anchor: start.anchor, tag: start.tag, at: place)
        append(.mapStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE), event)
        depth += 1
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        append(.end, event)
        depth -= 1
      case YAML_STREAM_END_EVENT: isOver = true
      default: break
      }
      if depth > YAMLDocument.deepestNesting {
        throw YAMLFault(problem: .nestedTooDeep(limit: YAMLDocument.deepestNesting), place: place)
      }
    }
  }

  private mutating func append(_ kind: Event.Kind, _ event: yaml_event_t) {
    events.append(
      Event(
        kind: kind, place: Self.place(event.start_mark), offset: event.start_mark.index,
        end: event.end_mark.index))
  }

  private static func scalar(
    _ event: yaml_event_t, at place: TextPlace
  ) throws(YAMLFault) -> Event.Kind {
    let scalar = event.data.scalar
    try refuse(anchor: scalar.anchor, tag: scalar.tag, at: place)
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    // An escape such as "\e" in quotes brings in what the bytes of the file could not.
    guard
      !text.unicodeScalars.contains(where: { scalar in
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0: true
        default: false
        }
      })
    else { throw YAMLFault(problem: .syntax(.controlCharacter), place: place) }
    return .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  private static func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at place: TextPlace
  ) throws(YAMLFault) {
    if anchor != nil {
      throw YAMLFault(problem: .aliasOrAnchor("&" + text(anchor)), place: place)
    }
    if tag != nil {
      let tag = text(tag).replacing("tag:yaml.org,2002:", with: "!!")
      throw YAMLFault(problem: .tag(tag), place: place)
    }
  }

  private static func text(_ bytes: UnsafeMutablePointer<UInt8>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  private static func place(_ mark: yaml_mark_t) -> TextPlace {
    TextPlace(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func fault(of parser: yaml_parser_t) -> YAMLFault {
    if parser.error == YAML_READER_ERROR {
      let lines = bytes.prefix(parser.problem_offset)
        .split(separator: 10, omittingEmptySubsequences: false)
      let column = String(decoding: lines.last ?? [], as: UTF8.self).count + 1
      return YAMLFault(
        problem: .syntax(.controlCharacter), place: TextPlace(line: lines.count, column: column))
    }
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    let syntax = PlanMistake.Syntax(problem: problem, context: context)
    // What is never closed, or is a key without its colon, is told where it begins, not where the file ends.
    let beginsThere =
      [.unclosedQuote, .unclosedBracket].contains(syntax) || problem.contains("expected ':'")
    return YAMLFault(
      problem: .syntax(syntax),
      place: Self.place(beginsThere ? parser.context_mark : parser.problem_mark))
  }
}
