import Reports
import Wording

/// The formats that reports are written in.
enum ReportFormat: String, CaseIterable {
  case text = "tekst"
  case markdown = "md"

  /// What a file's name ends with.
  private var endings: [String] {
    switch self {
    case .text: ["txt", "tekst"]
    case .markdown: ["md", "markdown"]
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
  func written(_ report: Report) -> String {
    switch self {
    case .text: report.lines.map { $0 + "\n" }.joined()
    case .markdown: report.markdown
    }
  }
}

/// A report that is written to a file, or printed.
enum ReportFile {
  /// - Throws: `Refusal.fileThere`, `Refusal.cannotWrite` or `Refusal.cannotPrint`.
  static func write(
    _ report: Report, as format: ReportFormat, to file: String?, replacing: Bool
  ) throws {
    let text = format.written(report)
    guard let file else { return try Output.text(text) }
    if replacing {
      try NewFile.replace(file, with: text)
    } else {
      do { try NewFile.write(text, to: file) } catch Refusal.fileThere(let path, _) {
        throw Refusal.fileThere(path: path, canReplace: true)
      }
    }
    Output.done("Skrevet til \(Quote.text(file)).")
  }
}

extension Option {
  static let reportFormat = Option(
    "format", "tekst eller md; ellers det, filens navn ender på.", value: "format", form: "md")
}

extension Flag {
  static let replaces = Flag("overskriv", "Skriv også, når filen er der i forvejen.")
}
