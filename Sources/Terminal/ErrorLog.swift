import Glibc

/// Takes what is written on standard error while the screens are up, not to spoil them or be lost.
struct ErrorLog {
  /// The file.
  let path: String
  /// Where standard error was before.
  let formerly: Int32
  private let file: Int32

  /// A log larger than this is begun anew, in bytes.
  static let largest = 1 << 20

  /// Opens the log; nil when there is no place for it, and standard error stays where it is then.
  init?(folder: String?) {
    guard isatty(STDERR_FILENO) == 1, let folder else { return nil }
    path = folder + "/maalepind.log"
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    var facts = stat()
    if fstat(file, &facts) == 0, facts.st_size > Self.largest { _ = ftruncate(file, 0) }
    formerly = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard formerly >= 0 else {
      Glibc.close(file)
      return nil
    }
    begin()
  }

  /// Sends standard error to the log, again after it was put back.
  func begin() { dup2(file, STDERR_FILENO) }

  /// Puts standard error back for good.
  func end() {
    dup2(formerly, STDERR_FILENO)
    Glibc.close(formerly)
    Glibc.close(file)
  }

  /// `$XDG_STATE_HOME/maalepind`, made where it is missing.
  static func folder(_ variable: (String) -> String?) -> String? {
    let own = variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let state = own ?? variable("HOME").map({ $0 + "/.local/state" }) else { return nil }
    let folder = state + "/maalepind"
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST, errno != EROFS, errno != EACCES { return nil }
    }
    return access(folder, W_OK) == 0 ? folder : nil
  }
}
