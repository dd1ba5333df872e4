import Criteria

/// What is written into the database with what somebody does, as it then says for good.
public enum StoredWords {
  /// Why a plan's first edition was made.
  public static let firstReason = "Første udgave"
  /// Who decided the first edition: the agreement itself.
  public static let firstDecider = "Aftalens parter"

  /// Why a figure is corrected when only what stands beside it is changed: «note tilføjet».
  ///
  /// - Parameter changes: the fields' names with what they said before, and what they say now.
  public static func remarked(_ changes: [(String, from: String?, to: String)]) -> String {
    DanishList.text(
      changes.map { field, from, to in
        "\(field.lowercased()) \(from == nil ? "tilføjet" : to.isEmpty ? "fjernet" : "rettet")"
      })
  }

  /// Who have decided, as one name: `bestyrelsen og Landsbyggefonden`.
  public static func deciders(_ adjustment: Adjustment) -> String {
    DanishList.text(adjustment.deciders)
  }

  /// Why a figure or a line of the logbook is taken back, as it then says.
  public static let undone = "fortrudt"
}
