import Criteria

/// What is written into the database or the plan with what somebody does, and then says so for good: another
/// wording here does not change what has been stored, so a text is changed only for what is done from then on,
/// and what compares with a text must go on knowing the old one.
public enum StoredWords {
  /// Why a figure or a line of the logbook is taken back.
  public static let undone = "fortrudt"

  /// Why a plan's first edition was made.
  public static let firstReason = "Første udgave"
  /// Who decided the first edition: the agreement itself.
  public static let firstDecider = "Aftalens parter"

  /// That figures of others came in: `6 tal fra Helsingør Kommune til sammenligning med «Trygge beboere»`.
  public static func came(_ entries: [ReferenceEntry], in plan: Plan) -> String {
    "\(DanishNumber.text(entries.count)) tal fra \(ReferenceText.names(entries)) til sammenligning med "
      + ReferenceText.beside(entries, in: plan)
  }

  /// Who must agree to an adjustment besides, where the plan names no funder.
  public static let funder = "bevillingsgiveren"
  /// The question that a judgement answers, unless another is typed.
  public static let usualQuestion = "Er formålet opfyldt?"

  /// Who have decided, as one name: `bestyrelsen og Landsbyggefonden`.
  public static func deciders(_ adjustment: Adjustment) -> String {
    DanishList.text(adjustment.deciders)
  }

  /// What stands beside a figure and changes no verdict.
  public enum Remark: String, Sendable {
    /// A note.
    case note = "note"
    /// A link or a reference to a document.
    case evidence = "dokumentation"
  }

  /// Why a figure is corrected when only what stands beside it is changed: `note tilføjet og dokumentation fjernet`.
  ///
  /// - Parameter changes: what is changed, what it said before, and what it says now.
  public static func remarked(_ changes: [(Remark, from: String?, to: String)]) -> String {
    DanishList.text(
      changes.map { remark, from, to in
        "\(remark.rawValue) \(from == nil ? "tilføjet" : to.isEmpty ? "fjernet" : "rettet")"
      })
  }
}
