import CNcurses
import Canvas
import Testing

@testable import Terminal

extension OnePerProcess {
  /// What a screen reserves for a sign is what the C library, and with it curses, holds it to take.
  @Suite struct WidthTests {
    /// Of these Unicode has changed its mind, and systems differ: a letter of Ahom, and the hexagrams of the
    /// I Ching. They are shown as question marks where it must be.
    static let atOdds = Set([0x1171E] + Array(UInt32(0x4DC0)...0x4DFF))

    @Test func everySignIsAsWideForCursesAsForTheScreen() throws {
      #expect(curses_prepare_locale())
      var disputed: Set<UInt32> = []
      for value in UInt32(0x20)...0x3FFFF {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned
        else { continue }
        let width = Character(scalar).displayWidth
        let known = wcwidth(wchar_t(bitPattern: value))
        if width > 0, known >= 0, known != Int32(width) { disputed.insert(value) }
      }
      let shown = disputed.subtracting(Self.atOdds).sorted().prefix(50).map {
        String($0, radix: 16)
      }.joined(separator: " ")
      #expect(disputed.isSubset(of: Self.atOdds), "\(disputed.count): \(shown)")
    }
  }
}
