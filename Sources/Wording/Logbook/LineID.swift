/// The ids of lines in the logbook, as people see and type them.
public enum LineID {
  /// As many of each id's first signs, at least eight, as tell the ids apart.
  public static func short(_ ids: [String]) -> [String] {
    let longest = ids.reduce(8) { max($0, $1.count) }
    let length = (8...longest).first { length in
      Set(ids.map { $0.prefix(length) }).count == Set(ids).count
    }
    return ids.map { String($0.prefix(length ?? longest)) }
  }
}
