import ArgumentParser
import Criteria
import Glibc
import Interchange
import Reports
import Storage
import Wording

/// Plan files: check, import, export, show, list.
struct Plans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Planfiler: tjek, import, eksport, vis, liste, vendinger.",
    subcommands: [
      PlanCheck.self, PlanImport.self, PlanExport.self, PlanShow.self, PlanList.self,
      PlanWords.self,
    ])
}

/// Shows what a plan file can say.
struct PlanWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vendinger",
    abstract: "Viser de vendinger, et mål, et udgangspunkt og det øvrige kan skrives med.")

  func run() throws { try Output.lines(PlanPhrases.lines) }
}

/// Looks for mistakes in plan files; silent when there are none.
struct PlanCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tjek", abstract: "Finder alle fejl i planfiler; tavs, når der ingen er.")

  @Argument(help: ArgumentHelp("Planfilerne.", valueName: "FIL"))
  var files: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    var areSound = true
    for file in files {
      do { Output.warn(of: try PlanFile.load(file).doubts) } catch {
        Output.errorLines((error as? PlanFileMistakes)?.lines ?? [error.refusing.sentence])
        areSound = false
      }
    }
    if !areSound { throw ExitCode(1) }
  }
}

/// Writes a plan as a file.
struct PlanExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eksport", abstract: "Skriver planen, som den kom ind, til skærmen eller en fil.")

  @OptionGroup var output: OutputFile

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (archive, day) = try common.opened()
    let id = try archive.chosenPlan(common.plan)
    let revision = try archive.revision(id, on: day)
    try Output.document(revision.document, to: output.file)
  }
}

/// Shows what a plan says.
struct PlanShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vis", abstract: "Viser planens indhold.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (archive, day) = try common.opened()
    let plan = try archive.plan(archive.chosenPlan(common.plan), on: day)
    try Output.lines(Report.plan(plan).lines)
  }
}

/// Lists the plans that the database holds.
struct PlanList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "liste", abstract: "Viser, hvilke planer databasen har.")

  @OptionGroup var common: CommonOptions

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
