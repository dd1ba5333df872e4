import Criteria
import Reports
import Wording

/// What the screens of reports say.
enum ReportsWords {
  static let title = "Rapporter"
  static let waits = "Rapporten laves …"

  static func name(_ kind: ReportRequest.Kind) -> String {
    switch kind {
    case .board: "Papir til bestyrelsens møde"
    case .halfYear: "Halvårsrapport"
    case .year: "Årsopfølgning"
    }
  }

  /// What it is of, beside its name.
  static func period(_ kind: ReportRequest.Kind, on today: Day) -> String {
    switch kind {
    case .board: "pr. \(DanishDay.text(today))"
    case .halfYear(let half): DanishHalfYear.text(half)
    case .year(let year): "\(year)"
    }
  }

  static func about(_ format: ReportRequest.Format) -> String {
    switch format {
    case .docx: "Word, til at skrive videre i"
    case .pdf: "PDF, til at sende og printe"
    case .html: "en side til browseren"
    case .md: "Markdown"
    case .txt: "ren tekst"
    case .xlsx: "Excel, med tallene og kurver"
    case .csv: "alle tal som liste til et regneark"
    case .json: "til andre programmer"
    }
  }

  static func format(_ request: ReportRequest) -> String {
    "Gem \(name(request.kind).lowercased())"
  }

  static let show = CommandText(name: "lav rapporten, og se den", label: "se")
  static let otherPeriod = CommandText(name: "en anden periode", label: "periode")
  static let save = CommandText(
    name: "gem rapporten som fil: Word, PDF, HTML, Excel …", label: "gem")
  static let write = CommandText(name: "skriv egne ord til rapporten", label: "egne ord")
  static let noSuchPeriod = "Planen har ingen sådan periode, der er begyndt."

  /// That it is saved, and how much is still to be written in it.
  static func saved(_ path: String, gaps: Int) -> String {
    "Gemt: \(path)." + (HalfYearWords.gapsLeft(gaps).map { " \($0)" } ?? "")
  }
}
