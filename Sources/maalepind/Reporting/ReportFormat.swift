import Criteria
import Glibc
import Reports
import Wording

/// The formats that reports are written in.
enum ReportFormat: String, CaseIterable {
  case text = "tekst"
  case markdown = "md"
  case html
  case word = "docx"
  case excel = "xlsx"
  case csv
  case json
  case pdf

  /// What a file's name ends with.
  private var endings: [String] {
    switch self {
    case .text: ["txt", "tekst"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .word: ["docx"]
    case .excel: ["xlsx"]
    case .csv: ["csv"]
    case .json: ["json"]
    case .pdf: ["pdf"]
    }
  }

  /// The format of that name, else the one that the file's name ends with, else text.
  ///
  /// - Throws: `UsageProblem.badValue`.
  init(asked name: String?, for file: String?) throws {
    if let name {
      guard let format = Self(rawValue: name.lowercased()) else {
        throw UsageProblem.badValue(
          option: Option.reportFormat.written, found: name, forms: Self.allCases.map(\.rawValue))
      }
      self = format
      return
    }
    let ending = file?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    self = Self.allCases.first { $0.endings.contains(ending) } ?? .text
  }

  /// A report in the format.
  ///
  /// - Throws: `Refusal.programMissing`, `Refusal.programFailed` or `Refusal.cannotWrite` where another program makes it.
  func written(_ made: MadeReport) throws -> [UInt8] {
    switch self {
    case .text: Array(made.report.lines.map { $0 + "\n" }.joined().utf8)
    case .markdown: Array(made.report.markdown.utf8)
    case .html: Array(made.report.html.utf8)
    case .word: try OfficeFile.word(made.report)
    case .excel: try OfficeFile.excel(made.workbook)
    case .csv: Array(made.report.data.csv.utf8)
    case .json: Array(made.report.data.json.utf8)
    case .pdf: try PDF.bytes(of: made.report.html)
    }
  }

  /// Whether it can be printed where it is read.
  fileprivate var isText: Bool { ![.pdf, .word, .excel].contains(self) }
}

/// A report that is written to a file, or printed.
enum ReportFile {
  /// - Throws: `UsageProblem.missingValue`, `Refusal.fileThere`, `Refusal.cannotWrite`, `Refusal.cannotPrint`, or what
  ///   making the format throws.
  static func write(
    _ made: MadeReport, as format: ReportFormat, to file: String?, replacing: Bool
  ) throws {
    guard let file else {
      guard format.isText else {
        throw UsageProblem.fileNeeded(format: format.rawValue, form: "-o FIL.\(format.rawValue)")
      }
      return try Output.bytes(try format.written(made))
    }
    // Nobody is to wait for what cannot be put there.
    var replacing = replacing
    if !replacing, access(file, F_OK) == 0 {
      guard Asking.isPossible else { throw Refusal.fileThere(path: file, canReplace: true) }
      replacing = try Asking.isYes(to: "\(Quote.text(file)) findes. Skal den overskrives?")
      if !replacing {
        Output.errorLine("Intet er skrevet.")
        throw ExitCode(1)
      }
    }
    let bytes = try format.written(made)
    if replacing {
      try NewFile.replace(file, with: bytes)
    } else {
      do { try NewFile.write(bytes, to: file) } catch Refusal.fileThere(let path, _) {
        throw Refusal.fileThere(path: path, canReplace: true)
      }
    }
    Output.done("Skrevet til \(Quote.text(file)).")
  }
}
