import Glibc
import Reports
import Wording

/// Reports as Word documents, which other programs draw the charts of and pack.
enum WordFile {
  private static let packer = "maalepind-kontor"
  private static let painter = "rsvg-convert"

  /// The bytes of a report's document.
  ///
  /// - Throws: `Refusal.programMissing`, `Refusal.programFailed`, or `Refusal.cannotWrite` where there is no room for
  ///   what is to be read.
  static func bytes(of report: Report) throws -> [UInt8] {
    let package = report.word(pictures: try report.drawings.map(picture))
    // Installed together they lie together; else it is found as other programs are.
    let places = [Locations.program(beside: packer), packer].compactMap { $0 }
    for place in places {
      guard let ending = try OtherProgram.run([place, "pak"], input: package.stream) else {
        continue
      }
      guard ending.isWell, ending.output.starts(with: "PK".utf8) else {
        throw Refusal.programFailed(packer, said: ending.lastWords)
      }
      return ending.output
    }
    throw Refusal.programMissing(packer, makes: "Word", package: nil)
  }

  /// Twice as fine as on a screen, to be printed.
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
