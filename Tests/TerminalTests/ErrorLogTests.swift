import Glibc
import Testing

@testable import Terminal

@Suite struct ErrorLogTests {
  @Test func theFolderIsMadeWhereStateBelongs() throws {
    var template = Array("/tmp/maalepind-log-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let home = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      for path in [
        "/.local/state/maalepind", "/.local/state", "/.local", "/tilstand/maalepind", "/tilstand",
        "",
      ] { rmdir(home + path) }
    }
    func folder(_ variables: [String: String]) -> String? { ErrorLog.folder { variables[$0] } }
    #expect(folder(["HOME": home]) == home + "/.local/state/maalepind")
    // A path that is not absolute does not count.
    #expect(folder(["HOME": home, "XDG_STATE_HOME": "x"]) == home + "/.local/state/maalepind")
    let own = home + "/tilstand"
    #expect(folder(["HOME": home, "XDG_STATE_HOME": own]) == own + "/maalepind")
    #expect(access(own + "/maalepind", W_OK) == 0)
    #expect(folder([:]) == nil)
    #expect(folder(["XDG_STATE_HOME": "/proc/findes/ikke"]) == nil)
  }
}
