import Criteria

/// Values as tests write them. What cannot be read is a mistake in the test, and ends the run.
package enum Make {
  /// `2019-12-31`.
  package static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// An id, or the id of a name.
  package static func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) ?? Slug(naming: text) else {
      preconditionFailure("no id: \(text)")
    }
    return slug
  }

  package static func quarter(_ year: Int, _ number: Int) -> Quarter {
    guard let quarter = Quarter(year, number) else {
      preconditionFailure("no quarter: \(year), \(number)")
    }
    return quarter
  }

  /// `2018-01-01`, `2021-12-31`.
  package static func period(_ first: String, _ last: String) -> Period {
    guard let period = Period(day(first), day(last)) else {
      preconditionFailure("no period: \(first), \(last)")
    }
    return period
  }

  /// `61` → 61; `612, 1` → 61.2.
  package static func amount(_ significand: Int64, _ decimals: Int = 0) -> Amount {
    guard let amount = Amount(significand: significand, decimals: decimals) else {
      preconditionFailure("no amount: \(significand), \(decimals)")
    }
    return amount
  }
}
