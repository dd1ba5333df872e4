import Criteria
import Interchange
import Wording

/// Takes plan files in; a plan that is held already is revised.
struct PlanImport: Command {
  static let name = "import"
  static let abstract = "Henter planfiler ind; en plan, der findes, ændres."
  static let files = Arguments("FIL", "Planfilerne.")
  static let user = Option.user("Hvem der henter ind; ellers kontoens navn.")
  static let group = Flag(
    "gruppe", "Lad filens gruppe skrive i databasen, så flere kan indtaste tal.")
  static let grammar = Grammar(
    files, RevisionOptions.reason, RevisionOptions.decidedBy, RevisionOptions.effective, user, group
  )

  let given: Given

  func run() throws {
    let user = try given.user(Self.user)
    var read: [(path: String, file: PlanFile.Read)] = []
    var mistakes = 0
    for path in given[Self.files] {
      do {
        read.append((path, try PlanFile.load(path)))
      } catch let found as PlanFileMistakes {
        Output.errorLines(found.lines + [found.sentence])
        mistakes += 1
      }
    }
    // Nothing is taken in when one of the files has a mistake.
    guard mistakes == 0 else { throw ExitCode(1) }
    let archive = try Archive(path: Locations.database(common.data))
    for item in read {
      Output.warn(of: item.file.doubts)
      try take(item.file, into: archive, as: user)
    }
    if given[Self.group] {
      try archive.store.shareWithGroup()
      Output.done(PlanImportText.shared)
    }
  }

  private func take(_ file: PlanFile.Read, into archive: Archive, as user: String) throws {
    let plan = file.plan
    let revisions = try archive.store.revisions(of: plan.id)
    guard let newest = revisions.last else {
      try archive.adopt(file, user: user)
      Output.done(PlanImportText.imported(plan))
      return
    }
    guard newest.document != file.document else {
      Output.done(PlanImportText.unchanged(plan))
      return
    }
    if let former = archive.plans.readable(in: newest) {
      let changes = PlanChanges(from: former, to: plan)
      try Output.lines(PlanImportText.lines(changes, plan: plan))
    } else {
      try Output.line(PlanImportText.unreadableBefore)
    }
    let answers = try RevisionAnswers(RevisionOptions(given), plan: plan)
    // Changes to what is followed are in the file or are said above, and hold back no agreement.
    let agreed = revisions.last { $0.kind == .agreed } ?? newest
    guard answers.effective >= agreed.effective else {
      throw Refusal.effectiveDayTooEarly(answers.effective, newest: agreed.effective)
    }
    try archive.store.addRevision(
      of: plan.id, document: file.document, reason: answers.reason, decidedBy: answers.decidedBy,
      effective: answers.effective, recordedBy: user, recordedAt: Clock.now(),
      after: newest.number)
    let number = revisions.count { $0.kind == .agreed } + 1
    Output.warn(of: [answers.reason, answers.decidedBy])
    Output.done(PlanImportText.revised(plan, number: number, effective: answers.effective))
  }
}
