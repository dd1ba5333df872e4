extension Array where Element == Double {
  /// The number in the middle, or between the two in the middle; nil of none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let (row, middle) = (sorted(), count / 2)
    return count % 2 == 1 ? row[middle] : (row[middle - 1] + row[middle]) / 2
  }
}
