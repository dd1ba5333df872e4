import Criteria
import Reports
import Storage
import Wording

/// Reports for those who are owed them.
enum Reporting: CommandGroup {
  static let name = "rapport"
  static let abstract =
    "Rapporter: papiret til bestyrelsens møde, halvårsrapporten, årsopfølgningen og egne ord."
  static let members: [any CommandPlace.Type] = [
    BoardPaperCommand.self, HalfYearCommand.self, YearCommand.self, OwnWords.self,
  ]
}

/// The paper for a meeting of the deciding body, or of a site's own board.
struct BoardPaperCommand: Command {
  static let name = "bestyrelse"
  static let abstract =
    "Skriver papiret til bestyrelsens møde: status, dagsordenens punkter og bilag."
  static let discussion = """
    Planer under samme helhedsplan bliver ét papir. Med --sted bliver det en side til afdelingsbestyrelsen i det \
    boligområde, uden begrundelser og bilag. Kontrolkoden nederst kan holdes op mod historikken med «maalepind tjek \
    --segl KODE».
    """
  static let quarter = Option.closedQuarter
  static let site = Option.site("Kun det boligområde, til dets afdelingsbestyrelse.")
  static let format = Option.reportFormat
  static let file = Option.file(form: "bestyrelse.md")
  static let replaces = Flag.replaces
  static let grammar = Grammar(
    quarter, site, format, file, replaces,
    brief: "[--kvartal KVARTAL] [--sted STED] [--format FORMAT] [-o FIL]")

  let given: Given

  func run() throws {
    let format = try ReportFormat(asked: given[Self.format], for: given[Self.file])
    try ReportFile.write(paper(), as: format, to: given[Self.file], replacing: given[Self.replaces])
  }

  private func paper() throws -> MadeReport {
    var archive: Archive
    var day: Day?
    var quarter: Quarter?
    if let text = given[Self.quarter] {
      let asked = try common.closedQuarter(text)
      archive = try Archive.reading(Locations.database(common.data))
      (quarter, day) = (asked.quarter, asked.day)
    } else {
      let opened = try common.opened()
      (archive, day) = (opened.archive, opened.day)
    }
    let ids = try archive.plansOfPaper(common.plan, on: day ?? Clock.today())
    if let name = given[Self.site] {
      return try archive.paper(of: ids, forSite: name, quarter, on: day)
    }
    return try archive.paper(of: ids, quarter, on: day)
  }
}
