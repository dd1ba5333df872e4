/// What pages say beside what the report does.
enum HtmlWords {
  /// The column of a criterion's parts, and their sites.
  static let part = "Del"
}
