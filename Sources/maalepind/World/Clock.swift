import Criteria
import Glibc

/// The machine's clock.
enum Clock {
  /// The day that it is where the machine stands.
  static func today() -> Day { day(of: now()) }

  /// The day of a moment, in seconds since 1970-01-01 UTC, where the machine stands.
  static func day(of moment: Int) -> Day {
    var moment = time_t(moment)
    var local = tm()
    localtime_r(&moment, &local)
    return Day(Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
      ?? Day(number: Int(moment) / 86_400)
  }

  /// Seconds since 1970-01-01 UTC.
  static func now() -> Int { time(nil) }
}
