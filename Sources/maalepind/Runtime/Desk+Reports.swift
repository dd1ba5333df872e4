import Criteria
import Interface
import Reports
import Wording

/// The reports that the screens ask for.
extension Desk {
  func made(_ request: ReportRequest) throws -> MadeReport {
    let (id, day) = (try planID(), today)
    switch request.kind {
    case .board: return try archive.paper(of: archive.plansOfPaper(id.text, on: day), nil, on: day)
    case .year(let year): return try archive.year(year, of: id, isByLabel: false, on: day)
    case .halfYear(let half):
      let (plan, records) = try archive.open(id, on: day)
      let made = try archive.halfYear(half, of: plan, records, on: day)
      return MadeReport(report: made.report, rollup: made.end.rollup, records: records)
    }
  }

  func saved(
    _ request: ReportRequest, _ format: ReportRequest.Format, _ token: Int
  ) throws -> Message {
    let made = try made(request)
    let bytes = try ReportFormat(asked: nil, for: "x.\(format.rawValue)").written(made)
    let name = "\(Self.name(request, on: today))-\(try planID().text)"
    let path = try newFile(bytes, named: name, format.rawValue)
    return .savedReport(path: path, gaps: made.report.gaps, token: token)
  }

  /// Writes a file in the directory that the program was started in. What is there is never written over.
  ///
  /// - Returns: where it is.
  func newFile(_ bytes: [UInt8], named name: String, _ ending: String) throws -> String {
    let folder = Locations.directory
    for number in 1...99 {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      do {
        try NewFile.write(bytes, to: path)
        return path
      } catch Refusal.fileThere { continue }
    }
    throw Refusal.fileThere(path: "\(folder)/\(name).\(ending)")
  }

  private static func name(_ request: ReportRequest, on today: Day) -> String {
    switch request.kind {
    case .board: "bestyrelsen-\(today)"
    case .halfYear(let half): "halvaarsrapport-\(half)"
    case .year(let year): "aarsopfoelgning-\(year)"
    }
  }
}
