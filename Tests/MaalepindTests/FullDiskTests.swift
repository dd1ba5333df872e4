import Glibc
import Storage
import TestSupport
import Testing

/// The screens on a disk that is full.
@Suite(.enabled(if: SmallDisk.canBeMade, "no small disk can be made here"))
struct FullDiskTests {
  private let desk: DatabaseDesk
  private let disk: String

  init() throws {
    desk = try DatabaseDesk()
    disk = desk.folder.file("disk")
    let folder = desk.folder.file(".config")
    for path in [disk, folder, folder + "/maalepind"] { mkdir(path, 0o700) }
    try #require(
      TextFile.write(
        "xterm-256color tegn=rich farver=standard mus=ja\n", to: folder + "/maalepind/skaerm"))
  }

  private func shell(_ command: String) throws -> Outcome {
    try SmallDisk.shell(command, in: desk.folder.path)
  }

  @Test(
    "The screens open for reading on a full disk and say so, and store again when there is room")
  func opens() throws {
    #expect(try shell("mount -t tmpfs -o size=1m maalepind disk").status == 0)
    defer { _ = try? shell("umount -l disk") }
    let database = disk + "/x.sqlite"
    #expect(try shell("cp x.sqlite disk && cat /dev/zero > disk/fyld").status != 0)
    let before = TextFile.bytes(of: database)
    let program = try TerminalProgram(
      [
        Checkout.programs + "/maalepind", "opfoelgning", "--data", database, "--pr", "2020-01-15",
      ], environment: ["PATH": "/usr/bin:/bin", "HOME": desk.folder.path, "LANG": "C.UTF-8"],
      in: desk.folder.path)
    try program.see("Disken er fuld: alt kan ses, men intet kan gemmes")
    try program.see("Trygge beboere")
    program.type("\t61,0\r")
    try program.see("Disken er fuld, så intet er gemt; frigør plads")
    #expect(TextFile.bytes(of: database) == before)
    unlink(disk + "/fyld")
    // Back to the figure, which stands as it was typed.
    program.type("\u{1B}[A61,0\r")
    try program.see("Gemt:")
    program.send(SIGTERM)
    #expect(try program.end().status == 143)
    let status = try desk.run("status", "--pr", "2020-01-15", data: database)
    #expect(status.output.contains("nu 61,0 %"))
    #expect(try desk.run("tjek", data: database).status == 0)
  }

  @Test(
    "What a killed program left in the log can be read on a full disk too, and is written on later")
  func log() throws {
    #expect(try shell("mount -t tmpfs -o size=1m maalepind disk").status == 0)
    defer { _ = try? shell("umount -l disk") }
    let store = try Store(path: desk.database, access: .readWrite)
    #expect(try desk.record("61,0", at: "Nøjsomhed").status == 0)
    // Without the index beside it, as after a power failure.
    let left = "for e in '' -wal; do cp x.sqlite$e disk/; done; cat /dev/zero > disk/fyld"
    #expect(try shell(left).status != 0)
    let database = disk + "/x.sqlite"
    #expect(try store.holdings().figures == 1)
    #expect((TextFile.bytes(of: database + "-wal") ?? []).count > 0)
    let status = try desk.run("status", "--pr", "2020-01-15", data: database)
    #expect(status.output.contains("nu 61,0 %"), "\(status.output)")
    unlink(disk + "/fyld")
    let more = try desk.run(
      "registrer", "trygge-beboere", "63,4", "--sted", "Vapnagaard", "--dato", "2019-12-31",
      data: database)
    #expect(more.status == 0)
    #expect(try desk.run("tjek", data: database).output.contains("2 tal"))
  }

  @Test("A command that writes on a full disk says so, and changes nothing")
  func command() throws {
    #expect(try shell("mount -t tmpfs -o size=1m maalepind disk").status == 0)
    defer { _ = try? shell("umount -l disk") }
    let database = disk + "/x.sqlite"
    #expect(try shell("cp x.sqlite disk && cat /dev/zero > disk/fyld").status != 0)
    let refused = try desk.run(
      "registrer", "trygge-beboere", "61,0", "--sted", "Nøjsomhed", "--dato", "2019-12-31",
      data: database)
    #expect(refused.status == 1)
    #expect(refused.output == "Disken er fuld, så intet er gemt; frigør plads, og prøv igen.\n")
    let new = try desk.run(
      "plan", "import", Checkout.plans + "/knabstrup.yaml", data: disk + "/ny.sqlite")
    #expect(new.status == 1 && new.output.hasPrefix("Disken er fuld, så intet er gemt"))
    #expect(try desk.run("status", data: database).status == 0)
  }
}

/// A disk of a megabyte, which only some may make.
private enum SmallDisk {
  /// Whether one can be made, and taken away again.
  static let canBeMade: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    let made = try? shell("mount -t tmpfs -o size=1m maalepind . && umount -l .", in: folder.path)
    return made?.status == 0
  }()

  static func shell(_ command: String, in folder: String) throws -> Outcome {
    try Shell.run(
      ["sh", "-c", command], environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], in: folder)
  }
}
