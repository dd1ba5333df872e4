import Criteria
import TestSupport
import Testing

@testable import Reports

/// Reports as pages.
@Suite struct HtmlTests {
  private static let names = ["<b>&amp;", "a\"b'c", "=1+1|;", "\u{1B}[31m", "Sø‮n", "x\ny"]

  @Test("Whatever is written never becomes an element", arguments: names)
  func escaped(name: String) {
    let report = Report(
      notices: [name], title: name,
      blocks: [
        .heading(name), .paragraph(name, .strong), .bullets([name]), .questions([name]),
        .entries([Report.Entry(Standing(.verdict(.missed), name), Report.Text(name), [name])]),
        .labelled([Report.Labelled(Standing(nil, name), Report.Text(name))], width: 3),
        .facts([Report.Fact(name, [name, name])].compactMap { $0 }),
        .digest(Report.Digest(name, [Report.Digest.Entry(Report.Text(""), name, name)])),
        .table(
          Report.Table(
            columns: [Report.Column(name, part: .subject)], rows: [[Report.Cell(name)]])),
        .history(Report.History(caption: name, spans: [name], rows: [])), .room,
      ])
    let page = report.html
    #expect(!page.contains("<b>") && !page.contains("\u{1B}") && !page.contains("‮"))
    #expect(XmlCheck(page, without: ["meta", "br"]).isBalanced)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
  }

  @Test func aWordOfAnyLengthIsWhole() {
    let word = String(repeating: "ø", count: 20_000)
    #expect(Report(title: word, blocks: [.paragraph(word)]).html.contains(word))
  }

  @Test("Words can be read on their ground, on light and on dark screens")
  func contrast() {
    let grounds: [(ground: Ink, words: [Ink])] = [
      (.ground, [.ink, .quiet, .goal, .moss, .violet, .umber, .slate, .blue, .orange, .crimson]),
      (.paleBlue, [.blue, .ink]), (.paleOrange, [.orange, .ink]), (.paleCrimson, [.crimson, .ink]),
      (.paleGrey, [.quiet, .ink]), (.blue, [.ground]), (.orange, [.ground]), (.crimson, [.ground]),
    ]
    for (ground, words) in grounds {
      for ink in words {
        #expect(Self.contrast(ink.light, ground.light) >= 4.5, "\(ink) on \(ground), light")
        #expect(Self.contrast(ink.dark, ground.dark) >= 4.5, "\(ink) on \(ground), dark")
      }
    }
  }

  @Test("No series has the colour of a verdict")
  func hues() {
    let verdicts: Set<Ink> = [.blue, .orange, .crimson]
    for number in 0..<12 { #expect(!verdicts.contains(Ink.series(number))) }
  }

  @Test(
    "The page of each plan is valid, says a strict reader",
    .enabled(
      if: OutsideTool.areInPython("html5lib"), "skipped: it needs html5lib (apt python3-html5lib)"),
    arguments: Checkout.planIDs)
  func valid(plan: String) throws {
    let folder = try TemporaryFolder()
    for report in ["board-paper", "half-year", "year"] {
      let file = "\(Checkout.tests)/ReportsTests/Golden/\(report)/\(plan).html"
      let outcome = try OutsideTool.run(
        [
          OutsideTool.python, "-c",
          "import html5lib,sys;html5lib.HTMLParser(strict=True).parse(open(sys.argv[1],'rb').read())",
          file,
        ], in: folder.path)
      #expect(outcome.status == 0, "\(report): \(outcome.output)")
    }
  }

  /// The contrast of two colours by WCAG 2.1.
  private static func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ colour: Colour) -> Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      guard value > 0.04045 else { return value / 12.92 }
      // (v + 0.055) / 1.055 to the power of 2.4, by five roots of the twelfth power.
      return fifthRoot(power((value + 0.055) / 1.055, 12))
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
      + 0.0722 * linear(colour.blue)
  }

  private static func power(_ value: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * value }
  }

  private static func fifthRoot(_ value: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if power(middle, 5) < value { low = middle } else { high = middle }
    }
    return low
  }
}
