import Testing

@testable import maalepind

@Suite("Ids that the program makes")
struct IdentifierTests {
  @Test("A random UUID of version 4 in small letters, never the same")
  func form() {
    let ids = (0..<200).map { _ in Identifier.make() }
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let groups = id.split(separator: "-")
      #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
      #expect(groups.joined().allSatisfy { $0.isHexDigit && !$0.isUppercase })
      #expect(groups.count == 5 && groups[2].first == "4")
      #expect(groups.count == 5 && groups[3].first.map { "89ab".contains($0) } == true)
    }
    for place in [0, 9, 15, 20, 24, 35] {
      #expect(Set(ids.map { Array($0)[place] }).count > 8)
    }
  }
}
