extension RecordExamination {
  var lineFaults: [RecordFault] {
    let closings = standingClosings
    var earlier: [String: Occasion] = [:]
    var superseded: Set<String> = []
    var faults: [RecordFault] = []
    for (place, line) in lines.enumerated() {
      let former = line.supersedes.flatMap { earlier[$0] }
      let days = [line.day, former?.day].compactMap { $0 }
      let isLate = days.contains { day in
        closings[Quarter(containing: day)].map { place >= $0.lines } ?? false
      }
      if isLate { faults.append(.line(line, .quarterClosed)) }
      if let fault = faultAgainstPlan(line) { faults.append(.line(line, fault)) }
      if let id = line.supersedes {
        if former == nil {
          faults.append(.line(line, .supersedesNothing))
        } else if former?.activity != line.activity || !superseded.insert(id).inserted {
          faults.append(.line(line, .supersedesAnother))
        }
      }
      earlier[line.id] = line
    }
    return faults
  }

  /// What is wrong with a line by every edition of the plan.
  private func faultAgainstPlan(_ line: Occasion) -> LineFault? {
    if line.state != .held, line.participants != nil || !line.counts.isEmpty {
      return .numbersBeforeHeld
    }
    guard !editions.isEmpty else { return nil }
    guard editions.contains(where: { $0.activity(line.activity) != nil }) else {
      return .unknownActivity
    }
    if let site = line.site, !editions.contains(where: { $0.site(site) != nil }) {
      return .unknownSite
    }
    guard editions.contains(where: { $0.period.contains(line.day) }) else { return .dayOutsidePlan }
    return line.state == .withdrawn ? nil : faultOfContent(line)
  }

  /// What is wrong with what a line says, by every edition of the plan.
  private func faultOfContent(_ line: Occasion) -> LineFault? {
    let isSiteMissing =
      line.site == nil && editions.allSatisfy { $0.needsSite(inLogbookOf: line.activity) }
    if isSiteMissing { return .siteMissing }
    let words = editions.map { $0.logbookWords(of: line.activity) }
    if let tag = line.tags.sorted().first(where: { tag in !words.contains { $0.tags.contains(tag) }
    }) {
      return .unknownTag(tag)
    }
    let categories = line.counts.keys.sorted()
    return categories.first { name in !words.contains { $0.categories.contains(name) } }
      .map { .unknownCategory($0) }
  }
}
