import Criteria
import Wording

extension HalfYearReport {
  /// To whom, from whom, of which days.
  var heading: [Prose] {
    let period = plan.agreedPeriod.flatMap(half.period.intersection) ?? half.period
    let leader = plan.words.leader
    let recipient = recipient.map { Prose.quoted($0) } ?? .gap(HalfYearWords.recipient)
    let sender: Prose =
      leader.isEmpty || leader.lowercased() == HalfYearWords.unknown
      ? .gap(HalfYearWords.sender)
      : .quoted("\(leader.capitalizedFirst), \(plan.name)")
    return ["Til: \(recipient)\nFra: \(sender)\nPeriode: \(.date(DanishPeriod.text(period)))"]
  }

  /// Who is owed a report twice a year, else who funds the plan.
  private var recipient: String? {
    plan.reportingDuties.first { $0.timesAYear == .exactly(2) && $0.recipient != nil }?.recipient
      ?? plan.words.funder
  }

  /// How the work with the local board went, as somebody has noted it.
  var cooperation: [Prose] { told(.cooperation, else: HalfYearWords.noCooperation) }

  /// What is new, as somebody has noted it.
  var initiatives: [Prose] { told(.initiative, else: HalfYearWords.noInitiatives) }

  private func told(_ kind: NoteKind, else gap: String) -> [Prose] {
    let notes = notes.filter { $0.kind == kind }
    return [notes.isEmpty ? .gap(gap) : .sentences(notes.map { .quoted($0.text.asSentence) })]
  }
}
