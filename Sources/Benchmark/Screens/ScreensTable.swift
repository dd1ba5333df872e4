/// The medians side by side.
enum ScreensTable {
  static func text(_ subjects: [Subject], _ measures: [String: Measures]) -> String {
    var table = Table(headings: [
      "program", "first paint ms", "bytes", "peak MiB", "key ms", "bytes", "resize ms", "bytes",
      "idle ms", "bytes", "sleeps",
    ])
    var troubles: [String] = []
    for subject in subjects {
      let own = measures[subject.name] ?? Measures()
      if let trouble = own.trouble { troubles.append("\(subject.name): \(trouble)\n") }
      table.rows.append([subject.name] + cells(own))
    }
    return table.text + (troubles.isEmpty ? "" : "\n" + troubles.joined())
  }

  private static func cells(_ own: Measures) -> [String] {
    guard own.trouble == nil else { return Array(repeating: "–", count: 10) }
    return [
      text(own.paint, 1), text(own.paintBytes, 0), text(own.memory, 1), text(own.key, 2),
      text(own.keyBytes, 0), text(own.resize, 2), text(own.resizeBytes, 0),
      own.idle.map { "\($0.work)" } ?? "–", own.idle.map { "\($0.bytes)" } ?? "–",
      own.idle.map { "\($0.sleeps)" } ?? "–",
    ]
  }

  private static func text(_ numbers: [Double], _ digits: Int) -> String {
    numbers.median.map { Decimal.text($0, digits: digits) } ?? "–"
  }
}
