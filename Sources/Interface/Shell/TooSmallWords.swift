/// What a window says that is too small for the screens.
enum TooSmallWords {
  /// The ways of saying it, the longest first.
  static func texts(columns: Int, rows: Int, leastColumns: Int, leastRows: Int) -> [String] {
    let least = "\(leastColumns)×\(leastRows)"
    return [
      "Vinduet er for lille (\(columns)×\(rows)). Målepind kræver mindst \(least) tegn. Gør vinduet større.",
      "Vinduet er for lille. Målepind kræver mindst \(least).",
      "For lille: kræver \(least)",
      "Kræver \(least)",
      least,
    ]
  }
}
