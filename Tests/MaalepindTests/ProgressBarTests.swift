import CNcurses
import Glibc
import TestSupport
import Testing

@testable import maalepind

/// What is seen of something that takes long.
@Suite struct ProgressBarTests {
  /// What a bar writes on a terminal of a width.
  private func written(columns: Int32, _ show: (ProgressBar) -> Void) throws -> String {
    let master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
    defer { close(master) }
    let slave = open(try #require(ptsname(master)), O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(slave) }
    #expect(curses_set_system_size(slave, 24, columns))
    show(ProgressBar("Kopierer", of: 200, on: slave, after: .zero))
    var piece = [UInt8](repeating: 0, count: 65_536)
    var bytes: [UInt8] = []
    while case let count = read(master, &piece, piece.count), count > 0 {
      bytes += piece.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A bar stands on one line, as wide as there is room for, and is gone when it is done")
  func terminal() throws {
    let whole = String(repeating: "█", count: 10) + String(repeating: "░", count: 30)
    let text = try written(columns: 80) {
      $0.show(50)
      // What comes at once is not worth a drawing.
      $0.show(51)
      $0.clear()
      $0.clear()
    }
    #expect(text == "\rKopierer \(whole) 25 %\r\u{1B}[K")
    let narrow = try written(columns: 30) { $0.show(200) }
    #expect(narrow == "\rKopierer \(String(repeating: "█", count: 14)) 100 %")
    #expect(try written(columns: 5) { $0.show(1) } == "\rKopierer  0 %")
    #expect(try written(columns: 80) { $0.clear() } == "")
  }

  @Test("Nothing is written where there is no terminal, or it does not take long")
  func elsewhere() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let bar = ProgressBar("Kopierer", of: 10, on: ends[1], after: .zero)
    bar.show(5)
    bar.clear()
    var ready = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    #expect(poll(&ready, 1, 0) == 0)
    let text = try written(columns: 80) { _ in
      ProgressBar("Kopierer", of: 10, on: STDERR_FILENO).show(5)
    }
    #expect(text == "")
  }
}
