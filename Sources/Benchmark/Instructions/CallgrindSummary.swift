/// Reads what callgrind says at the end.
enum CallgrindSummary {
  /// The instructions that were counted; nil when it does not say.
  static func instructions(in log: String) -> Int? {
    for line in log.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "Collected"), words.count > place + 2 else { continue }
      return Int(words[place + 2])
    }
    return nil
  }
}
