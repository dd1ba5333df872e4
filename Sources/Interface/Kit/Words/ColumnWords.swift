/// The names of columns that several screens have.
enum ColumnWords {
  static let site = "Sted"
  static let start = "Start"
  static let now = "Nu"
  static let goal = "Mål"
  static let status = "Status"
  static let criterion = "Kriterium"
  static let progress = "Fremdrift"
  static let trend = "Udvikling"
}
