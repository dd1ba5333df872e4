import Criteria
import Glibc

/// The machine's clock, read as Danish clocks show it.
enum Clock {
  static func today() -> Day { day(of: now()) }

  /// The day of a moment, in seconds since 1970-01-01 UTC.
  static func day(of moment: Int) -> Day { Moment(secondsSince1970: moment).day }

  /// Seconds since 1970-01-01 UTC.
  static func now() -> Int { time(nil) }
}
