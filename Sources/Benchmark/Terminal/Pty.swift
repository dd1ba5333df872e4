import CPseudoterminal
import Glibc

/// A terminal that this program is the other end of.
final class Pty {
  let master: Int32
  let slave: Int32
  let path: String
  private let before: [UInt32]

  init(_ size: Extent) throws(Trouble) {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master)
    else { throw .noTerminal }
    path = String(cString: name)
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw .noTerminal }
    before = Self.modes(slave)
    resize(size)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// Gives it a size; the system tells the program that runs in it.
  func resize(_ size: Extent) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Whether a key that was typed has not been taken in yet.
  var holdsKeys: Bool {
    var count: Int32 = 0
    return ioctl(slave, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// Whether lines, echo and the other modes are as they were before any program.
  var isRestored: Bool { Self.modes(slave) == before }

  private static func modes(_ descriptor: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }
}

/// A terminal's size.
struct Extent: Equatable, CustomStringConvertible {
  var columns: Int
  var rows: Int

  var description: String { "\(columns)x\(rows)" }
}
