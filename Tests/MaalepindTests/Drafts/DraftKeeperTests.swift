import Criteria
import Glibc
import TestSupport
import Testing

@testable import Interface
@testable import maalepind

/// What is typed and not stored, as it is kept on the disk.
@Suite("Kladder på disken") struct DraftKeeperTests {
  private let home: TemporaryFolder
  private var folder: DraftFolder { DraftFolder(path: home.file("state/maalepind/kladder")) }
  private var database: String { home.file("plan.sqlite") }

  init() throws {
    home = try TemporaryFolder()
    try home.write([1], to: "plan.sqlite")
  }

  private func keeper(of path: String? = nil) throws -> DraftKeeper {
    try #require(DraftKeeper(databasePath: path ?? database, folder: folder))
  }

  private var names: [String] { TextFile.names(in: folder.path).filter { $0 != "." && $0 != ".." } }

  private static func draft(
    _ text: String, at place: String = "a", in plan: String = "planen"
  ) throws -> Draft {
    let plan = try #require(Slug(plan))
    return Draft(
      at: DraftPlace(plan: plan, kind: .form, words: ["note", place]), named: "Ny note",
      texts: [Draft.Text(field: "Tekst", text: text, before: "")], field: "Tekst")
  }

  @Test("What is typed is there for the next run, with when it was typed, and for its owner only")
  func keeps() throws {
    var first: DraftKeeper? = try keeper()
    #expect(first?.takeOverAll() == [] && names == [], "nothing is made before there is something")
    first?.keep([try Self.draft("ha")], at: 100)
    first?.keep([try Self.draft("hal")], at: 200)
    first?.keep([try Self.draft("hal")], at: 300)
    first?.finish()
    #expect(first?.take() == [.keepsDrafts(true)] || first?.take() == [])
    var status = stat()
    #expect(stat("\(folder.path)/\(try #require(names.first))", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600 && names.count == 1)
    first = nil
    let next = try keeper()
    var kept = try Self.draft("hal")
    kept.typedAt = 200
    #expect(next.takeOverAll() == [kept])
    next.keep([], at: 400)
    next.finish()
    #expect(names == [], "what is stored or thrown away leaves nothing behind")
  }

  @Test("Two screens of one user keep apart, and the third run takes over what both held")
  func twoScreens() throws {
    var one: DraftKeeper? = try keeper()
    one?.keep([try Self.draft("hos mig")], at: 100)
    one?.finish()
    var two: DraftKeeper? = try keeper()
    #expect(two?.takeOverAll() == [], "it is still typed on the other screen")
    #expect(folder.left(for: DraftFile.Database(database)).inUse == 1)
    two?.keep([try Self.draft("hos dig")], at: 200)
    two?.finish()
    #expect(names.count == 2)
    (one, two) = (nil, nil)
    let three = try keeper()
    let found = three.takeOverAll()
    #expect(found.map { $0.texts[0].text } == ["hos mig", "hos dig"])
    three.keep(found, at: 300)
    three.finish()
  }

  @Test("A run takes over what was typed in the plans that it shows, and leaves the rest to others")
  func plans() throws {
    let (a, b) = (try #require(Slug("plan-a")), try #require(Slug("plan-b")))
    for text in ["i a", "i b"] {
      let run = try keeper()
      run.keep([try Self.draft(text, in: text == "i a" ? "plan-a" : "plan-b")], at: 100)
      run.finish()
    }
    // One run held both.
    var both: DraftKeeper? = try keeper()
    both?.keep(
      [try Self.draft("også i a", in: "plan-a"), try Self.draft("også i b", in: "plan-b")], at: 200)
    both?.finish()
    both = nil
    let showsB = try keeper()
    #expect(showsB.takeOver { $0 == b }.map { $0.texts[0].text } == ["i b", "også i b"])
    var showsA: DraftKeeper? = try keeper()
    #expect(showsA?.takeOver { $0 == a }.map { $0.texts[0].text } == ["i a", "også i a"])
    showsB.keep([], at: 300)
    showsB.finish()
    showsA = nil
    #expect(try keeper().takeOver { $0 == b } == [], "they were thrown away")
    #expect(try keeper().takeOver { $0 == a }.count == 2, "nothing was done to them")
    // A plan that is opened later in the run is taken over then.
    let later = try keeper()
    #expect(later.takeOver { $0 == b } == [])
    #expect(later.takeOver { $0 == a }.count == 2)
    later.keep([try Self.draft("mer", in: "plan-a")], at: 400)
    later.finish()
    #expect(names.count == 1)
  }

  @Test("What was taken over is never lost, also when that run writes nothing before it ends")
  func takenOver() throws {
    var run: DraftKeeper? = try keeper()
    run?.keep([try Self.draft("x")], at: 100)
    run?.finish()
    for _ in 0..<3 {
      run = nil
      #expect(folder.count(for: DraftFile.Database(database)) == 1)
      run = try keeper()
      #expect(run?.takeOverAll().count == 1)
    }
  }

  @Test("Drafts belong to their database, and follow its file when that is moved")
  func databases() throws {
    var run: DraftKeeper? = try keeper()
    run?.keep([try Self.draft("x")], at: 100)
    run?.finish()
    run = nil
    try home.write([1], to: "anden.sqlite")
    #expect(try keeper(of: home.file("anden.sqlite")).takeOverAll() == [])
    let moved = home.file("flyttet.sqlite")
    #expect(rename(database, moved) == 0)
    #expect(
      try keeper().takeOver { _ in false } == [], "there is no plan yet that it could be told of")
    #expect(try keeper(of: moved).takeOverAll().count == 1)
    try home.write([2], to: "plan.sqlite")
    #expect(try keeper().takeOverAll().count == 1, "what takes its place is asked about it too")
  }

