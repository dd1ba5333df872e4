import Testing

@testable import Wording

@Suite struct NearestTests {
  static let names = ["trygge-beboere", "tillid-til-politiet", "Nøjsomhed", "Vapnagaard", "mål"]

  @Test(arguments: [
    ("tryge-beboere", "trygge-beboere"), ("TRYGGE BEBOERE", "trygge-beboere"),
    ("noejsomhed", "Nøjsomhed"), ("Nojsomhed", "Nøjsomhed"), ("Vapnagård", "Vapnagaard"),
    ("maal", "mål"), ("måll", "mål"), ("tillid", "tillid-til-politiet"),
    ("Vapnagaadr", "Vapnagaard"),
  ])
  func findsWhatWasMeant(typed: String, name: String) {
    #expect(Nearest.name(to: typed, among: Self.names) == name)
  }

  @Test(arguments: ["", "helt andet", "xyz", "ti"])
  func isSilentWhenNothingIsNear(typed: String) {
    #expect(Nearest.name(to: typed, among: Self.names) == nil)
  }

  @Test func putsTheNearestFirst() {
    #expect(
      Nearest.names(to: "kort", among: ["kost", "korte", "kort", "hus"]) == [
        "kort", "kost", "korte",
      ])
  }
}
