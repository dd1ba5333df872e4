/// Which rules reach the verdicts.
public enum RulesVersion {
  /// Goes up by one with every change of a rule of domain.md that can change a verdict; every closed quarter
  /// remembers which it was judged by.
  public static let current = 2
  /// The first rules that judge a closed quarter as of its own end.
  static let judgingTheEnd = 2
}