  @Test("A draft that cannot be kept is said, and again when it can")
  func full() throws {
    let run = try keeper()
    mkdir(home.file("state"), 0o700)
    try home.write([1], to: "state/maalepind")
    run.keep([try Self.draft("x")], at: 100)
    run.finish()
    #expect(run.take() == [.keepsDrafts(false)])
    let typed = [try Self.draft("x")]
    #expect(run.lost(of: typed) == typed)
  }

  @Test("As the program ends it is said what waits, and what was lost with its text")
  func saidAtTheEnd() throws {
    let run = try keeper()
    let kept = [try Self.draft("står der")]
    run.keep(kept, at: 100)
    run.finish()
    let all = kept + [try Self.draft("tabt", at: "b")]
    #expect(run.lost(of: all) == [all[1]])
    #expect(
      DraftsLeft.lines(all, lost: [all[1]]) == [
        "Ikke gemt: 1 kladde (Ny note). Åbn Målepind igen for at gemme eller kassere.",
        "Ikke gemt, og gået tabt, for det kunne ikke lægges som kladde på disken: "
          + "Ny note: «tabt». Skriv det ned, hvis det skal bruges.",
      ])
    #expect(DraftsLeft.lines([], lost: []) == [])
  }

  @Test("What is no file of drafts, or of a later version, is left as it is")
  func others() throws {
    for text in ["", "maalepind-kladder\t2\n", "maalepind-kladder\t1\n", "x"] {
      #expect(DraftFile(text) == nil)
    }
    mkdir(home.file("state"), 0o700)
    mkdir(home.file("state/maalepind"), 0o700)
    mkdir(folder.path, 0o700)
    try home.write(Array("maalepind-kladder\t2\n".utf8), to: "state/maalepind/kladder/x.kladde")
    let run = try keeper()
    run.keep([], at: 1)
    run.finish()
    #expect(run.takeOverAll() == [] && names == ["x.kladde"])
  }

  @Test("Texts are blanked in the drafts of runs that have ended, and what is in use is told of")
  func blanked() throws {
    let file = DraftFile.Database(database)
    var run: DraftKeeper? = try keeper()
    run?.keep([try Self.draft("Jens Jensen ringede"), try Self.draft("andet", at: "b")], at: 100)
    run?.finish()
    let change: (String) -> String? = { $0.contains("Jens") ? "fjernet" : nil }
    let early = folder.changeTexts(of: file, change)
    #expect(early.changed == 0 && early.inUse == 1)
    run = nil
    let late = folder.changeTexts(of: file, change)
    #expect(late.changed == 1 && late.inUse == 0 && late.unwritten == 0)
    #expect(try keeper().takeOverAll().map { $0.texts[0].text } == ["fjernet", "andet"])
  }

  @Test("What a run had begun to write when it was killed is swept away, when nobody writes it now")
  func unfinished() throws {
    for folder in ["state", "state/maalepind", "state/maalepind/kladder"] {
      mkdir(home.file(folder), 0o700)
    }
    for name in ["a.kladde.ny", "b.kladde.ny"] {
      try home.write([1], to: "state/maalepind/kladder/\(name)")
    }
    var times = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 1000, tv_nsec: 0)]
    utimensat(AT_FDCWD, "\(folder.path)/a.kladde.ny", &times, 0)
    _ = try keeper()
    #expect(names == ["b.kladde.ny"])
  }

  @Test("Whatever is typed is read again as it was", arguments: [1, 2026, Dice.newSeed])
  func roundTrip(seed: UInt64) throws {
    print("roundTrip: seed \(seed)")
    var dice = Dice(seed: seed)
    let signs: [Character] = [
      "a", "ø", "\t", "\n", "\r", "\r\n", "\\", "t", "n", " ", "«", "\u{1F600}", "e\u{301}",
      "\u{0}",
    ]
    func text() -> String {
      String((0..<dice.below(12)).map { _ in signs[dice.below(signs.count)] })
    }
    for _ in 0..<400 {
      let drafts = try (0..<dice.below(5)).map { _ in
        let plan = try #require(Slug("plan-\(dice.below(9))"))
        let kind = DraftPlace.Kind.allCases[dice.below(DraftPlace.Kind.allCases.count)]
        return Draft(
          at: DraftPlace(plan: plan, kind: kind, words: (0..<dice.below(4)).map { _ in text() }),
          named: text(),
          texts: (0..<dice.below(4)).map { _ in
            Draft.Text(field: text(), text: text(), before: text())
          }, field: text(), former: dice.once(in: 2) ? "id" : nil,
          typedAt: dice.once(in: 2) ? dice.below(1 << 40) : nil,
          refusal: dice.once(in: 2) ? "r" + text() : nil, isSent: dice.once(in: 2))
      }
      let file = DraftFile(of: DraftFile.Database("/\(text())/x"), drafts: drafts)
      #expect(DraftFile(file.text) == file, "seed \(seed)")
    }
  }
}

extension DraftKeeper {
  fileprivate func takeOverAll() -> [Draft] { takeOver { _ in true } }
}
