/// What can be asked for.
enum Command: String, CaseIterable {
  case screens, generate, growth, instructions

  /// What may be said of it, and how each thing is written.
  var options: KeyValuePairs<String, String> {
    switch self {
    case .screens: ["runs": "N", "only": "NAMES", "program": "PATH"]
    case .generate:
      [
        "plans": "N", "criteria": "M", "quarters": "Q", "lines": "L", "revisions": "R",
        "seed": "S", "into": "FOLDER",
      ]
    case .growth: ["most": "FACTOR", "only": "NAMES", "runs": "N", "program": "PATH"]
    case .instructions: ["only": "NAMES", "record": "", "program": "PATH"]
    }
  }

  /// How it is written.
  var usage: String {
    let parts = options.map { $0.value.isEmpty ? "[--\($0.key)]" : "[--\($0.key) \($0.value)]" }
    return (["maalepind-benchmark", rawValue] + parts).joined(separator: " ")
  }
}
