import ArgumentParser
import Criteria
import Interchange
import Wording

/// Writes the figures that stand, or the budget, for spreadsheets or other programs.
struct ExportFigures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eksport", abstract: "Skriver planens tal til skærmen eller en fil.",
    discussion: """
      Formatet er csv, som et dansk regneark læser og skriver det (semikolon og decimalkomma), \
      csv-engelsk (komma og decimalpunktum) eller json. Budgettet skrives ikke som json.
      """)

  @Option(help: ArgumentHelp("csv, csv-engelsk eller json.", valueName: "format"))
  var format: String?

  @Flag(help: "Skriv budget, forbrug og finansiering i stedet for tallene.")
  var budget = false

  @OptionGroup var output: OutputFile

  @OptionGroup var common: CommonOptions

  func run() throws {
    let format = try FigureFormat(asked: format)
    if budget, format == .json {
      throw UsageProblem.badValue(
        option: "--format", found: "json", forms: ["csv", "csv-engelsk"])
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
    try Output.text(text, to: output.file)
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
        option: "--format", found: name, forms: ["csv", "csv-engelsk", "json"])
    }
  }
}
