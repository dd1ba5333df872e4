import Canvas
import Criteria
import InterfaceSupport
import TestSupport
import Testing
import Wording

@testable import Interface
@testable import Reports

/// Page 1 and how much there is after it.
@Suite struct BoardFrontTests {
  @Test(
    "Six pages at most stand besides one for each problem, and none of them is long",
    arguments: ["helsingoer-syd", "hede-og-magleparken"])
  func fewPages(plan: String) throws {
    var state = try RealPlan.state(plan, size: Size(columns: 80, rows: 24))
    state.openBoard(turningEvery: nil)
    let sheets = BoardSheets.all(in: state.topWorld)
    let rollup = try #require(state.holding).rollup
    let problems = rollup.criteria.count { $0.verdict.needsAttention }
    let own = sheets.filter { if case .criterion = $0.topic { true } else { false } }
    #expect(own.count == problems)
    #expect(sheets.count - own.count <= 6, "\(sheets.map(\.title))")
    #expect(sheets.count { $0.topic == .front } == 1)
    #expect(sheets[0].lines.count <= 20)
    for sheet in own {
      // A chart's rows have an axis, and years beneath it.
      let texts = sheet.lines.map(\.text).filter { text in
        !text.allSatisfy { $0 == " " || $0.isNumber } && !text.contains { "│┤└┬═".contains($0) }
      }
      #expect(texts.count <= 12, "\(sheet.title): \(texts.count)")
    }
  }

  @Test(
    "Rows are shared so that no more are given than there are, and none in vain",
    arguments: (0..<50).map { _ in Dice.newSeed })
  func sharing(seed: UInt64) {
    var dice = Dice(seed: seed)
    print("sharing: seed \(seed)")
    let forms: [Report.Digest.Form] = [.lines, .names, .lines, .numbered]
    for _ in 0..<200 {
      let digests = forms.map { (form: $0, wanted: dice.below(30)) }
      let room = dice.below(60)
      let given = BoardFront.share(room, among: digests)
      #expect(given.reduce(0, +) == min(room, digests.reduce(0) { $0 + $1.wanted }))
      for (rows, digest) in zip(given, digests) { #expect(rows >= 0 && rows <= digest.wanted) }
      if room >= 8 {
        for (rows, digest) in zip(given, digests) { #expect(rows >= min(2, digest.wanted)) }
      }
    }
  }

  @Test(
    "What there is no room for is counted, whatever the size",
    arguments: (0..<20).map { _ in Dice.newSeed })
  func nothingIsHidden(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    print("nothingIsHidden: seed \(seed)")
    let entries = (0..<1 + dice.below(40)).map { number in
      let tail = String(repeating: "æ", count: dice.below(40))
      let fact = dice.once(in: 3) ? "" : "\(dice.below(1000)) af \(dice.below(1000)) i 2019"
      return Report.Digest.Entry(
        Report.Text(sign: .verdict(.missed)), "kriterium\(number)#\(tail)", fact, more: .areas)
    }
    for form in [Report.Digest.Form.lines, .numbered, .names] {
      let digest = Report.Digest("Kræver opmærksomhed", entries, form)
      let width = 40 + dice.below(120)
      let rows = 1 + dice.below(12)
      let drawing = ReportDrawing(symbols: .rich, width: width, rows: 30, inset: 2)
      let answer = drawing.answer(digest, rows: rows)
      #expect(answer.lines.count <= rows)
      #expect(answer.lines.allSatisfy { line in line.width <= width }, "\(width)")
      let said = answer.lines.map(\.text).joined(separator: "\n")
      let named = (0..<entries.count).count { number in said.contains("kriterium\(number)#") }
      let rest = said.split(separator: "… og ").dropFirst().first.flatMap { text in
        Int(text.prefix { $0.isNumber })
      }
      #expect(answer.isCut == (rest != nil))
      #expect(named + (rest ?? 0) == entries.count, "\(form) \(width) \(rows)\n\(said)")
    }
  }

  @Test(
    "Large figures are three rows, and no two digits look alike",
    arguments: ["rich", "plain", "ascii"])
  func digits(set: String) throws {
    let symbols = try #require(SymbolSet(rawValue: set))
    let digits = (0...9).map { LargeDigits.rows("\($0)", symbols) }
    #expect(Set(digits).count == 10)
    for digit in digits {
      #expect(digit.count == 3)
      #expect(digit.allSatisfy { row in row.displayWidth == 3 })
    }
  }
}
