import Criteria
import TestSupport
import Testing

@Suite("Taking figures back")
struct RecordsUndoingTests {
  private static let quarter = Quarter(containing: Day.last(of: 2019))

  private static func measurement(
    _ id: String, _ value: Int, correcting former: String? = nil
  ) -> Measurement {
    var measurement = Measurement(
      id: id, indicator: IndicatorID(Make.slug("trygge-beboere")), site: nil,
      day: Day.last(of: 2019),
      quarter: quarter, figure: .amount(Amount(value)), recordedBy: "Jørgen", recordedAt: 1)
    measurement.correction = former.map { Correction(supersedes: $0, reason: "tastefejl") }
    return measurement
  }

  private static func stands(_ records: Records) -> [Figure] {
    records.series(of: IndicatorID(Make.slug("trygge-beboere")), at: nil).map(\.figure)
  }

  private func undo(
    _ id: String, to former: String? = nil, in records: Records
  ) throws(UndoProblem) -> Measurement {
    try records.undoing(
      id, former: former, reason: "fortrudt", as: "x", recordedBy: "Åse", recordedAt: 2)
  }

  @Test("The first figure is withdrawn: nothing stands, and everything is kept")
  func first() throws {
    let records = Records([Self.measurement("a", 61)])
    let undone = try undo("a", in: records)
    #expect(undone.figure == .withdrawn)
    #expect(undone.correction == Correction(supersedes: "a", reason: "fortrudt"))
    let after = records.adding(undone)
    #expect(Self.stands(after).isEmpty)
    #expect(after.measurements == [Self.measurement("a", 61), undone])
  }

  @Test("A correction gives way to the figure that it corrected, with its day, note and n")
  func correction() throws {
    var first = Self.measurement("a", 61)
    first.day = Day.last(of: 2019) - 3
    first.note = "eksempeltal"
    first.sampleSize = 293
    var second = Self.measurement("b", 62, correcting: "a")
    second.quarter = Self.quarter.next
    let undone = try undo("b", to: "a", in: Records([first, second]))
    #expect(undone.figure == first.figure)
    #expect(undone.day == first.day)
    #expect(undone.note == first.note)
    #expect(undone.sampleSize == first.sampleSize)
    #expect(undone.quarter == second.quarter, "it is reported where the correction was")
    #expect(undone.recordedBy == "Åse")
  }

  @Test("What somebody has corrected meanwhile, or is in a closed quarter, is not taken back")
  func refused() {
    let (first, second) = (Self.measurement("a", 61), Self.measurement("b", 62, correcting: "a"))
    #expect(throws: UndoProblem.supersededMeanwhile(second)) {
      _ = try undo("a", in: Records([first, second]))
    }
    #expect(throws: UndoProblem.quarterClosed(QuarterClosed(Self.quarter))) {
      _ = try undo("a", in: Records([first], closedQuarters: [Self.quarter]))
    }
    #expect(throws: UndoProblem.unknownFigure(id: "z")) {
      _ = try undo("z", in: Records([first]))
    }
  }
}
