import Glibc
import TestSupport
import Testing

/// How the built program ends when its terminal does not help.
@Suite struct EndingTests {
  private let desk: DatabaseDesk

  init() throws {
    desk = try DatabaseDesk()
    _ = try desk.record("61,0", at: "Nøjsomhed")
    // The question which signs look right is answered.
    let folder = desk.folder.file(".config")
    mkdir(folder, 0o700)
    mkdir(folder + "/maalepind", 0o700)
    try #require(
      TextFile.write(
        "xterm-256color tegn=rich farver=standard mus=ja\n", to: folder + "/maalepind/skaerm"))
  }

  private func screens() throws -> TerminalProgram {
    let program = try TerminalProgram(
      [
        Checkout.programs + "/maalepind", "--data", desk.database, "--pr", "2020-01-15",
      ], environment: ["PATH": "/usr/bin:/bin", "HOME": desk.folder.path, "LANG": "C.UTF-8"],
      in: desk.folder.path, columns: 200, rows: 60)
    try program.see("Trygge beboere")
    return program
  }

  @Test(
    "A terminal that nobody reads does not hold back the end, and is put back once it is read",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func nobodyReads(signal: Int32) throws {
    let program = try screens()
    // Each draws the whole screen anew, which is more than the terminal has room for.
    program.type(String(repeating: "\u{0C}", count: 100))
    try program.until("it takes all") { program.isFull }
    program.send(signal)
    let end = try program.end()
    #expect(end.status == 128 + signal)
    #expect(end.after < .seconds(2))
    #expect(program.isRestored)
    program.read()
    #expect(program.text.hasSuffix("\u{1B}[?1049l\u{1B}[?25h"))
    #expect(
      try desk.run("tjek").output.hasPrefix("Alt er, som det skal være: 1 plan, 1 udgave, 1 tal"))
  }

  @Test("A closed window ends the program at once, however many keys wait")
  func closedWindow() throws {
    let program = try screens()
    try program.hold()
    // A list is opened and left again and again, which takes the program seconds.
    #expect(program.type(String(repeating: "f\u{1B}", count: 1500)) == 3000)
    program.letGo()
    try program.until("the keys are not taken in") { program.hasTakenAllIn }
    program.closeWindow()
    let end = try program.end()
    #expect(end.status == 128 + SIGHUP)
    #expect(end.after < .seconds(1))
    #expect(try desk.run("tjek").status == 0)
  }
}
