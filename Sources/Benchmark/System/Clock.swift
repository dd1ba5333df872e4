import Glibc

/// The time that only goes forward.
enum Clock {
  /// In milliseconds, from some moment on.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  static func pause(_ milliseconds: Int) { usleep(UInt32(milliseconds * 1000)) }

  /// Today as `2026-01-31`.
  static func today() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    return day.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}
