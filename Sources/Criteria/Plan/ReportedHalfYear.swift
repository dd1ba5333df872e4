extension Plan {
  /// The half-year that a report made on a day is of where none is asked for: the newest of the plan's that is over,
  /// else the first.
  public func halfYearToReport(on today: Day) -> HalfYear {
    let newest = HalfYear(containing: min(today, period.last + 1))
    let over = newest.period.last < today ? newest : newest.previous
    return max(min(over, HalfYear(containing: period.last)), HalfYear(containing: period.first))
  }

  /// The year that a report made on a day is of where none is asked for: the newest of the plan's that is over, else the
  /// first.
  public func yearToReport(on today: Day) -> Int {
    let over = Day.last(of: today.year) < today ? today.year : today.year - 1
    return max(min(over, period.last.year), period.first.year)
  }
}
