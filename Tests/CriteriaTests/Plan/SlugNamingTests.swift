import Criteria
import TestSupport
import Testing

@Suite("Ids made from names") struct SlugNamingTests {
  @Test("A name becomes the same id whatever way its letters are put together")
  func isTheSame() {
    var dice = Dice()
    let signs = Array("abzAZ09 -_.æøåÆØÅéÉèëäÄöÖüÜß×÷Þþñ漢–\u{1F600}")
    for _ in 0..<3000 {
      let name = String((0..<dice.below(70)).map { _ in signs[dice.below(signs.count)] })
      #expect(Slug(naming: name)?.text == Self.expected(name), "\(name.debugDescription)")
    }
    #expect(Slug(naming: "Re\u{301}sume\u{301} a\u{30A}")?.text == "resume-aa")
    #expect(Slug(naming: "Å".decomposed)?.text == "aa")
  }

  /// What the rule of plan-file.md says, a character at a time.
  private static func expected(_ name: String) -> String? {
    var slug = ""
    for character in name.lowercased() {
      switch character {
      case "æ", "ä": slug += "ae"
      case "ø", "ö": slug += "oe"
      case "å": slug += "aa"
      case "é", "è", "ë": slug += "e"
      case "ü": slug += "u"
      case "a"..."z", "0"..."9": slug.append(character)
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    slug = String(slug.prefix(Slug.longest))
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }
}

extension String {
  /// Å as A and a ring over it.
  fileprivate var decomposed: String { replacing("Å", with: "A\u{30A}") }
}
