import Glibc

/// A folder that is thrown away, and a home in it, so that nobody's own settings are measured or changed.
final class ScratchFolder {
  let path: String

  init() throws(Trouble) {
    var template = Array("/tmp/maalepind-benchmark-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .noFile("/tmp") }
    path = String(cString: made)
    Files.makeFolder(home)
    // The question which signs look right has been answered.
    Files.makeFolder(home + "/.config/maalepind")
    try Files.write(
      "xterm-256color tegn=rich farver=standard mus=ja\n",
      to: home + "/.config/maalepind/skaerm")
  }

  deinit { Files.delete(path) }

  var home: String { path + "/home" }

  func file(_ name: String) -> String { path + "/" + name }

  /// The variables of all that is measured.
  var environment: [String: String] {
    [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin", "HOME": home,
      "XDG_DATA_HOME": home + "/.local/share", "XDG_STATE_HOME": home + "/.local/state",
      "XDG_CONFIG_HOME": home + "/.config", "XDG_CACHE_HOME": home + "/.cache",
      "TMPDIR": path, "TZ": "Europe/Copenhagen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
      "TERM": "xterm-256color", "SHELL": "/bin/sh",
    ]
  }
}
