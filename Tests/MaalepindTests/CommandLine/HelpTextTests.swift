import Canvas
import TestSupport
import Testing

@testable import maalepind

/// The help of all commands.
@Suite struct HelpTextTests {
  @Test("The help of each command stands as it stood")
  func golden() {
    GoldenFolder("MaalepindTests/Golden/help").checkAll(
      Commands.all.map { named in
        let lines = HelpText.lines(of: named.kind, path: named.path, width: 80)
        return (named.path.joined(separator: "-") + ".txt", lines.map { $0 + "\n" }.joined())
      })
  }

  @Test(
    "No line is wider than the terminal, and none ends in a space", arguments: [46, 60, 80, 120])
  func widths(width: Int) {
    for named in Commands.all {
      for line in HelpText.lines(of: named.kind, path: named.path, width: width) {
        #expect(line.displayWidth <= width || line.last == "»", "\(named.path): \(line)")
        #expect(line.last != " ", "\(named.path): \(line)")
      }
    }
  }

  @Test("In a terminal of no width at all the help is as in a narrow one")
  func narrow() {
    let narrow = HelpText.lines(of: Maalepind.kind, path: ["maalepind"], width: 1)
    #expect(narrow == HelpText.lines(of: Maalepind.kind, path: ["maalepind"], width: 46))
  }
}
