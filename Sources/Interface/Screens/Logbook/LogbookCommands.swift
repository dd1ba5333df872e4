import Canvas
import Criteria

extension LogbookScreen {
  static let commands = own + Command.common

  private static let own: [Command<LogbookScreen>] =
    [
      choosing, paging,
      Command(
        [.character("n")], .doing, CommandWords.newLine,
        when: { !$1.isReadOnly && hasActivities($1) },
        refusal: { $1.isReadOnly ? $1.readOnlyRefusal : LogWords.noActivities },
        to: { logbook, _ in .line(.new, logbook.newEntry) }),
      Command(
        [.character("a")], .doing, LogCommandWords.lineHeld,
        when: { !$1.isReadOnly && $0.selectedLine(in: $1)?.state == .planned },
        refusal: { $1.isReadOnly ? $1.readOnlyRefusal : LogWords.choosePlannedLine },
        run: hold),
      Command(
        [.character("r"), .key(.enter)], .doing, LogCommandWords.changeLine,
        when: { !$1.isReadOnly && $0.selectedLine(in: $1) != nil },
        refusal: { $1.isReadOnly ? $1.readOnlyRefusal : LogWords.chooseLine },
        run: { logbook, world, press in
          guard let line = logbook.selectedLine(in: world) else { return [] }
          let isDue = line.state == .planned && line.day <= world.today
          let purpose: LinePurpose =
            press == .key(.enter) && isDue ? .hold(line) : .change(line)
          return [.open(.line(purpose, nil))]
        }),
      Command(
        [.character("s"), .key(.delete)], .doing, LogCommandWords.withdrawLine,
        when: { !$1.isReadOnly },
        refusal: { $1.isReadOnly ? $1.readOnlyRefusal : LogWords.chooseLine },
        to: { logbook, world in
          logbook.selectedLine(in: world).map { .line(.withdraw($0), nil) }
        }),
      Command(
        [.character("o")], .doing, LogCommandWords.register,
        when: { $1.holding?.activitiesWithRegister.isEmpty == false },
        refusal: { _, _ in LogWords.noCategories },
        to: { logbook, _ in .register(logbook.activity) }),
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, LogCommandWords.nextActivity,
        when: { hasActivities($1) },
        run: { logbook, world, press in
          if let plan = world.holding?.plan {
            logbook.chooseActivity(by: press == .key(.left) ? -1 : 1, in: plan)
          }
          return []
        }),
      site(.tab, CommandWords.nextLogbookSite, isLabelled: true, by: 1),
      site(.backTab, CommandWords.previousLogbookSite, isLabelled: false, by: -1),
      Command(
        [.character("v")], .doing, LogCommandWords.showHistory,
        when: { logbook, _ in !logbook.showsHistory }, run: toggleHistory),
      Command(
        [.character("v")], .doing, LogCommandWords.hideHistory,
        when: { logbook, _ in logbook.showsHistory }, run: toggleHistory),
    ]

  private static func hasActivities(_ world: World) -> Bool {
    world.holding?.plan.activities.isEmpty == false
  }

  private static func site(
    _ key: Key, _ text: CommandText, isLabelled: Bool, by step: Int
  ) -> Command<LogbookScreen> {
    Command(
      [.key(key)], .moving, text, isLabelled: isLabelled,
      when: { $1.holding?.plan.sites.isEmpty == false },
      run: { logbook, world, _ in
        if let plan = world.holding?.plan { logbook.chooseSite(by: step, in: plan) }
        return []
      })
  }

  private static func toggleHistory(
    _ logbook: inout LogbookScreen, _ world: World, _ press: Press
  ) -> Outcome {
    logbook.showsHistory.toggle()
    return []
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
