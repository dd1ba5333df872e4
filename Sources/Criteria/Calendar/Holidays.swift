/// The days on which nothing is expected to happen, taken out by the day (domain.md, rule C, rates).
public struct Holidays: Hashable, Sendable {
  /// The periods, which may overlap.
  public let periods: [Period]

  /// The holidays of a plan or a criterion.
  public init(_ periods: [Period] = []) { self.periods = periods }

  /// How many of the days are not holidays.
  public func openDays(in period: Period) -> Int {
    guard !periods.isEmpty else { return period.dayCount }
    let closed = periods.compactMap { $0.intersection(period) }.sorted { $0.first < $1.first }
    var open = period.dayCount
    var reached = period.first
    for holiday in closed where holiday.last >= reached {
      open -= holiday.last - max(holiday.first, reached) + 1
      reached = holiday.last + 1
    }
    return open
  }

  /// The open days as weeks: open days / 7.
  public func weeks(in period: Period) -> Fraction { Fraction(Int128(openDays(in: period)), 7) }

  /// The calendar months that lie wholly within some days and are open at least half of theirs.
  public func months(in period: Period) -> Fraction {
    Fraction(
      period.units(.perMonth).count {
        $0.days.dayCount == $0.length && openDays(in: $0.days) * 2 >= $0.length
      })
  }
}
