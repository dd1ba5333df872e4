import Criteria
import Wording

/// What is done about what needs attention, what has happened, and what is put to those who decide.
extension Forms {
  static let followUp: ThingForm<FollowUp> = {
    var form = ThingForm(
      Followed.followUps, blank: { FollowUp(action: "", topic: $0.subject.topic) },
      [
        .text(.action, \.action), .topic(\.topic),
        .text(.responsible, \.responsible, hint: FormWords.roleHint),
        .day(.deadline, \.deadline, hint: FieldWords.mayBeEmpty),
      ])
    form.ending = ThingForm.Ending(
      title: { $0.ending == nil ? "Afslut opfølgning" : "Ret afslutning" },
      name: { followUp, _ in followUp.action },
      fields: [
        ThingField(
          fields: { followUp, _ in
            [
              .choice(
                .outcome, [true, false].map { FollowUpEnding.name(isDone: $0) },
                chosen: followUp.ending?.isDone == false ? 1 : 0),
              .text(.ended, followUp.ending.map { DanishDay.short($0.day) } ?? ""),
            ]
          },
          read: { followUp, reader in
            guard let day = reader.day(.ended, or: .today) else { return }
            followUp.ending = FollowUpEnding(isDone: reader.form.chosen(.outcome) == 0, on: day)
          })
      ])
    return form
  }()

  static let note = ThingForm(
    Followed.notes,
    blank: {
      Note(on: $0.today, kind: NoteKind.allCases[0], text: "", topic: $0.subject.topic)
    },
    [
      .choice(.kind, \.kind, among: NoteKind.allCases, named: \.name), .text(.text, \.text),
      .topic(\.topic),
      ThingField(
        fields: { note, context in
          [.text(.day, context.subject.thing == nil ? "" : DanishDay.short(note.day))]
        }, read: { note, reader in if let day = reader.day(.day, or: .today) { note.day = day } }),
    ])

  static let recommendation: ThingForm<Recommendation> = {
    var form = ThingForm(
      Followed.recommendations,
      blank: { Recommendation(id: .unnamed, name: "", topic: $0.subject.topic) },
      [
        .name(\.name, \.id, in: Followed.recommendations), .text(.text, \.text),
        .topic(\.topic), proposer, .day(.proposed, \.proposed, or: .todayWhenNew),
      ])
    form.ending = ThingForm.Ending(
      title: { $0.decision == nil ? "Afgør indstilling" : "Ret afgørelse" },
      name: { recommendation, _ in recommendation.name },
      fields: [
        ThingField(
          fields: { recommendation, _ in
            let decision = recommendation.decision
            return decision.fields + [.text(.reason, decision?.reason ?? "")]
          },
          read: { recommendation, reader in
            if let decision = reader.decision { recommendation.decision = decision }
          })
      ])
    return form
  }()

  private static let proposer = ThingField<Recommendation>(
    fields: { recommendation, context in
      let networks = context.plan.placedNetworks.map(\.network)
      let proposer = networks.firstIndex { $0.id == recommendation.proposer }
      return [
        .choice(
          .proposer, [FormWords.noProposer] + networks.map(\.name),
          chosen: proposer.map { $0 + 1 } ?? 0)
      ]
    },
    read: { recommendation, reader in
      let networks = reader.plan.placedNetworks.map(\.network)
      guard let chosen = reader.form.chosen(.proposer) else { return }
      recommendation.proposer =
        networks.indices.contains(chosen - 1) ? networks[chosen - 1].id : nil
    })

  /// A change of what is agreed, and what became of it as it is decided by those whose turn it is.
  static let adjustment: ThingForm<Adjustment> = {
    var form = ThingForm(
      Followed.adjustments, titles: { _ in ("Justér", "Ret justering") },
      blank: {
        Adjustment(
          id: .unnamed, name: "", of: $0.subject.adjusted?.id ?? IndicatorID(.unnamed),
          at: $0.subject.adjusted?.site, because: "", proposed: $0.today, effective: $0.today,
          deciders: [])
      },
      [
        ThingField(
          fields: { AdjustmentFields($1)?.fields ?? [] },
          read: { adjustment, reader in
            guard let fields = AdjustmentFields(reader.context) else {
              reader.isIncomplete = true
              return
            }
            reader.agreed = [fields.agreed]
            if let read = fields.read(&reader) {
              adjustment = read
            } else {
              reader.isIncomplete = true
            }
          })
      ])
    form.about = { AdjustmentFields($0)?.name }
    form.isOpen = { $0.decisions.isEmpty }
    form.ending = ThingForm.Ending(
      title: { _ in "Afgør justering" }, name: { adjustment, _ in adjustment.name },
      fields: [
        ThingField(
          fields: { adjustment, _ in
            RecommendationDecision?.none.fields
              + [.text(.reason), .text(.effective, DanishDay.short(adjustment.effective))]
          },
          read: { adjustment, reader in
            if let day = reader.day(.effective, or: .none) { adjustment.effective = day }
            if let decision = reader.decision { adjustment.decisions.append(decision) }
          })
      ], isOpen: { !$0.isDecided })
    return form
  }()
}

extension RecommendationDecision? {
  /// What was decided, and when.
  fileprivate var fields: [FormField] {
    let outcomes = RecommendationOutcome.allCases
    return [
      .choice(
        .outcome, outcomes.map(\.name),
        chosen: flatMap { outcomes.firstIndex(of: $0.outcome) } ?? 0),
      .text(.decided, map { DanishDay.short($0.day) } ?? ""),
    ]
  }
}

extension FormReader {
  /// What was decided; nil when its day cannot be read.
  fileprivate var decision: RecommendationDecision? {
    mutating get {
      day(.decided, or: .today).map {
        RecommendationDecision(
          chosen(.outcome, among: RecommendationOutcome.allCases), on: $0,
          because: form.text(.reason))
      }
    }
  }
}

extension Adjustment {
  /// Whether all who must have decided it.
  var isDecided: Bool { if case .decided = state { true } else { false } }
}
