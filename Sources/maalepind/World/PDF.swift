import Wording

/// Pages as PDF, which another program makes of them.
enum PDF {
  private static let program = "weasyprint"

  /// The bytes of a page as PDF.
  ///
  /// - Throws: `Refusal.programMissing`, `Refusal.programFailed`, or `Refusal.cannotWrite` where there is no room for
  ///   what is to be read.
  static func bytes(of page: String) throws -> [UInt8] {
    guard
      let ending = try OtherProgram.run(
        [program, "--encoding", "utf8", "-", "-"], input: Array(page.utf8))
    else { throw Refusal.programMissing(program, makes: "PDF", package: program) }
    guard ending.isWell, ending.output.starts(with: "%PDF".utf8) else {
      throw Refusal.programFailed(program, said: ending.lastWords)
    }
    return ending.output
  }
}
