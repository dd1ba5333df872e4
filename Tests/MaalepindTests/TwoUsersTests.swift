import Glibc
import Storage
import TestSupport
import Testing

/// A leader who writes and a board member who only reads, on one shared folder.
@Suite(
  "To brugere på én mappe",
  .enabled(if: geteuid() == 0, "only root can be two users"))
struct TwoUsersTests {
  private let folder: TemporaryFolder
  private static let leader = 1001
  private static let member = 1002
  private static let group = 2000

  /// The program and a plan where every user can read them, wherever the checkout lies.
  private let shared: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    shared = try TemporaryFolder()
    try #require(chmod(shared.path, 0o755) == 0)
    let files = [Checkout.programs + "/maalepind", Checkout.plans + "/helsingoer-syd.yaml"]
    let copied = try Shell.run(
      ["cp"] + files + [shared.path], environment: ["PATH": "/usr/bin:/bin"], in: "/")
    try #require(copied.status == 0, "\(copied.output)")
    try #require(chown(folder.path, uid_t(Self.leader), gid_t(Self.group)) == 0)
    try #require(chmod(folder.path, 0o2775) == 0)
  }

  private var database: String { folder.file("x.sqlite") }

  private func run(_ user: Int, _ arguments: String...) throws -> Outcome {
    try Shell.run(
      ["setpriv", "--reuid", "\(user)", "--regid", "\(Self.group)", "--clear-groups"]
        + [shared.file("maalepind")] + arguments + ["--data", database],
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": folder.file("home-\(user)"), "LANG": "C.UTF-8",
        "USER": "bruger-\(user)",
      ], in: "/")
  }

  private func importPlan() throws {
    let plan = shared.file("helsingoer-syd.yaml")
    #expect(try run(Self.leader, "plan", "import", plan).status == 0)
    try #require(chmod(database, 0o640) == 0)
  }

  private func register(_ figure: String, at site: String) throws -> Outcome {
    try run(
      Self.leader, "registrer", "trygge-beboere", figure, "--sted", site, "--dato", "2019-12-31")
  }

  @Test(
    "The board reads and cannot write, and the leader writes on as if nobody had looked",
    arguments: [mode_t(0o2775), 0o2750])
  func sharing(mode: mode_t) throws {
    try #require(chmod(folder.path, mode) == 0)
    try importPlan()
    #expect(try register("61,0", at: "Nøjsomhed").status == 0)
    let seen = try run(Self.member, "status", "--pr", "2020-01-15")
    #expect(seen.status == 0 && seen.output.contains("nu 61,0 %"))
    #expect(folder.names().sorted() == ["x-kopier", "x.sqlite"])
    let own = try TemporaryFolder()
    try #require(chown(own.path, uid_t(Self.member), gid_t(Self.group)) == 0)
    let copied = try run(Self.member, "kopi", own.file("kopi.sqlite"))
    #expect(copied.status == 0, "\(copied.output)")
    let refused = try run(
      Self.member, "registrer", "trygge-beboere", "63,4", "--sted", "Vapnagaard", "--dato",
      "2019-12-31")
    #expect(refused.status == 1 && refused.output.contains("kan kun læses"))
    #expect(try register("63,4", at: "Vapnagaard").status == 0)
    #expect(
      try run(Self.member, "status", "--pr", "2020-01-15").output.contains("nu 63,4 %"))
    #expect(folder.names().sorted() == ["x-kopier", "x.sqlite"])
  }

  @Test("Copies in a folder that only the leader may look in are said to be out of sight")
  func hiddenCopies() throws {
    try importPlan()
    let listed = try run(Self.member, "gendan")
    #expect(
      listed.status == 0
        && listed.output.hasPrefix("Kopierne af «\(database)» kan ikke ses herfra, for mappen «"),
      "\(listed.output)")
    let checked = try run(Self.member, "tjek")
    #expect(
      checked.status == 0 && checked.output.contains("; kopierne kan ikke ses herfra, for mappen"),
      "\(checked.output)")
    try #require(truncate(database, 0) == 0)
    for command in ["status", "tjek"] {
      let refused = try run(Self.member, command)
      #expect(
        refused.status == 1
          && refused.output.hasPrefix("Filen «\(database)» er tom, og kopierne kan ikke ses herfra"),
        "\(refused.output)")
    }
    #expect(try run(Self.leader, "status").output.contains("er tom, men der er 1 kopi"))
  }

  @Test("With --gruppe both write, in turn and while the other has it open")
  func group() throws {
    let plan = shared.file("helsingoer-syd.yaml")
    let made = try run(Self.leader, "plan", "import", plan, "--gruppe")
    #expect(made.status == 0 && made.output.contains("skrives af filens gruppe"))
    var status = stat()
    #expect(stat(database, &status) == 0 && status.st_mode & 0o777 == 0o660)
    let open = try Store(path: database, access: .readWrite)
    for (user, site) in [(Self.member, "Nøjsomhed"), (Self.leader, "Vapnagaard")] {
      let recorded = try run(
        user, "registrer", "tillid-til-politiet", "75,0", "--sted", site, "--dato", "2019-12-31")
      #expect(recorded.status == 0, "\(recorded.output)")
      #expect(!recorded.output.contains("kopi"), "\(recorded.output)")
    }
    #expect(try open.integrityCheck() == [])
    // The day's copy belongs to both, and whoever comes first makes it.
    let copies = folder.file("x-kopier")
    #expect(stat(copies, &status) == 0 && status.st_mode & 0o777 == 0o770)
    #expect(try run(Self.member, "gendan").output.contains("1 plan"))
    let refused = try run(Self.member, "plan", "import", plan, "--gruppe")
    #expect(refused.status == 1 && refused.output.contains("kan kun læses"))
  }

  @Test("A file beside the database that belongs to somebody else is named and left alone")
  func obstacle() throws {
    try importPlan()
    for suffix in ["-wal", "-shm"] {
      let file = database + suffix
      #expect(TextFile.write("x", to: file))
      try #require(
        chown(file, uid_t(Self.member), gid_t(Self.group)) == 0 && chmod(file, 0o640) == 0)
      let refused = try register("61,0", at: "Nøjsomhed")
      #expect(refused.status == 1 && refused.output.contains("«\(file)»"))
      #expect(TextFile.read(file) == "x")
      unlink(file)
    }
    #expect(try register("61,0", at: "Nøjsomhed").status == 0)
  }
}
