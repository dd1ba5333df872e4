import Criteria

/// The demo's figures.
enum DemoFigures {
  static let author = "demo"

  static func measurements(for plan: Plan, upTo day: Day) -> [Measurement] { [] }
}
