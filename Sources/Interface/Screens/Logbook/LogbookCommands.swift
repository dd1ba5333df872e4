import Canvas
import Criteria

extension LogbookScreen {
  static let commands = own + Command.common

  private static let own: [Command<LogbookScreen>] =
    [
      choosing, paging,
      Command(
        [.character("n")], .doing, CommandWords.newLine, writes: true,
        when: { hasActivities($1) }, refusal: { _, _ in LogWords.noActivities },
        to: { logbook, _ in .line(.new, logbook.newEntry) }),
      Command(
        [.character("a")], .doing, LogWords.lineHeld, writes: true,
        when: { $0.selectedLine(in: $1)?.state == .planned },
        refusal: { _, _ in LogWords.choosePlannedLine }, run: hold),
      Command(
        [.character("r"), .key(.enter)], .doing, LogWords.changeLine, writes: true,
        when: { $0.selectedLine(in: $1) != nil }, refusal: { _, _ in LogWords.chooseLine },
        run: { logbook, world, press in
          guard let line = logbook.selectedLine(in: world) else { return [] }
          let isDue = line.state == .planned && line.day <= world.today
          let isHeld = press == .key(.enter) && isDue
          return [.open(.line(isHeld ? .hold(line) : .change(line), nil))]
        }),
      Command(
        [.character("s"), .key(.delete)], .doing, LogWords.withdrawLine, writes: true,
        refusal: { _, _ in LogWords.chooseLine },
        to: { logbook, world in logbook.selectedLine(in: world).map { .line(.withdraw($0), nil) } }),
      Command(
        [.character("o")], .doing, LogWords.register,
        when: { $1.holding?.activitiesWithRegister.isEmpty == false },
        refusal: { _, _ in LogWords.noCategories },
        to: { logbook, _ in .register(logbook.activity) }),
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, LogWords.nextActivity,
        when: { hasActivities($1) },
        run: changing { logbook, world, press in
          if let plan = world.holding?.plan {
            logbook.chooseActivity(by: press == .key(.left) ? -1 : 1, in: plan)
          }
        }),
    ]
    + turning(
      CommandWords.nextLogbookSite, CommandWords.previousLogbookSite,
      when: { $1.holding?.plan.sites.isEmpty == false },
      by: { logbook, world, step in
        if let plan = world.holding?.plan { logbook.chooseSite(by: step, in: plan) }
      })
    + [
      Command(
        [.character("v")], .doing, LogWords.showHistory,
        when: { logbook, _ in !logbook.showsHistory },
        run: changing { logbook, _, _ in logbook.showsHistory = true }),
      Command(
        [.character("v")], .doing, LogWords.hideHistory,
        when: { logbook, _ in logbook.showsHistory },
        run: changing { logbook, _, _ in logbook.showsHistory = false }),
    ]

  private static func hasActivities(_ world: World) -> Bool {
    world.holding?.plan.activities.isEmpty == false
  }

  /// Says that what was planned was held as it was planned.
  private static func hold(
    _ logbook: inout LogbookScreen, _ world: World, _ press: Press
  ) -> Outcome {
    guard let line = logbook.selectedLine(in: world), let holding = world.holding else { return [] }
    var entry = OccasionEntry(inPlaceOf: line)
    entry.isPlanned = false
    do throws(OccasionProblem) {
      _ = try entry.occasion(
        in: holding.plan, records: holding.records, today: world.today, id: "", recordedBy: "",
        recordedAt: 0)
    } catch { return [.say(.refused(error.sentence(in: holding.plan, isTyped: false)))] }
    return [.perform(.write(entry, token: world.token))]
  }
}
