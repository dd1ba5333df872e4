import Criteria
import Interchange
import Wording

/// Writes the figures that stand, or the budget, for spreadsheets or other programs.
struct ExportFigures: Command {
  static let name = "eksport"
  static let abstract = "Skriver planens tal til skærmen eller en fil."
  static let discussion = """
    Formatet er csv, som et dansk regneark læser og skriver det (semikolon og decimalkomma), \
    csv-engelsk (komma og decimalpunktum) eller json. Budgettet skrives ikke som json.
    """

  static let format = Option("format", "csv, csv-engelsk eller json.", value: "format", form: "csv")
  static let budget = Flag("budget", "Skriv budget, forbrug og finansiering i stedet for tallene.")
  static let file = Option.file(form: "tal.csv")
  static let grammar = Grammar(format, budget, file, brief: "[--format FORMAT] [-o FIL]")

  let given: Given

  func run() throws {
    let format = try FigureFormat(asked: given[Self.format])
    let budget = given[Self.budget]
    if budget, format == .json {
      throw UsageProblem.badValue(
        option: Self.format.written, found: "json", forms: ["csv", "csv-engelsk"])
    }
    let (archive, day) = try common.opened()
    let (plan, records) = try archive.open(archive.chosenPlan(common.plan), on: day)
    let text =
      switch format {
      case .json: FigureJSON.write(plan, records: records, asOf: day)
      case .csv(let form) where budget: BudgetSheet.write(plan, form: form)
      case .csv(let form):
        FigureSheet.write(
          plan, records: records, asOf: day, form: form, recordedOn: Clock.day(of:))
      }
    try Output.text(text, to: given[Self.file])
  }
}

/// The formats that figures are written in.
enum FigureFormat: Hashable {
  case csv(CSVForm)
  case json

  /// The format of that name; the Danish table when none is named.
  ///
  /// - Throws: `UsageProblem.badValue`.
  init(asked name: String?) throws {
    switch name {
    case "csv", nil: self = .csv(.danish)
    case "csv-engelsk": self = .csv(.english)
    case "json": self = .json
    case let name?:
      throw UsageProblem.badValue(
        option: ExportFigures.format.written, found: name,
        forms: ["csv", "csv-engelsk", "json"])
    }
  }
}
