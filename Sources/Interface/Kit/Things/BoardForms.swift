import Criteria
import Wording

/// What is done about what needs attention, what has happened, and what is put to those who decide.
extension Forms {
  static let followUp = ThingForm(
    lens: Followed.followUps, blank: { FollowUp(action: "", topic: $0.subject.topic) },
    fields: [
      .text(.action, \.action), .topic(\.topic),
      .text(.responsible, \.responsible, hint: FormWords.roleHint),
      .day(.deadline, \.deadline, hint: FieldWords.mayBeEmpty),
    ],
    ending: ThingForm.Ending(
      title: { $0.ending == nil ? "Afslut opfølgning" : "Ret afslutning" },
      name: { followUp, _ in followUp.action },
      fields: [
        ThingField(
          fields: { followUp, _ in
            [
              .choice(.outcome, among: [true, false], chosen: followUp.ending?.isDone) {
                FollowUpEnding.name(isDone: $0)
              }, .text(.ended, followUp.ending.map { DanishDay.short($0.day) } ?? ""),
            ]
          },
          read: { followUp, reader in
            guard let day = reader.day(.ended, or: .today) else { return }
            followUp.ending = FollowUpEnding(isDone: reader.form.chosen(.outcome) == 0, on: day)
          })
      ]))

  static let note = ThingForm(
    lens: Followed.notes,
    blank: { Note(on: $0.today, kind: NoteKind.allCases[0], text: "", topic: $0.subject.topic) },
    fields: [
      .choice(.kind, \.kind, of: { _ in NoteKind.allCases }) { kind, _ in kind.name },
      .text(.text, \.text), .topic(\.topic),
      ThingField(
        fields: { note, context in
          [.text(.day, context.subject.thing == nil ? "" : DanishDay.short(note.day))]
        }, read: { note, reader in if let day = reader.day(.day, or: .today) { note.day = day } }),
    ])

  static let recommendation = ThingForm(
    lens: Followed.recommendations,
    blank: { Recommendation(id: .unnamed, name: "", topic: $0.subject.topic) },
    fields: [
      .name(\.name, \.id, in: Followed.recommendations), .text(.text, \.text), .topic(\.topic),
      .choice(
        .proposer, \.proposer, of: { [nil] + $0.placedNetworks.map(\.network.id) },
        named: { id, plan in id.flatMap(plan.network)?.name ?? FormWords.noProposer }),
      .day(.proposed, \.proposed, or: .todayWhenNew),
    ],
    ending: ThingForm.Ending(
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
      ]))

  /// A change of what is agreed, and what became of it as it is decided by those whose turn it is.
  static let adjustment = ThingForm(
    lens: Followed.adjustments, titles: { _ in ("Justér", "Ret justering") },
    blank: {
      Adjustment(
        id: .unnamed, name: "", of: $0.subject.adjusted?.id ?? IndicatorID(.unnamed),
        at: $0.subject.adjusted?.site, because: "", proposed: $0.today, effective: $0.today,
        deciders: [])
    },
    fields: [
      ThingField(
        fields: { AdjustmentFields($1)?.fields ?? [] },
        read: { adjustment, reader in
          let fields = AdjustmentFields(reader.context)
          if let fields { reader.agreed = [fields.agreed] }
          if let read = fields?.read(&reader) {
            adjustment = read
          } else {
            reader.isIncomplete = true
          }
        })
    ], about: { AdjustmentFields($0)?.name }, isOpen: { $0.decisions.isEmpty },
    ending: ThingForm.Ending(
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
      ], isOpen: { !$0.isDecided }))
}

extension RecommendationDecision? {
  /// What was decided, and when.
  fileprivate var fields: [FormField] {
    [
      .choice(
        .outcome, among: RecommendationOutcome.allCases, chosen: self?.outcome, named: \.name),
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
