/// What one thing took at each size.
struct Series {
  let probe: Probe
  private(set) var values: [Int: Double] = [:]

  init(probe: Probe) { self.probe = probe }

  mutating func measure(_ subject: GrowthSubject, size: Int, runs: Int) throws(Trouble) {
    guard size >= probe.least else { return }
    var found: [Double] = []
    for number in 0..<min(runs, probe.most) {
      guard let value = try probe.measure(subject, number) else { return }
      found.append(value)
    }
    values[size] = found.median
  }

  /// How it grows.
  var law: GrowthLaw? {
    GrowthLaw(values.map { (size: Double($0.key), value: $0.value) })
  }

  /// How many times as much the largest size takes as the smallest.
  var ratio: Double? {
    guard let least = values.min(by: { $0.key < $1.key }),
      let most = values.max(by: { $0.key < $1.key }), least.key < most.key, least.value > 0
    else { return nil }
    return most.value / least.value
  }
}
