import Criteria
import Testing

@testable import Interchange

/// What a correction in a file does to what stands beside the figure.
@Suite("Corrections in files with figures") struct FigureCorrectionTests {
  private static let records: Records = {
    var standing = FigurePlan.measurement("trygge", "60,0", at: "nord")
    standing.sampleSize = 293
    standing.source = "Rambøll"
    standing.note = "telefon"
    standing.evidence = "s. 12"
    return Records([standing])
  }()

  private static func corrected(_ text: String) throws -> Measurement {
    let found = try FigurePlan.read(text, records: records).get()
    #expect(found.corrections == 1)
    return try #require(found.measurements.first)
  }

  @Test func columnsThatTheFileHasNotAreKept() throws {
    let measurement = try Self.corrected(
      "kriterium;sted;dag;værdi;rettelse\ntrygge;Nøjsomhed;2019-12-31;61,0;tastefejl\n")
    #expect(measurement.sampleSize == 293 && measurement.source == "Rambøll")
    #expect(measurement.note == "telefon" && measurement.evidence == "s. 12")
  }

  @Test func anEmptyCellTakesAwayWhatStands() throws {
    let measurement = try Self.corrected(
      "kriterium;sted;dag;værdi;antal svar;note;rettelse\n"
        + "trygge;Nøjsomhed;2019-12-31;61,0;;post;tastefejl\n")
    #expect(measurement.sampleSize == nil && measurement.note == "post")
    #expect(measurement.source == "Rambøll" && measurement.evidence == "s. 12")
  }

  @Test func anEmptyCellAloneIsACorrectionWhereAReasonStands() throws {
    let measurement = try Self.corrected(
      "kriterium;sted;dag;værdi;note;rettelse\n"
        + "trygge;Nøjsomhed;2019-12-31;60,0;;noten var forkert\n")
    #expect(measurement.figure == FigurePlan.figure("60,0", of: "trygge"))
    #expect(measurement.note == nil && measurement.sampleSize == 293)
  }

  @Test func withoutAReasonAnEmptyCellSaysNothing() throws {
    let found = try FigurePlan.read(
      "kriterium;sted;dag;værdi;note;rettelse\ntrygge;Nøjsomhed;2019-12-31;60,0;;\n",
      records: Self.records
    ).get()
    #expect(found.present == 1 && found.measurements.isEmpty)
  }
}
