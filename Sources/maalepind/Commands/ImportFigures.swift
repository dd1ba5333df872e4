import Criteria
import Interchange
import Storage
import Wording

/// Takes figures in from a file: first all of it is looked through, then all of it is stored, or nothing.
struct ImportFigures: Command {
  static let name = "import"
  static let abstract = "Henter tal ind fra en fil: dem alle, eller ingen."
  static let discussion = """
    Filen er en tabel med overskrifter, som «maalepind eksport» og «maalepind skema» skriver den. Alle fejl \
    vises på én gang med linje og kolonne, og så gemmes intet. Tal, der står i forvejen, springes over; et, \
    der skal rettes, har grunden i kolonnen rettelse. Linjer uden tal springes over. Andres tal til \
    sammenligning hentes ind i planen fra en fil med kolonnerne kriterium, sammenligning (hvis tal det er), \
    dag (eller år) og værdi; skal et af dem rettes, spørges der om grund, beslutning og virkning.
    """

  static let file = Argument("FIL", "Filen med tal.")
  static let trial = Flag("proev", "Se kun filen igennem, og gem intet.")
  static let format = Option(
    "format", "csv eller csv-engelsk; ellers ses det på overskrifterne.", value: "format",
    form: "csv")
  static let user = Option.user("Hvem der henter ind; ellers kontoens navn.")
  static let grammar = Grammar(
    file, trial, format, RevisionOptions.reason, RevisionOptions.decidedBy,
    RevisionOptions.effective, user)

  let given: Given

  /// What is said of a revision, where the file leads to one.
  var revision: RevisionOptions { RevisionOptions(given) }

  /// Whether nothing is to be stored.
  var isTrial: Bool { given[Self.trial] }

  func run() throws {
    let user = try given.user(Self.user)
    let form = try form()
    let today = try common.asOf().day
    let (bytes, isWorkbook) = try bytes()
    let path = Locations.database(common.data)
    let archive = try isTrial ? Archive.reading(path) : Archive.existing(path)
    let id = try archive.chosenPlan(
      common.plan
        ?? (archive.planIDs().count > 1
          ? FigureSheet.planNamed(in: bytes, isWorkbook: isWorkbook) : nil))
    let recorder = Recorder(archive: archive, user: user)
    // Somebody may record a figure between the check and the storing: then all is checked again.
    var agreed: FigureImport?
    for isLast in [false, false, true] {
      let (plan, records) = try archive.open(id, on: today)
      let found = try check(
        bytes, isWorkbook, form: form, plan: plan, records: records, today: today,
        recorder: recorder)
      if agreed?.doubtful.map(\.line) != found.doubtful.map(\.line) {
        guard try isAgreed(found, in: plan) else {
          Output.errorLine(ImportText.declined)
          throw ExitCode(1)
        }
        agreed = found
      }
      guard !found.areOfOthers else {
        return try take(found, into: plan, of: archive, on: today, user: user)
      }
      guard revision.used.isEmpty else { throw Refusal.reasonHasColumn(options: revision.used) }
      do {
        let bar = ProgressBar(ImportText.storing, of: found.measurements.count)
        defer { bar.clear() }
        if !isTrial { try recorder.record(found.measurements, plan: plan, progress: bar.show) }
      } catch  where !isLast && Self.isRace(error) {
        continue
      }
      return try say(found, in: plan)
    }
  }

  private func form() throws -> CSVForm? {
    guard let format = given[Self.format] else { return nil }
    guard case .csv(let form) = try FigureFormat(asked: format) else {
      throw UsageProblem.badValue(
        option: Self.format.written, found: format, forms: ["csv", "csv-engelsk"])
    }
    return form
  }

  /// The table in the file, and whether it is the rows of a workbook.
  private func bytes() throws -> ([UInt8], isWorkbook: Bool) {
    do {
      let bytes = try WholeFile.bytes(of: given[Self.file], limit: FigureSheet.largestSize)
      if FigureSheet.isWorkbook(bytes) { return (try OfficeFile.rows(of: bytes), true) }
      guard !FigureSheet.isNoTable(bytes) else { throw FileTrouble.notText }
      return (bytes, false)
    } catch let trouble as FileTrouble {
      throw Refusal.figureFile(path: given[Self.file], trouble)
    } catch let trouble as WorkbookTrouble {
      throw Refusal.figureFile(path: given[Self.file], .workbook(trouble))
    }
  }

  private func check(
    _ bytes: [UInt8], _ isWorkbook: Bool, form: CSVForm?, plan: Plan, records: Records, today: Day,
    recorder: Recorder
  ) throws -> FigureImport {
    let bar = ProgressBar(ImportText.reading, of: bytes.count)
    let result = FigureSheet.read(
      bytes, into: plan, records: records, today: today, form: form, isWorkbook: isWorkbook,
      progress: bar.show
    ) { (entry) throws(EntryProblem) in
      try recorder.measurement(of: entry, in: plan, records: records, today: today)
    }
    bar.clear()
    do throws(FigureFileMistakes) { return try result.get() } catch {
      Output.errorLines(error.lines(in: plan))
      throw Refusal.figureFile(path: given[Self.file], error.trouble)
    }
  }

  /// Whether somebody else was faster.
  private static func isRace(_ error: any Error) -> Bool {
    switch error {
    case Refusal.entry(.alreadyRecorded, _), Refusal.correctedMeanwhile,
      StorageFailure.quarterClosed:
      true
    default: false
    }
  }

  /// Tells what is worth a look, and asks where there is somebody to ask.
  private func isAgreed(_ found: FigureImport, in plan: Plan) throws -> Bool {
    for short in found.shortDays.prefix(MistakeWords.mostShown) {
      Output.errorLine(
        ImportText.understood(found.name(ofLine: short.line), short.text, as: short.day))
    }
    for personal in found.personal.prefix(MistakeWords.mostShown) {
      Output.errorLine(personal.found.warning(at: found.name(ofLine: personal.line)))
    }
    Output.errorLines(MistakeWords.moreDoubtful(found.personal.count - MistakeWords.mostShown))
    let days = found.shortDays.count - MistakeWords.mostShown
    if days > 0 { Output.errorLine(ImportText.moreDays(days)) }
    for doubtful in found.doubtful.prefix(MistakeWords.mostShown) {
      Output.errorLine(
        ImportText.doubt(
          found.name(ofLine: doubtful.line), doubtful.doubts, about: doubtful.measurement,
          plan: plan))
    }
    let more = found.doubtful.count - MistakeWords.mostShown
    if more > 0 { Output.errorLine(ImportText.moreDoubts(more)) }
    guard !isTrial, !found.doubtful.isEmpty, Asking.isPossible else { return true }
    return try Asking.isYes(to: ImportText.takeDoubtful(found.doubtful.count))
  }

  func say(_ found: FigureImport, in plan: Plan) throws {
    let text = ImportText.done(
      recorded: found.count, of: found.references, corrections: found.corrections,
      reportedIn: found.measurements.filter { Quarter(containing: $0.day) != $0.quarter }
        .map(\.quarter),
      present: found.present, blank: found.blank, plan: plan, isTrial: isTrial)
    if isTrial { try Output.line(text) } else { Output.done(text) }
  }
}
