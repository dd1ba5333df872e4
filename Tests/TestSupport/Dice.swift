/// Random numbers that can be had again: a seed gives the same row.
package struct Dice: RandomNumberGenerator {
  /// What the row began with.
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// A row that differs from run to run; its seed is printed, so that a failing test can be run again with it.
  package init(of test: String = #function) {
    self.init(seed: .random(in: 1...1_000_000))
    print("\(test): seed \(seed)")
  }

  /// A seed that differs from run to run.
  package static var newSeed: UInt64 { UInt64.random(in: 0...UInt64.max) }

  package mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea, Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to just below `limit`.
  package mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// Whether it happens this time, once in `times`.
  package mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// One of the values, or `first` when there is only that.
  package mutating func one<Value>(of first: Value, _ others: Value...) -> Value {
    let index = below(others.count + 1)
    return index == 0 ? first : others[index - 1]
  }
}
