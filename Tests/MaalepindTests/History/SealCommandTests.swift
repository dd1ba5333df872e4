import Storage
import TestSupport
import Testing

@testable import maalepind

/// Seals on papers, and a database held against them.
@Suite struct SealCommandTests {
  private let desk: DatabaseDesk

  init() throws {
    desk = try DatabaseDesk()
    _ = try desk.record("61,0", at: "Nøjsomhed")
  }

  /// The seal that a command prints last.
  private func seal(_ arguments: String...) throws -> String {
    let output = try Shell.run(
      [Checkout.programs + "/maalepind"] + arguments + ["--data", desk.database],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.folder.path, "LANG": "C.UTF-8"],
      in: desk.folder.path
    ).output
    return try #require(output.matches(of: /\d+(-[0-9a-f]{4}){5}/).last.map { String($0.output.0) })
  }

  @Test("The board's paper, the receipt of a closing and the check all carry the same seal")
  func printed() throws {
    let closed = try seal("luk", "2019K4", "--ja", "--pr", "2020-01-20")
    #expect(try seal("status") == closed)
    #expect(try seal("tjek") == closed)
  }

  @Test("A seal holds for ever, and tells what was changed or lost")
  func held() throws {
    let paper = try seal("status")
    let same = try desk.run("tjek", "--segl", paper)
    #expect(same.status == 0)
    #expect(
      same.output.hasSuffix("\nSeglet passer: planen «helsingoer-syd» er præcis, som den var da.\n")
    )
    #expect(try desk.run("kopi", "gammel.sqlite").status == 0)
    _ = try desk.record("63,4", at: "Vapnagaard")
    let later = try desk.run("tjek", "--segl", paper.uppercased())
    #expect(
      later.output.hasSuffix(
        "\nSeglet passer: alt, hvad planen «helsingoer-syd» havde da, står uændret; siden er der kommet 1 hændelse til.\n"
      ))
    let newest = try seal("status")
    let lost = try desk.run("tjek", "--segl", newest, data: "gammel.sqlite")
    #expect(lost.status == 1)
    #expect(
      lost.output.hasSuffix(
        "historikken har nu 2 hændelser, men havde 3, da seglet blev sat; noget er gået tabt, eller en ældre kopi er hentet frem.\n"
      ), "\(lost.output)")
    let other = try desk.run("tjek", "--segl", "2-0000-0000-0000-0000-0000")
    #expect(other.status == 1 && other.output.contains("Seglet passer ikke på planen"))
    let none = try desk.run("tjek", "--segl", "x")
    #expect(none.status == 1)
    #expect(
      none.output == "«x» er ikke et segl; et segl ser ud som 214-3f9a-07bc-e1d4-5566-90ab.\n")
  }
}
