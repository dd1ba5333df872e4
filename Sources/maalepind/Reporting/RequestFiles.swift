import Criteria
import Interchange
import Reports
import Wording

/// What asks a supplier for figures: the letter, and the form to fill in.
struct SupplierRequest {
  let standing: SupplierStanding
  let round: Round
  let plan: Plan
  let asOf: Day

  /// The letter by itself.
  var letter: String { Report.letter(to: standing, of: round, plan: plan, asOf: asOf).mail }

  /// The form as a table of text.
  var table: [UInt8] { Array(form.csv.utf8) }

  private var form: SupplierForm { SupplierForm(standing, quarter: round.quarter, plan: plan) }

  /// The form as a workbook; nil where what writes it is not on this machine.
  ///
  /// - Throws: `Refusal.programFailed`, or `Refusal.cannotWrite`.
  func workbook() throws -> [UInt8]? {
    let form = form
    let workbook = Workbook.form(
      for: standing, of: round, plan: plan, asOf: asOf, headings: form.headings,
      rows: form.rows.map { $0.map(\.cell) }, hidden: SupplierForm.identifying)
    do { return try OfficeFile.excel(workbook) } catch Refusal.programMissing { return nil }
  }

  /// The letter as a mail that waits to be sent, with the form both ways, or as a table of text alone.
  func draft(with workbook: [UInt8]?) -> [UInt8] {
    var files = [MailDraft.Attachment("skema-\(name).csv", "text/csv; charset=utf-8", table)]
    if let workbook {
      files.insert(.init("skema-\(name).xlsx", Self.workbookType, workbook), at: 0)
    }
    return Report.letter(
      to: standing, of: round, plan: plan, asOf: asOf, withWorkbook: workbook != nil
    ).draft(with: files).bytes
  }

  private static let workbookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// Whose figures they are and of which quarter, as files are called: `politiet-2019K4`.
  var name: String {
    let supplier = Slug(naming: SupplierWords.name(standing))?.text ?? "leverandoer"
    return "\(supplier.prefix(60))-\(round.quarter)"
  }

  /// What the letter is called as a file.
  var letterName: String { "\(standing.asked.isEmpty ? "brev" : "rykker")-\(name)" }
}

/// The formats that suppliers are asked in: the form, or the letter, alone or with the form.
enum RequestFormat: String, CaseIterable {
  case csv
  case workbook = "xlsx"
  case mail = "eml"
  case letter = "tekst"
}

/// The letters and forms that ask suppliers for figures, as files.
enum RequestFiles {
  /// A file that is to be written.
  private struct Made {
    let bytes: [UInt8]
    let name: String
    let ending: String
    /// Whether it should have been a workbook, or have had one with it.
    var lacksWorkbook = false
  }

  private static func make(_ request: SupplierRequest, as format: RequestFormat) throws -> Made {
    switch format {
    case .csv: return Made(bytes: request.table, name: "skema-\(request.name)", ending: "csv")
    case .letter:
      return Made(bytes: Array(request.letter.utf8), name: request.letterName, ending: "txt")
    case .workbook:
      guard let workbook = try request.workbook() else {
        var made = try make(request, as: .csv)
        made.lacksWorkbook = true
        return made
      }
      return Made(bytes: workbook, name: "skema-\(request.name)", ending: "xlsx")
    case .mail:
      let workbook = try request.workbook()
      return Made(
        bytes: request.draft(with: workbook), name: request.letterName, ending: "eml",
        lacksWorkbook: workbook == nil)
    }
  }

  /// Writes the letter as a mail and as text, and the form, where the program was started; where there is a file of the
  /// name already, a number is added.
  ///
  /// - Returns: the files' names.
  /// - Throws: `Refusal.cannotWrite`, or what making the workbook throws.
  static func write(_ request: SupplierRequest) throws -> [String] {
    try [RequestFormat.mail, .letter, .workbook].map {
      try write(make(request, as: $0), in: "")
    }
  }

  /// Writes what a supplier is asked with to a new file, or prints it.
  ///
  /// - Throws: `Refusal.fileThere`, `Refusal.cannotWrite`, or what making the workbook throws.
  static func write(_ request: SupplierRequest, as format: RequestFormat, to file: String?) throws {
    let made = try make(request, as: format)
    var file = file
    // What is no workbook is not to be called one.
    if format == .workbook, made.lacksWorkbook, let asked = file, asked.hasSuffix(".xlsx") {
      file = asked.dropLast(4) + made.ending
    }
    if let file { try NewFile.write(made.bytes, to: file) } else { try Output.bytes(made.bytes) }
    if made.lacksWorkbook { Output.errorLine(SupplierWords.noWorkbook(file)) }
  }

  /// Writes a file for each of some suppliers in a folder, which is made where it is not there.
  ///
  /// - Throws: `Refusal.cannotWrite`, or what making the workbook throws.
  static func write(
    _ requests: [SupplierRequest], as format: RequestFormat, in folder: String
  ) throws {
    Locations.makeFolder(of: "\(folder)/x")
    var lacksWorkbook = false
    for request in requests {
      let made = try make(request, as: format)
      lacksWorkbook = made.lacksWorkbook
      Output.done("Skrevet: \(try write(made, in: "\(folder)/"))")
    }
    if lacksWorkbook { Output.errorLine(SupplierWords.noWorkbook(nil)) }
  }

  private static func write(_ made: Made, in folder: String) throws -> String {
    var number = 1
    while true {
      let path = "\(folder)\(made.name)\(number == 1 ? "" : "-\(number)").\(made.ending)"
      do {
        try NewFile.write(made.bytes, to: path)
        return path
      } catch Refusal.fileThere {
        number += 1
      }
    }
  }
}

extension SupplierForm.Cell {
  /// The cell of a workbook.
  fileprivate var cell: Workbook.Cell {
    switch self {
    case .text(let text): Workbook.Cell(text)
    case .day(let day): Workbook.Cell(.day(day), .label)
    case .figure(let unit): Workbook.Cell(.open(unit.entry), .field)
    case .count: Workbook.Cell(.open(.whole), .field)
    case .words: Workbook.Cell(.open(.words), .field)
    case .closed: Workbook.Cell(.empty, .closed)
    }
  }
}

extension Unit {
  /// What a figure of the unit is typed as.
  fileprivate var entry: Workbook.Entry {
    switch self {
    case .percent: .percent
    case .count: .whole
    case .kroner, .hours: .quantity
    case .measure: .number
    case .yesNo: .choice(["ja", "nej"])
    case .rating(let steps): .choice(steps)
    case .missing: .any
    }
  }
}
