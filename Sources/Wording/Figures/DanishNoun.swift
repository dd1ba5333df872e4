import Criteria

/// Nouns that a plan gives in the plural, as in `antal møder`.
public enum DanishNoun {
  /// The noun for a single one: `møde`, `barn eller ung`, `henvendelse fra kommunen`. Nil where the plural does not
  /// show it.
  public static func singular(of plural: String) -> String? {
    let words = plural.split(separator: " ")
    if let place = words.indices.dropFirst().first(where: { prepositions.contains(words[$0]) }) {
      return singular(of: words[..<place].joined(separator: " ")).map {
        ([Substring($0)] + words[place...]).joined(separator: " ")
      }
    }
    if words.count == 3, ["og", "eller"].contains(words[1]) {
      guard let one = singular(of: String(words[0])), let other = singular(of: String(words[2]))
      else { return nil }
      return "\(one) eller \(other)"
    }
    // Words that are one with a hyphen after them: `åbent hus-arrangementer`.
    if words.count > 1, let last = words.last, last.contains("-") {
      return single(String(last)).map {
        (words.dropLast() + [Substring($0)]).joined(separator: " ")
      }
    }
    return words.count == 1 ? single(plural) : nil
  }

  /// What comes after a noun, and is the same after one as after several.
  private static let prepositions: Set<Substring> = [
    "af", "for", "fra", "hos", "i", "med", "mod", "om", "over", "på", "til", "uden", "under", "ved",
  ]

  private static func single(_ plural: String) -> String? {
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

extension Noun {
  /// A single one, as the plan says it or as the plural shows it; nil where neither does.
  public var single: String? { singular ?? DanishNoun.singular(of: plural) }

  /// One of it beside its number: `møde`; where nothing shows the single one, the plural in brackets, as a number
  /// without its noun says nothing.
  var one: String { plural.isEmpty ? "" : single ?? "(\(plural))" }

  /// Whether it names the scale that a number stands on, and so comes before it: `karakter 7,2`, `indeks 104`.
  public var isScale: Bool {
    ["indeks", "karakter", "karaktergennemsnit", "score", "niveau"].contains {
      plural.lowercased().hasSuffix($0)
    }
  }
}
