import Criteria

/// What rates are counted by.
public enum RateText {
  /// `pr. uge`, `pr. måned`.
  public static func per(_ rate: Rate) -> String { "pr. \(unit(rate))" }
  /// `uge`, `måned`.
  public static func unit(_ rate: Rate) -> String { rate == .perWeek ? "uge" : "måned" }
  /// `uger`, `måneder`.
  public static func units(_ rate: Rate) -> String { rate == .perWeek ? "uger" : "måneder" }
}
