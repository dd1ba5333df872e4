import Glibc

/// Where the program keeps and finds things.
enum Locations {
  /// The database: the one asked for, else `MAALEPIND_DATA`, else
  /// `$XDG_DATA_HOME/maalepind/maalepind.sqlite`.
  static func database(_ asked: String?) -> String {
    if let asked, !asked.isEmpty { return asked }
    if let path = variable("MAALEPIND_DATA") { return path }
    return folder("XDG_DATA_HOME", else: "/.local/share") + "/maalepind.sqlite"
  }

  /// The file in which is remembered how the screens are to look.
  static var settings: String { folder("XDG_CONFIG_HOME", else: "/.config") + "/skaerm" }

  /// The folder in which is kept what this user has typed and not stored.
  static var drafts: String { folder("XDG_STATE_HOME", else: "/.local/state") + "/kladder" }

  private static func folder(_ name: String, else usual: String) -> String {
    let folder = variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (folder ?? home + usual) + "/maalepind"
  }

  /// Makes the folder that a file is to lie in, and those above it, where they are not there.
  static func makeFolder(of path: String) {
    let folder = String(path.reversed().drop { $0 != "/" }.dropFirst().reversed())
    guard !folder.isEmpty, access(folder, F_OK) != 0 else { return }
    makeFolder(of: folder)
    mkdir(folder, 0o700)
  }

  /// The folder that the program was started in.
  static var directory: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Where another program of ours lies: beside this one, as they are installed; nil where it is not there.
  static func program(beside name: String) -> String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else { return nil }
    let own = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let place = String(own.reversed().drop { $0 != "/" }.reversed()) + name
    return access(place, X_OK) == 0 ? place : nil
  }

  /// A path as people type it, with `~` for the home folder.
  static func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// An environment variable that is set to something.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static var home: String {
    if let home = variable("HOME") { return home }
    if let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir {
      return String(cString: folder)
    }
    return "/"
  }
}
