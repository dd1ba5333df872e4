import Canvas

/// What a window says that is too small for the screens.
enum TooSmallWords {
  /// The ways of saying it, the longest first.
  static func texts(_ size: Size, least: Size) -> [String] {
    let least = "\(least.columns)×\(least.rows)"
    return [
      "Vinduet er for lille (\(size.columns)×\(size.rows)). Målepind kræver mindst \(least) tegn. Gør vinduet større.",
      "Vinduet er for lille. Målepind kræver mindst \(least).",
      "For lille: kræver \(least)",
      "Kræver \(least)",
      least,
    ]
  }
}
