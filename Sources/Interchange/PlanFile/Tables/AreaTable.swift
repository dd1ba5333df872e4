import Criteria

extension FileTables {
  static let focusAreas = FileTable<FocusArea>(
    .focusAreas, FocusArea(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .focusAreas, like: "Tryghed og trivsel"),
    [
      FileField(.purpose, \.purpose, .text), .texts(.goal, \.goals),
      FileField(.targetGroup, \.targetGroup, .text),
      FileField.texts(.openQuestions, \.openQuestions).toldLast,
    ], FileField.things(in: .area),
    [
      .list(\.criteria, criteria), .list(\.activities, activities),
    ], hasGaps: true)

  private static let activities = FileTable<Activity>(
    .activities, Activity(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .activities, like: "Kulturelle arrangementer"),
    [
      FileField(.content, \.content, .text), FileField(.purpose, \.purpose, .text),
      .texts(.goal, \.goals), FileField(.targetGroup, \.targetGroup, .text),
      .texts(.roles, \.roles),
      logbook(\.logbook),
      FileField.texts(.openQuestions, \.openQuestions).toldLast,
    ], FileField.things(in: .activity),
    [
      FileField(
        .criteria,
        put: { activity, values, reader in
          reader.surroundings.logbooks.own = activity.id
          defer { reader.surroundings.logbooks.own = nil }
          activity.criteria = criteria.things(values, under: .criteria, reader)
        },
        write: { activity, lines, plan in
          criteria.write(activity.criteria, under: .criteria, to: &lines, plan)
        })
    ], hasGaps: true)
}
