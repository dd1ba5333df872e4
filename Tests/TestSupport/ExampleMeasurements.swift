import Criteria

/// Figures that are invented, plausible and plainly marked as examples, for any plan.
package enum ExampleMeasurements {
  /// A figure a quarter for what is typed, invented by where it stands in the plan, each marked «eksempeltal».
  package static func quarterly(in plan: Plan, upTo today: Day) -> [Measurement] {
    var all: [Measurement] = []
    for (number, placed) in plan.placedCriteria.enumerated() {
      for indicator in placed.criterion.indicators where indicator.counting == nil {
        for (place, site) in indicator.judgedSites(in: plan).enumerated() {
          var quarter = Quarter(containing: plan.period.first)
          while quarter.period.last <= today {
            let step = all.count
            let figure: Figure? =
              switch indicator.unit {
              case .percent:
                indicator.tally == .latest
                  ? .amount(Amount(40 + (number * 7 + place * 5 + step) % 45))
                  : .ratio(5 + (number + step) % 7, 12)
              case .count where indicator.tally.isAverage: .ratio(20 + step % 9, 3)
              case .count: .amount(Amount((number + place + step) % 6 + 1))
              case .yesNo: .answer((number + step) % 3 > 0)
              case .rating: .step(step % 4 + 1)
              case .missing: nil
              default: .amount(Amount(3 + (number + step) % 5))
              }
            if let figure, number % 5 != 4 {
              var measurement = Measurement(
                id: "00000000-0000-4000-8000-\(all.count + 100_000_000_000)",
                indicator: placed.criterion.id(of: indicator), site: site, day: quarter.period.last,
                quarter: quarter, figure: figure, recordedBy: "eksempel",
                recordedAt: (quarter.period.last.number + 10) * 86_400)
              measurement.note = "eksempeltal"
              all.append(measurement)
            }
            quarter = quarter.next
          }
        }
      }
    }
    return all
  }
}

extension Tally {
  fileprivate var isAverage: Bool { if case .average = self { true } else { false } }
}
