import Glibc

/// Who uses the program.
enum Account {
  /// The account's name, as figures are signed with it.
  static var name: String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      let text = String(cString: name)
      if !text.isEmpty { return text }
    }
    return "uid \(getuid())"
  }
}
