import Reports
import Wording

/// What there is in a workbook's file, and where: its sheet, the texts that cells share, and what numbers are shown as.
struct WorkbookOutline {
  /// The file of the sheet that is read.
  let sheet: String
  /// The texts that cells name by their numbers.
  private(set) var texts: [String] = []
  /// What the numbers of cells are shown as, by the numbers of their styles.
  private(set) var kinds: [CellNumber.Kind] = []
  /// Whether days are counted from 1 January 1904.
  private(set) var from1904 = false

  /// Looks for the sheet of a form, else the first that is not hidden, else the first.
  ///
  /// - Throws: why there is none.
  init(_ parts: PackedParts) throws(WorkbookTrouble) {
    let main = try Self.links(parts, of: "").first { $0.kind == "officeDocument" }?.target
    guard let main else {
      let kind = try parts.bytes(of: "mimetype") ?? []
      throw kind.starts(with: "application/vnd.oasis.opendocument".utf8)
        ? .openDocument : .notWorkbook
    }
    guard !main.lowercased().hasSuffix(".bin") else { throw .otherFormat }
    let links = try Self.links(parts, of: main)
    guard let book = try parts.xml(main) else { throw .damaged }
    var (sheets, isFirst): ([(link: String, isForm: Bool, isHidden: Bool)], Bool) = ([], true)
    while let piece = try book.next() {
      guard case .start(let name) = piece else { continue }
      if isFirst, name != "workbook" { throw .notWorkbook }
      isFirst = false
      switch name {
      case "workbookPr": from1904 = ["1", "true"].contains(book["date1904"])
      case "sheet":
        let isForm = (book["name"] ?? "").lowercased() == Workbook.formSheet.lowercased()
        sheets.append((book["id"] ?? "", isForm, (book["state"] ?? "visible") != "visible"))
      default: break
      }
    }
    let own = sheets.filter { sheet in
      links.contains { $0.id == sheet.link && $0.kind == "worksheet" }
    }
    let chosen = own.first(where: \.isForm) ?? own.first { !$0.isHidden } ?? own.first
    guard let chosen, let place = links.first(where: { $0.id == chosen.link }) else {
      throw .notWorkbook
    }
    sheet = place.target
    if let part = try Self.part("sharedStrings", of: links, in: parts) {
      texts = try Self.texts(part)
    }
    if let part = try Self.part("styles", of: links, in: parts) { kinds = try Self.kinds(part) }
  }

  /// What a number with a style is shown as.
  ///
  /// - Throws: `damaged` where there is no such style.
  func kind(ofStyle number: String?) throws(WorkbookTrouble) -> CellNumber.Kind {
    guard let number, number != "0" || !kinds.isEmpty else { return .plain }
    guard let place = Int(number), kinds.indices.contains(place) else { throw .damaged }
    return kinds[place]
  }

  /// The file of a kind that a workbook leads to; nil where it leads to none.
  private static func part(
    _ kind: String, of links: [Link], in parts: PackedParts
  ) throws(WorkbookTrouble) -> XmlPart? {
    guard let link = links.first(where: { $0.kind == kind }) else { return nil }
    guard let part = try parts.xml(link.target) else { throw .damaged }
    return part
  }

  /// Where a file leads to another.
  private struct Link {
    let id: String
    /// The last word of what it is: `worksheet`.
    let kind: String
    let target: String
  }

  /// The links of a file, or of the whole; none where it has none.
  private static func links(_ parts: PackedParts, of file: String) throws(WorkbookTrouble) -> [Link]
  {
    let steps = file.split(separator: "/")
    let folder = steps.dropLast().map { "\($0)/" }.joined()
    guard let part = try parts.xml("\(folder)_rels/\(steps.last ?? "").rels") else { return [] }
    var links: [Link] = []
    while let piece = try part.next() {
      guard case .start("Relationship") = piece, part["TargetMode"] != "External" else { continue }
      let target = part["Target"] ?? ""
      var path: [Substring] = target.hasPrefix("/") ? [] : steps.dropLast()
      for step in target.split(separator: "/") where step != "." {
        if step == ".." { _ = path.popLast() } else { path.append(step) }
      }
      links.append(
        Link(
          id: part["Id"] ?? "",
          kind: part["Type"]?.split(separator: "/").last.map(String.init) ?? "",
          target: path.joined(separator: "/")))
    }
    return links
  }

  private static func texts(_ part: XmlPart) throws(WorkbookTrouble) -> [String] {
    var texts: [String] = []
    var collector = TextCollector()
    while let piece = try part.next() {
      if case .end("si") = piece { texts.append(collector.taken()) } else { collector.read(piece) }
    }
    return texts
  }

  private static func kinds(_ part: XmlPart) throws(WorkbookTrouble) -> [CellNumber.Kind] {
    var codes: [String: CellNumber.Kind] = [:]
    var kinds: [CellNumber.Kind] = []
    var list = ""
    while let piece = try part.next() {
      switch piece {
      case .start("numFmts"): list = "numFmts"
      case .start("cellXfs"): list = "cellXfs"
      case .end("numFmts"), .end("cellXfs"): list = ""
      case .start("numFmt") where list == "numFmts":
        codes[part["numFmtId"] ?? ""] = CellNumber.Kind(code: part["formatCode"] ?? "")
      case .start("xf") where list == "cellXfs":
        let id = part["numFmtId"] ?? "0"
        kinds.append(codes[id] ?? CellNumber.Kind(builtIn: Int(id) ?? 0))
      default: break
      }
    }
    return kinds
  }
}

/// Gathers the words of a text, which may stand in several pieces, without what tells how they are spoken.
struct TextCollector {
  private var text = ""
  private var isWord = false
  private var isSpoken = false

  mutating func read(_ piece: XmlPart.Piece) {
    switch piece {
    case .start("rPh"): isSpoken = true
    case .end("rPh"): isSpoken = false
    case .start("t"): isWord = !isSpoken
    case .end("t"): isWord = false
    case .words(let words) where isWord: text += words
    default: break
    }
  }

  /// The words so far, and begins anew.
  mutating func taken() -> String {
    defer { text = "" }
    return Self.unescaped(text)
  }

  /// A sign that no file of XML may hold is written as `_x000D_`, and an underscore before what looks like one too.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var (rest, all) = (Array(text.unicodeScalars)[...], String.UnicodeScalarView())
    while let sign = rest.first {
      let code = rest.prefix(7)
      if code.count == 7, sign == "_", code.last == "_", code.dropFirst().first == "x",
        let number = UInt32(
          String(String.UnicodeScalarView(code.dropFirst(2).dropLast())), radix: 16),
        number > 0, let meant = Unicode.Scalar(number)
      {
        all.append(meant)
        rest = rest.dropFirst(7)
      } else {
        all.append(sign)
        rest = rest.dropFirst()
      }
    }
    return String(all)
  }
}
