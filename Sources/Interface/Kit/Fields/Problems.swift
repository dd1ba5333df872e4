extension Dictionary where Value == String {
  /// What stands in a field, when there is something and it can be read; what is wrong with it is noted else.
  mutating func read<Read, Problem>(
    _ field: Key, _ text: String, _ reading: (String) -> Result<Read, Problem>,
    _ sentence: (Problem) -> String
  ) -> Read? {
    guard !text.isEmpty else { return nil }
    switch reading(text) {
    case .success(let value): return value
    case .failure(let problem):
      self[field] = sentence(problem)
      return nil
    }
  }
}
