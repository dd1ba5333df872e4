/// How many instructions each job took when it was recorded: a line each, its name and the millions.
struct RecordedCounts: Equatable {
  private(set) var millions: [String: Double] = [:]

  /// A job may take this much more than recorded, as a share, before it fails.
  static let margin = 0.10
  /// Where it takes this much less, what is recorded says too little.
  static let slack = 0.25

  static let path = Checkout.root + "/Sources/Benchmark/Instructions/recorded.txt"

  init() {}

  init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      if words.count == 2, let number = Double(words[1]) { millions[String(words[0])] = number }
    }
  }

  mutating func record(_ name: String, instructions: Int) {
    millions[name] = (Double(instructions) / 100_000).rounded() / 10
  }

  /// The file, jobs in the order that they are done in.
  func text(order: [String]) -> String {
    let lines = order.compactMap { name in
      millions[name].map { Table.padded(name, to: 12) + " \($0)" }
    }
    return """
      # Millions of instructions that each job takes, of a release build.
      # Written by: maalepind-benchmark instructions --record

      """ + lines.joined(separator: "\n") + "\n"
  }

  enum Verdict: Equatable {
    case asRecorded, tooMany, fewer, notRecorded
  }

  func verdict(_ name: String, instructions: Int) -> Verdict {
    guard let recorded = millions[name] else { return .notRecorded }
    let ratio = Double(instructions) / 1_000_000 / recorded
    if ratio > 1 + Self.margin { return .tooMany }
    return ratio < 1 - Self.slack ? .fewer : .asRecorded
  }
}
