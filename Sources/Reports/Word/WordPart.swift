/// The files of a Word document that its text refers to, besides its pictures.
enum WordPart: CaseIterable {
  case styles, numbering, settings, footer

  /// What it is referred to by.
  var id: String { "r-\(self)" }

  /// Where it lies beside the text.
  var target: String { "\(self).xml" }

  /// What kind of thing it is to the text.
  var relation: String { Self.relations + "\(self)" }

  /// What kind of file it is.
  var content: String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(self)+xml"
  }

  /// What the names of relations begin with.
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  /// The vocabulary of text.
  static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// The vocabulary of what belongs to a package.
  static let package = "http://schemas.openxmlformats.org/package/2006/"
}
