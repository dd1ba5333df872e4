/// Nouns that a plan gives in the plural, as in `antal møder`.
public enum DanishNoun {
  /// The noun for a single one: `møde`, `arrangement`, `aktivitet`. Nil where the plural does not show it, so that
  /// a number stands alone rather than beside a word that is wrong.
  public static func singular(of plural: String) -> String? {
    guard !plural.contains(" ") else { return nil }
    let folded = plural.lowercased()
    let found = endings.filter { folded.hasSuffix($0.plural) }.max {
      $0.plural.count < $1.plural.count
    }
    return found.map { ending in
      // What both begin with stays as it is written.
      let same = zip(ending.plural, ending.singular).prefix { $0 == $1 }.count
      return String(
        plural.dropLast(ending.plural.count - same) + ending.singular.dropFirst(same))
    }
  }

  /// Whether a noun names the scale that a number stands on, and so comes before it: `karakter 7,2`, `indeks 104`.
  static func isScale(_ noun: String) -> Bool {
    ["indeks", "karakter", "karaktergennemsnit", "score", "niveau"].contains {
      noun.lowercased().hasSuffix($0)
    }
  }

  /// So many of something: `1 dag`, `1.200 dage`.
  public static func count(_ count: Int, _ one: String, _ several: String) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? one : several)"
  }

  /// How plurals end, and the same nouns in the singular; the longest that fits is meant.
  private static let endings: [(plural: String, singular: String)] = [
    ("ere", "er"), ("elser", "else"), ("teter", "tet"), ("menter", "ment"), ("inger", "ing"),
    ("ioner", "ion"), ("heder", "hed"), ("éer", "é"), ("ier", "ie"), ("jekter", "jekt"),
    ("personer", "person"), ("møder", "møde"), ("kvinder", "kvinde"), ("klubber", "klub"),
    ("grupper", "gruppe"), ("aftener", "aften"), ("aftner", "aften"), ("kurser", "kursus"),
    ("medlemmer", "medlem"), ("workshopper", "workshop"), ("workshops", "workshop"),
    ("artikler", "artikel"), ("omtaler", "omtale"), ("samtaler", "samtale"), ("dage", "dag"),
    ("fester", "fest"), ("husstande", "husstand"), ("ture", "tur"), ("gange", "gang"),
    ("frivillige", "frivillig"), ("unge", "ung"), ("børn", "barn"), ("mænd", "mand"),
    ("tiltag", "tiltag"), ("besøg", "besøg"), ("forløb", "forløb"), ("indlæg", "indlæg"),
    ("hold", "hold"), ("opslag", "opslag"),
  ]
}
