import Criteria

extension FileTables {
  /// The focus areas of the plan.
  static let focusAreas = FileTable<FocusArea>(
    .focusAreas, FocusArea(id: .placeholder, name: ""),
    [
      .identity(\.id, \.name, among: .focusAreas, like: "Tryghed og trivsel"),
      FileField(.purpose, \.purpose, .text), .texts(.goal, \.goals),
      FileField(.targetGroup, \.targetGroup, .text),
      FileField.texts(.openQuestions, \.openQuestions).toldLast,
    ] + FileField.things(in: .area) + [
      FileField(
        .criteria, \.criteria, read: { $1.criteria($0) },
        write: { area, lines, plan in lines.add(area.criteria, in: plan) }),
      .list(\.activities, activities),
    ], hasGaps: true)

  /// The activities of a focus area.
  private static let activities = FileTable<Activity>(
    .activities, Activity(id: .placeholder, name: ""),
    [
      .identity(\.id, \.name, among: .activities, like: "Kulturelle arrangementer"),
      FileField(.content, \.content, .text), FileField(.purpose, \.purpose, .text),
      .texts(.goal, \.goals), FileField(.targetGroup, \.targetGroup, .text),
      .texts(.roles, \.roles),
      logbook(\.logbook),
      FileField.texts(.openQuestions, \.openQuestions).toldLast,
    ] + FileField.things(in: .activity) + [
      FileField(
        .criteria,
        read: { activity, values, reader in
          activity.criteria = reader.criteria(values, of: activity.id)
          return true
        }, write: { activity, lines, plan in lines.add(activity.criteria, in: plan) })
    ], hasGaps: true)
}

extension YAMLLines {
  fileprivate mutating func add(_ criteria: [Criterion], in plan: Plan) {
    guard !criteria.isEmpty else { return }
    nest(PlanKey.criteria.rawValue) { lines in
      for criterion in criteria {
        lines.item { CriterionWriter(criterion: criterion, plan: plan).write(to: &$0) }
      }
    }
  }
}
