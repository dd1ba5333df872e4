import Criteria

/// What is said of a housing area.
public enum SiteText {
  /// How many lived there, by day: `1.900 (2018), 1.950 (30. juni 2019)`.
  public static func residents(_ site: Site) -> String {
    site.residents.map { "\(DanishNumber.text($0.count)) (\(DanishDay.yearOrDay($0.day)))" }
      .joined(separator: ", ")
  }
}
