import Criteria

/// Which of the days that there is a copy of are kept: the 7 newest, the newest of each of the 4 newest weeks, and the
/// newest of each of the 12 newest months.
///
/// Only days, weeks and months that there are copies of count, so that nothing is thrown away because the program was
/// not used for a while.
struct KeptDays {
  var days = 7
  var weeks = 4
  var months = 12

  /// The days whose copies are kept. Those after today, when a clock has been wrong, are kept and not counted.
  func among(_ all: Set<Day>, today: Day) -> Set<Day> {
    let newestFirst = all.filter { $0 <= today }.sorted(by: >)
    return all.filter { $0 > today }
      .union(newestFirst.prefix(days))
      .union(Self.newest(of: newestFirst, by: \.monday).prefix(weeks))
      .union(Self.newest(of: newestFirst) { $0 - ($0.civil.day - 1) }.prefix(months))
  }

  /// The newest day of each group, by the day that the group begins on.
  private static func newest(of newestFirst: [Day], by start: (Day) -> Day) -> [Day] {
    var seen: Set<Day> = []
    return newestFirst.filter { seen.insert(start($0)).inserted }
  }
}
