import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The strip of verdicts.
@Suite struct VerdictStripTests {
  private static let counts = VerdictCounts([
    .met, .onTrack, .onTrack, .missed, .undecided(.noFigures),
  ])

  @Test(
    "A mark for each criterion, the best first, and nothing else", arguments: SymbolSet.allCases)
  func aMarkEach(symbols: SymbolSet) {
    let strip = VerdictStrip.spans(Self.counts, width: 5, symbols: symbols)
    let verdicts: [Verdict] = [.met, .onTrack, .onTrack, .missed, .undecided(.noFigures)]
    #expect(Line(strip).text == verdicts.map(symbols.mark).joined())
  }

  @Test func whatHasNoRoomIsLeftOut() {
    #expect(VerdictStrip.spans(Self.counts, width: 4, symbols: .rich).isEmpty)
    #expect(VerdictStrip.spans(VerdictCounts([]), width: 4, symbols: .rich).isEmpty)
  }

  @Test(
    "It stands beside the counts where there is room, and costs no line",
    arguments: SymbolSet.allCases)
  func besideTheCounts(symbols: SymbolSet) {
    let strip = Line(VerdictStrip.spans(Self.counts, width: 5, symbols: symbols)).text
    let wide = CountLines.lines(Self.counts, width: 140, symbols: symbols)
    #expect(wide.count == 1)
    #expect(wide[0].text.hasSuffix("   " + strip))
    for width in 1...110 {
      let lines = CountLines.lines(Self.counts, width: width, symbols: symbols)
      #expect(lines.allSatisfy { $0.width <= max(width, 22) + 1 }, "\(width)")
    }
  }
}
