import Criteria
import TestSupport
import Testing

/// What stands beside a figure, and is kept when the figure is corrected.
@Suite("Bemærkninger til et tal") struct RemarkTests {
  private static let today = Make.day("2020-01-15")

  private static var first: Measurement {
    get throws {
      var entry = FigureCheckTests.entry("andel", "60.0", at: FigureCheckTests.north)
      entry.day = Make.day("2019-12-31")
      entry.sampleSize = .said(293)
      entry.source = .said("Rambøll")
      entry.note = .said("telefon")
      entry.evidence = .said("s. 12")
      return try FigureCheckTests.check(entry).get()
    }
  }

  private static func corrected(_ change: (inout FigureEntry) -> Void) throws -> Measurement {
    var entry = FigureCheckTests.entry("andel", "61.0", at: FigureCheckTests.north)
    entry.day = Make.day("2019-12-31")
    entry.correctionReason = "tastefejl"
    change(&entry)
    return try FigureCheckTests.check(entry, Records([first])).get()
  }

  @Test("A correction keeps what it says nothing of")
  func kept() throws {
    let measurement = try Self.corrected { _ in }
    #expect(measurement.sampleSize == 293 && measurement.source == "Rambøll")
    #expect(measurement.note == "telefon" && measurement.evidence == "s. 12")
  }

  @Test("What it says stands, and what it says is absent is gone")
  func said() throws {
    let measurement = try Self.corrected {
      $0.sampleSize = .said(301)
      $0.source = .absent
      $0.evidence = .absent
    }
    #expect(measurement.sampleSize == 301 && measurement.source == nil)
    #expect(measurement.note == "telefon" && measurement.evidence == nil)
  }

  @Test("Nobody has answered what was not measured")
  func notMeasured() throws {
    let measurement = try Self.corrected { $0.figure = .notMeasured(reason: "aflyst") }
    #expect(measurement.sampleSize == nil && measurement.note == "telefon")
  }

  @Test("A first figure has what it says, and nothing else")
  func first() throws {
    let entry = FigureCheckTests.entry("antal", "3")
    let measurement = try FigureCheckTests.check(entry).get()
    #expect(measurement.sampleSize == nil && measurement.source == nil)
    #expect(measurement.note == nil && measurement.evidence == nil)
  }

  @Test(
    "A blank text says that there is none",
    arguments: [
      (nil, .unsaid), ("", .absent), ("  ", .absent), (" a", .said(" a")),
    ] as [(String?, Remark<String>)])
  func written(text: String?, remark: Remark<String>) {
    #expect(Remark(written: text) == remark)
  }
}
