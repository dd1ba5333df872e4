/// The names of columns that several tables have.
public enum ColumnWords {
  /// The criterion.
  public static let criterion = "Kriterium"
  /// The site.
  public static let site = "Sted"
  /// The baseline.
  public static let start = "Start"
  /// The newest figure.
  public static let now = "Nu"
  /// What is agreed.
  public static let goal = "Mål"
  /// How far it is.
  public static let progress = "Fremdrift"
  /// The figures as they have come.
  public static let trend = "Udvikling"
  /// The verdict.
  public static let status = "Status"
  /// A criterion's parts, and their sites.
  public static let part = "Del"
  /// What else there is to know.
  public static let notes = "Bemærkning"
  /// How many windows are told, and how they ended.
  public static let told = "Opgjort"
}
