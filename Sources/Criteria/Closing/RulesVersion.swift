/// Which rules reach the verdicts.
public enum RulesVersion {
  /// Goes up by one with every change of a rule of domain.md that can change a verdict; every closed quarter
  /// remembers which it was judged by.
  public static let current = 1
}
