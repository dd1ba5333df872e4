import Reports
import TestSupport
import Testing

/// An office file on its way to be packed.
@Suite struct OfficePackageTests {
  @Test func arrivesAsItWasSent() {
    let seed = Dice.newSeed
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let package = OfficePackage(
        (0..<dice.below(4)).map { place in
          let bytes = (0..<dice.below(40)).map { _ in UInt8([10, 32, 48, 0, 255][dice.below(5)]) }
          return OfficePackage.Part("mappe/\(place) æ\n.xml", bytes)
        })
      #expect(OfficePackage(stream: package.stream) == package, "seed \(seed)")
    }
  }

  @Test(
    "Nothing is made of half a stream",
    arguments: [
      "1", "1 2", "1 2\n", "1 2\na", "1 2\nab", "0 1\na", "a b\nxy", "1 -1\na", "1 2 3\nabc",
      "9999999999999999999 1\na", "1 9223372036854775807\na",
    ])
  func cut(text: String) {
    #expect(OfficePackage(stream: Array(text.utf8)) == nil)
  }

  @Test func nothingIsNoParts() { #expect(OfficePackage(stream: []) == OfficePackage()) }
}
