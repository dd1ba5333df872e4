import Criteria

/// A report that a screen asks for.
public struct ReportRequest: Hashable, Sendable {
  /// What it is, and of which period.
  public let kind: Kind

  /// The reports that there are.
  public enum Kind: Hashable, Sendable {
    /// The paper for the board's next meeting.
    case board
    /// What the funder is told of half a year.
    case halfYear(HalfYear)
    /// The yearly follow-up.
    case year(Int)
  }

  /// A report.
  public init(_ kind: Kind) { self.kind = kind }

  /// The formats that it can be saved in, by how a file's name ends; those that people go on writing in first.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case docx, pdf, html, md, txt, xlsx, csv, json
  }
}
