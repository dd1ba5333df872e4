import Criteria

/// The changes of what was agreed: what is to be changed, who must decide it, and what was decided.
extension PageWriter {
  mutating func adjustments(_ adjustments: [Adjustment], _ heading: String) {
    guard !adjustments.isEmpty else { return }
    section(heading)
    for adjustment in adjustments {
      row(
        .thing(.adjustment, .id(adjustment.id)),
        adjustment.lines(in: plan, on: today, width: textWidth, symbols))
    }
  }
}
