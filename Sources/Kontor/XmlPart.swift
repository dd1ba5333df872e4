import CXml
import Wording

/// Reads a file of XML piece by piece. Names are without what stands before their colon, as that can be anything.
final class XmlPart {
  private let reader: xmlTextReaderPtr
  /// What the library reads, which is its for as long as it reads.
  private let bytes: UnsafeMutableBufferPointer<CChar>
  /// The element that has just begun and holds nothing.
  private var unended: String?

  /// A piece of a file.
  enum Piece {
    case start(String)
    case end(String)
    case words(String)
  }

  /// - Throws: `damaged`.
  init(_ bytes: [UInt8]) throws(WorkbookTrouble) {
    self.bytes = .allocate(capacity: max(1, bytes.count))
    for (place, byte) in bytes.enumerated() { self.bytes[place] = CChar(bitPattern: byte) }
    let options =
      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
    let reader = xmlReaderForMemory(
      self.bytes.baseAddress, Int32(clamping: bytes.count), nil, nil, Int32(options))
    guard let reader else {
      self.bytes.deallocate()
      throw .damaged
    }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The next element that begins or ends, or words; nil at the end.
  ///
  /// - Throws: `damaged`, also of a file that says what its own signs mean, which no workbook does.
  func next() throws(WorkbookTrouble) -> Piece? {
    if let name = unended {
      unended = nil
      return .end(name)
    }
    while true {
      switch xmlTextReaderRead(reader) {
      case 1: break
      case 0: return nil
      default: throw .damaged
      }
      switch Int(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT:
        let name = Self.text(xmlTextReaderConstLocalName(reader))
        if xmlTextReaderIsEmptyElement(reader) == 1 { unended = name }
        return .start(name)
      case XML_READER_TYPE_END_ELEMENT:
        return .end(Self.text(xmlTextReaderConstLocalName(reader)))
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA,
        XML_READER_TYPE_WHITESPACE, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return .words(Self.text(xmlTextReaderConstValue(reader)))
      case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
        throw .damaged
      default: continue
      }
    }
  }

  /// An attribute of the element that has just begun.
  subscript(name: String) -> String? {
    defer { xmlTextReaderMoveToElement(reader) }
    var isThere = xmlTextReaderMoveToFirstAttribute(reader) == 1
    while isThere {
      if Self.text(xmlTextReaderConstLocalName(reader)) == name {
        return Self.text(xmlTextReaderConstValue(reader))
      }
      isThere = xmlTextReaderMoveToNextAttribute(reader) == 1
    }
    return nil
  }

  private static func text(_ signs: UnsafePointer<UInt8>?) -> String {
    signs.map { String(cString: $0) } ?? ""
  }
}
