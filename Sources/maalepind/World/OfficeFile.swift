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

  private static func made(_ task: String, of stream: [UInt8], named kind: String) throws -> [UInt8]
  {
    // Installed together they lie together; else it is found as other programs are.
    for place in [Locations.program(beside: maker), maker].compactMap({ $0 }) {
      guard let ending = try OtherProgram.run([place, task], input: stream) else { continue }
      guard ending.isWell, ending.output.starts(with: "PK".utf8) else {
        throw Refusal.programFailed(maker, said: ending.lastWords)
      }
      return ending.output
    }
    throw Refusal.programMissing(maker, makes: kind, package: nil)
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
