import Criteria
import Glibc
import Interchange
import Reports
import Storage
import Wording

/// Plan files: check, import, export, show, list.
enum Plans: CommandGroup {
  static let name = "plan"
  static let abstract = "Planfiler: tjek, import, eksport, vis, liste, vendinger."
  static let members: [any CommandPlace.Type] = [
    PlanCheck.self, PlanImport.self, PlanExport.self, PlanShow.self, PlanList.self, PlanWords.self,
  ]
}

/// Shows what a plan file can say.
struct PlanWords: Command {
  static let name = "vendinger"
  static let abstract =
    "Viser de vendinger, et mål, et udgangspunkt og det øvrige kan skrives med."
  static let grammar = Grammar()

  let given: Given

  func run() throws { try Output.lines(PlanPhrases.lines) }
}

/// Looks for mistakes in plan files; silent when there are none.
struct PlanCheck: Command {
  static let name = "tjek"
  static let abstract = "Finder alle fejl i planfiler; tavs, når der ingen er."
  static let files = Arguments("FIL", "Planfilerne.")
  static let grammar = Grammar(files)

  let given: Given

  func run() throws {
    var areSound = true
    for file in given[Self.files] {
      do { Output.warn(of: try PlanFile.load(file).doubts) } catch {
        Output.errorLines((error as? PlanFileMistakes)?.lines ?? [error.refusing.sentence])
        areSound = false
      }
    }
    if !areSound { throw ExitCode(1) }
  }
}

/// Writes a plan as a file.
struct PlanExport: Command {
  static let name = "eksport"
  static let abstract = "Skriver planen, som den kom ind, til skærmen eller en fil."
  static let file = Option.file(form: "plan.yaml")
  static let grammar = Grammar(file, brief: "[--plan ID]")

  let given: Given

  func run() throws {
    let (archive, day) = try common.opened()
    let id = try archive.chosenPlan(common.plan)
    let revision = try archive.revision(id, on: day)
    try Output.document(revision.document, to: given[Self.file])
  }
}

/// Shows what a plan says.
struct PlanShow: Command {
  static let name = "vis"
  static let abstract = "Viser planens indhold."
  static let grammar = Grammar(brief: "[--plan ID]")

  let given: Given

  func run() throws {
    let (archive, day) = try common.opened()
    let plan = try archive.plan(archive.chosenPlan(common.plan), on: day)
    try Output.lines(Report.plan(plan).lines)
  }
}

/// Lists the plans that the database holds.
struct PlanList: Command {
  static let name = "liste"
  static let abstract = "Viser, hvilke planer databasen har."
  static let grammar = Grammar()

  let given: Given

  func run() throws {
    let (archive, day) = try common.opened()
    for id in try archive.chosenPlans(nil) {
      try Output.line(
        Self.line(archive.plan(id, on: day), holding: archive.store.extent(of: id)))
    }
  }

  /// Id, name, period, how many criteria, figures and revisions there are, and what it is one of several under.
  private static func line(_ plan: Plan, holding extent: PlanExtent) -> String {
    "\(plan.id): \(plan.name), \(PlanNames.period(plan)); "
      + "\(DanishNoun.count(plan.placedCriteria.count, "kriterium", "kriterier")), "
      + "\(DanishNumber.text(extent.measurements)) tal, "
      + DanishNoun.count(extent.revisions, "udgave", "udgaver")
      + (plan.masterPlan.map { "; helhedsplan: \($0.name)" } ?? "")
  }
}
