import Criteria
import TestSupport
import Testing

@testable import Reports

/// Reports as Word documents.
@Suite struct WordTests {
  private static func part(_ name: String, _ package: OfficePackage) -> String {
    package.parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// The words of the paragraphs, a line each.
  private static func text(_ document: String) -> String {
    var text = ""
    var rest = Substring(document)
    while let begin = rest.firstIndex(of: "<") {
      text += rest[..<begin]
      guard let end = rest[begin...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: begin)..<end]
      if tag == "/w:p" || tag == "w:br/" { text += "\n" }
      if tag == "/w:tc" { text += "\t" }
      rest = rest[rest.index(after: end)...]
    }
    return text.replacing("\n\t", with: "\t")
  }

  @Test("The half-year of each plan reads in Word as it is kept", arguments: Checkout.planIDs)
  func golden(plan: String) {
    let package = HalfYearSample(plan).report.word()
    GoldenFolder("ReportsTests/Golden/word").check(
      Self.text(Self.part("word/document.xml", package)), "half-year-\(plan).txt")
  }

  @Test("Every file of it is whole, and what it refers to is there", arguments: Checkout.planIDs)
  func whole(plan: String) {
    let report = BoardPaperTests.paper(plan).0
    let pictures = report.drawings.map { WordPicture(png: [1, 2, 3], of: $0) }
    let package = report.word(pictures: pictures)
    for part in package.parts where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
      #expect(XmlCheck(String(decoding: part.bytes, as: UTF8.self)).isBalanced, "\(part.name)")
    }
    let document = Self.part("word/document.xml", package)
    let relations = Self.part("word/_rels/document.xml.rels", package)
    let names = Set(package.parts.map(\.name))
    #expect(names.count == package.parts.count)
    for relation in relations.split(separator: "<Relationship ").dropFirst() {
      let target = relation.split(separator: "Target=\"")[1].prefix { $0 != "\"" }
      #expect(names.contains("word/\(target)"), "\(target)")
    }
    for key in ["r:embed=\"", "r:id=\""] {
      for place in document.split(separator: key).dropFirst() {
        let id = place.prefix { $0 != "\"" }
        #expect(relations.contains("Id=\"\(id)\""), "\(id)")
      }
    }
    let drawn = document.split(separator: "<wp:docPr ").count - 1
    #expect(
      drawn == report.drawings.count && document.split(separator: "descr=\"").count == drawn + 1)
  }

  @Test("Without pictures the charts are tables, and nothing is referred to")
  func tables() {
    let package = BoardPaperTests.paper("helsingoer-syd").0.word()
    #expect(!Self.part("word/document.xml", package).contains("<w:drawing"))
    #expect(!package.parts.contains { $0.name.hasPrefix("word/media") })
  }

  @Test("Whatever is written never becomes an element")
  func escaped() {
    let name = "<w:p>&\"\u{1}=;|"
    let package = Report(
      notices: [name], title: name,
      blocks: [.heading(name), .paragraph(name), .bullets([name]), .annex(Report.Text(name))]
    ).word()
    for part in package.parts {
      let text = String(decoding: part.bytes, as: UTF8.self)
      #expect(XmlCheck(text).isBalanced && !text.contains("\u{1}"), "\(part.name)")
    }
  }
}
