import Criteria
import Testing

@Suite("Ids")
struct SlugTests {
  @Test(
    "Small letters, digits and single hyphens between them",
    arguments: ["a", "7", "trygge-beboere", "a-1-b", String(repeating: "a", count: 60)])
  func fits(text: String) { #expect(Slug(text)?.text == text) }

  @Test(
    "Nothing else is an id",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "æ", "a b", "a.b", "a_b", "a\0",
      String(repeating: "a", count: 61),
    ])
  func fitsNot(text: String) { #expect(Slug(text) == nil) }
}
