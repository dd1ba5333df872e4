import Criteria
import Wording

/// The first page: what a board is told in ten seconds, and the page that it goes on to.
extension BoardPages {
  var front: [Report.Block] {
    standing
      + (digests + [notJudged].filter { hasCriteria && !$0.entries.isEmpty }).map { .digest($0) }
  }

  /// What the front has no room for, and what it leaves out.
  func more(_ cut: Set<Report.Digest>) -> [Report.Block] {
    (digests + [notJudged]).filter { cut.contains($0) && $0.rest == .more }.map { .digest($0) }
  }

  /// Where the whole plan stands.
  var standing: [Report.Block] {
    let sentences =
      [StandingSentence.text(briefing.counts, period: plan.agreedPeriod, today: today)]
      + FollowedRow.standing(plan, wheel, on: today, late: BoardPageWords.late)
    return sentences.map { .paragraph($0, .strong) }
      + (hasCriteria ? [.counts(briefing.counts)] : [])
  }

  private var digests: [Report.Digest] {
    (hasCriteria ? [attention, asAgreed, changed] : [agreed]) + [toDecide(isWhole: false)]
  }

  private var attention: Report.Digest {
    let rows = briefing.attention.flatMap { status in
      status.results.filter(status.needsAttention)
        .sorted { $0.assessment.verdict.rank < $1.assessment.verdict.rank }
        .map { (status.criterion, $0) }
    }
    return Report.Digest(
      BoardPageWords.needsAttention,
      rows.map { criterion, result in
        Report.Digest.Entry(
          Report.Text(sign: result.assessment.sign),
          BoardPageWords.name(criterion, result, in: plan),
          Why(result, in: plan).brief, more: .criterion(criterion.id))
      }, none: BoardPageWords.nothingNeedsAttention)
  }

  private var asAgreed: Report.Digest {
    Report.Digest(
      BoardPageWords.asAgreed,
      briefing.asAgreed.map {
        Report.Digest.Entry(
          Report.Text(sign: .verdict($0.verdict)), $0.criterion.name, more: .areas)
      }, .names, none: BoardPageWords.nothingAsAgreed, rest: .areas)
  }

  private var changed: Report.Digest {
    let none =
      briefing.since == nil
      ? kept == nil ? BoardPageWords.neverClosed : BoardPageWords.noneBefore
      : BoardPageWords.unchanged
    let same = briefing.changes.count { $0.kind == .sameVerdict }
    let entries =
      told(briefing.changes.filter { $0.kind != .sameVerdict })
      + (same == 0
        ? []
        : [Report.Digest.Entry(Report.Text(""), BoardPageWords.sameVerdicts(same), more: .areas)])
    return Report.Digest(BoardPageWords.changed(since: briefing.since), entries, none: none)
  }

  /// An entry for each change; the sites of one criterion that have changed alike share one.
  private func told(_ changes: [VerdictChange]) -> [Report.Digest.Entry] {
    var groups: [[VerdictChange]] = []
    for change in changes {
      let place = groups.firstIndex { BoardPageWords.areAlike($0[0], change) }
      if let place { groups[place].append(change) } else { groups.append([change]) }
    }
    return groups.map { group in
      let first = group[0]
      let isTold = briefing.attention.contains { $0.criterion.id == first.criterion.id }
      let named = first.after ?? first.before
      return Report.Digest.Entry(
        BoardPageWords.lead(first),
        group.count > 1
          ? first.criterion.name
          : named.map { BoardPageWords.name(first.criterion, $0, in: plan) }
            ?? first.criterion.name,
        group.count > 1
          ? group.map { BoardPageWords.factAtSite($0, in: plan) }.joined(separator: ", ")
          : BoardPageWords.fact(first),
        more: isTold ? .criterion(first.criterion.id) : .areas)
    }
  }

  /// What waits to be decided; of what the agreement does not say the first question, or all of them.
  func toDecide(isWhole: Bool) -> Report.Digest {
    func entry(_ name: String, _ fact: String = "") -> Report.Digest.Entry {
      Report.Digest.Entry(Report.Text(""), name, fact, more: isWhole ? nil : .decisions)
    }
    let missing = briefing.missingDecisions.map {
      entry(BoardPageWords.decision($0, isWhole: isWhole), BoardPageWords.decides($0.verdicts))
    }
    let proposed =
      briefing.recommendations.map { BoardPageWords.recommendation($0.name) }
      + (briefing.adjustments + briefing.adjustmentsElsewhere).map {
        BoardPageWords.adjustment($0.name)
      }
    return Report.Digest(
      BoardPageWords.toDecide, missing + proposed.map { entry($0) }, .numbered,
      none: BoardPageWords.nothingToDecide(plan.words), rest: .decisions)
  }

  /// What was agreed last time, and whether it was done.
  var agreed: Report.Digest {
    let followUps = briefing.followUps.map { (entry: entry($0), name: $0.action) }
    let decided = briefing.decided.map { decided in
      (entry: entry(decided), name: BoardPageWords.decided(decided))
    }
    return Report.Digest(
      BoardPageWords.agreed,
      (followUps + decided).map { entry, name in
        let sign = entry.standing.sign.map { Report.Text(sign: $0) } ?? Report.Text("")
        return Report.Digest.Entry(sign, name, entry.standing.words)
      }, none: BoardPageWords.nothingAgreed, rest: .decisions)
  }

  /// What cannot be judged, and why.
  private var notJudged: Report.Digest {
    Report.Digest(
      BoardPageWords.undecided,
      briefing.undecided.map { group in
        Report.Digest.Entry(
          Report.Text(Standing(.verdict(.undecided(group.reason)), BoardPageWords.reason(group))),
          group.criteria.map(\.name).joined(separator: ", "),
          more: group.reason.group == .decisionMissing ? .decisions : .areas)
      })
  }
}
