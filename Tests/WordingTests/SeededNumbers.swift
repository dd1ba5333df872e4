/// Random numbers that a failing test can be run again with: the seed is printed.
struct SeededNumbers: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  /// Draws a new seed, and prints it, unless one is given.
  init(_ test: String = #function, seed: UInt64 = .random(in: 1...1_000_000)) {
    self.seed = seed
    state = seed
    print("\(test): seed \(seed)")
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
