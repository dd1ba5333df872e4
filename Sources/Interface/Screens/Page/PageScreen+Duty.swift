import Criteria

extension PageScreen {
  /// What is owed to others, where it is selected.
  func duty(in world: World) -> ReportingDuty? {
    let item: WheelItem? =
      switch cursor.selected {
      case .entry(let entry): entry.item
      case .undated(let item): item
      default: nil
      }
    if case .duty(let duty) = item { return duty }
    return world.holding?.plan.reportingDuties.first { duty in
      switch cursor.selected {
      case .duty(let id, _): duty.id == id
      case .thing(let place): place.kind == .duty && place.key == .id(duty.id)
      default: false
      }
    }
  }
}

extension ReportRequest {
  /// The report that a duty asks for: of half a year where it is owed twice a year, of a year where once, else the paper
  /// for a meeting.
  init(_ duty: ReportingDuty, of plan: Plan, on today: Day) {
    switch duty.timesAYear {
    case .exactly(2): self.init(.halfYear(plan.halfYearToReport(on: today)))
    case .exactly(1): self.init(.year(plan.yearToReport(on: today)))
    default: self.init(.board)
    }
  }
}
