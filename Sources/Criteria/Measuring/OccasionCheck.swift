extension OccasionEntry {
  /// Checks the entry against the plan and what stands in the logbook, and fills in what it leaves unsaid.
  /// An occasion that was planned for the same activity, site and day becomes held by being entered as held.
  ///
  /// - Parameters:
  ///   - today: the day that it is entered on, and the occasion's own unless it says otherwise.
  ///   - id: the new line's id, made by the caller.
  ///   - recordedAt: seconds since 1970-01-01 UTC.
  /// - Throws: the first thing that is wrong; nothing is recorded by this call.
  public func occasion(
    in plan: Plan, records: Records, today: Day, id: String, recordedBy: String, recordedAt: Int
  ) throws(OccasionProblem) -> Occasion {
    if let fault = TextFault.first(in: texts) { throw .text(fault) }
    guard plan.activity(activity) != nil else { throw .unknownActivity(activity.text) }
    if let site, plan.site(site) == nil { throw .unknownSite(site.text, sites: plan.sites) }
    let former = try changedLine(in: records, today: today)
    let day = day ?? (line == nil ? today : former?.day ?? today)
    guard plan.period.contains(day) else { throw .dayOutsidePlan(day, plan.period) }

    var occasion = Occasion(
      id: id, activity: activity, site: site, day: day, state: isPlanned ? .planned : .held,
      recordedBy: recordedBy, recordedAt: recordedAt)
    occasion.note = note
    occasion.supersedes = former?.id
    if let former { try checkQuarter(of: former.day, records) }
    if let reason = change?.reason {
      guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
      occasion.reason = reason
    }
    if case .withdraws = change, let former {
      occasion.state = .withdrawn
      occasion.site = former.site
      occasion.day = former.day
      return occasion
    }
    try checkSite(in: plan)
    try checkDay(day, today: today)
    try checkQuarter(of: day, records)
    let words = plan.logbookWords(of: activity)
    occasion.participants = try checkedParticipants()
    occasion.tags = try checkedTags(words)
    occasion.counts = try checkedCounts(words)
    if change == nil, line == nil, let former {
      // A planned occasion keeps what was said of it, where the held one says nothing.
      if tags.isEmpty { occasion.tags = former.tags }
      occasion.note = note ?? former.note
    }
    if let former, occasion.says(whatIsSaidBy: former) { throw .nothingChanged(activity, day) }
    return occasion
  }

  /// A criterion that is judged per site cannot use a line that does not say where.
  private func checkSite(in plan: Plan) throws(OccasionProblem) {
    guard site == nil else { return }
    if plan.needsSite(inLogbookOf: activity) { throw .siteNeeded(activity, sites: plan.sites) }
  }

  private func checkDay(_ day: Day, today: Day) throws(OccasionProblem) {
    if isPlanned {
      guard day >= today else { throw .plannedInPast(day, today: today) }
    } else {
      guard day <= today else { throw .heldInFuture(day, today: today) }
    }
  }

  private func checkQuarter(of day: Day, _ records: Records) throws(OccasionProblem) {
    if let closed = records.closed(Quarter(containing: day)) { throw .quarterClosed(closed) }
  }

  private func checkedParticipants() throws(OccasionProblem) -> Int? {
    guard let participants else { return nil }
    guard 0...Figure.largestCount ~= participants else {
      throw .participantsOutOfRange(participants)
    }
    guard !isPlanned else { throw .plannedHasNumbers }
    return participants
  }

  private func checkedTags(_ words: LogbookWords) throws(OccasionProblem) -> Set<String> {
    var known: Set<String> = []
    for typed in tags {
      guard let tag = words.tag(named: typed) else {
        throw .unknownTag(typed, known: words.tags)
      }
      known.insert(tag)
    }
    return known
  }

  private func checkedCounts(_ words: LogbookWords) throws(OccasionProblem) -> [String: Int] {
    var known: [String: Int] = [:]
    for (typed, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard let category = words.category(named: typed) else {
        throw .unknownCategory(typed, known: words.categories)
      }
      guard 0...Figure.largestCount ~= count else { throw .countOutOfRange(category, count) }
      guard known.updateValue(count, forKey: category) == nil else {
        throw .categoryTwice(category)
      }
    }
    guard known.isEmpty || !isPlanned else { throw .plannedHasNumbers }
    return known
  }

  /// The line that the entry takes the place of: the one that it corrects or takes back, or the planned
  /// occasion that it says was held; nil when it is a new one.
  ///
  /// - Throws: `unknownLine`, `nothingToChange` or `severalToChange`; `reasonMissing` when a held line is
  ///   named without one.
  public func changedLine(in records: Records, today: Day) throws(OccasionProblem) -> Occasion? {
    if change != nil || line != nil {
      let former = try lineToChange(on: day ?? today, in: records.logbook)
      guard change != nil || former.state == .planned else { throw .reasonMissing }
      return former
    }
    guard !isPlanned else { return nil }
    return records.logbook.occasions(of: activity).first {
      $0.state == .planned && $0.day == day ?? today && $0.site == site
    }
  }

  /// The line that is changed: the one named, or the only one of the activity, site and day.
  private func lineToChange(on day: Day, in logbook: Logbook) throws(OccasionProblem) -> Occasion {
    let ofActivity = logbook.occasions(of: activity)
    let candidates =
      line.map { line in ofActivity.filter { !line.isEmpty && $0.id.hasPrefix(line) } }
      ?? ofActivity.filter { $0.day == day && (site == nil || $0.site == site) }
    guard let only = candidates.first else {
      if let line { throw .unknownLine(activity, line) }
      throw .nothingToChange(activity, day)
    }
    guard candidates.count == 1 else {
      throw .severalToChange(activity, day, lines: candidates.map(\.id))
    }
    return only
  }
}
