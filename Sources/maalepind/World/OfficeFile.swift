import Reports
import Wording

/// Reports as office files, which a program of our own packs, and another draws the charts of.
enum OfficeFile {
  private static let maker = "maalepind-kontor"
  private static let painter = "rsvg-convert"

  /// The bytes of a report's Word document.
  ///
  /// - Throws: `Refusal.programMissing`, `Refusal.programFailed`, or `Refusal.cannotWrite` where there is no room for
  ///   what is to be read.
  static func word(_ report: Report) throws -> [UInt8] {
    let package = report.word(pictures: try report.drawings.map(picture))
    return try made("pak", of: package.stream, named: "Word")
  }

  /// The bytes of a workbook.
  ///
  /// - Throws: as `word`.
  static func excel(_ workbook: Workbook) throws -> [UInt8] {
    try made("regneark", of: workbook.stream, named: "Excel")
  }

  /// The rows of a workbook's sheet as a table.
  ///
  /// - Throws: `WorkbookTrouble`, or as `word`.
  static func rows(of workbook: [UInt8]) throws -> [UInt8] {
    guard let ending = try run("laes", on: workbook) else { throw WorkbookTrouble.noReader }
    guard ending.isWell, let table = try SheetRows.table(stream: ending.output) else {
      throw Refusal.programFailed(maker, said: ending.lastWords)
    }
    return table
  }

  private static func made(_ task: String, of stream: [UInt8], named kind: String) throws -> [UInt8]
  {
    guard let ending = try run(task, on: stream) else {
      throw Refusal.programMissing(maker, makes: kind, package: nil)
    }
    guard ending.isWell, ending.output.starts(with: "PK".utf8) else {
      throw Refusal.programFailed(maker, said: ending.lastWords)
    }
    return ending.output
  }

  /// Has our own program do a task; nil where it is not there.
  private static func run(_ task: String, on stream: [UInt8]) throws -> OtherProgram.Ending? {
    // Installed together they lie together; else it is found as other programs are.
    for place in [Locations.program(beside: maker), maker].compactMap({ $0 }) {
      if let ending = try OtherProgram.run([place, task], input: stream) { return ending }
    }
    return nil
  }

  /// Three times as fine as on a screen, to be printed.
  private static func picture(_ drawing: String) throws -> WordPicture {
    let words = [painter, "--zoom", "3", "--format", "png"]
    guard let ending = try OtherProgram.run(words, input: Array(drawing.utf8)) else {
      throw Refusal.programMissing(painter, makes: "Word", package: "librsvg2-bin")
    }
    guard ending.isWell, !ending.output.isEmpty else {
      throw Refusal.programFailed(painter, said: ending.lastWords)
    }
    return WordPicture(png: ending.output, of: drawing)
  }
}
