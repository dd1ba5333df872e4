import Canvas
import Criteria
import Wording

extension LogbookPlace {
  static let commands =
    [
      Command(
        PageCursor<LogbookItem>.keys, shown: 2, .moving, CommandWords.choose.name,
        label: CommandWords.choose.label, run: move),
      Command(PageCursor<LogbookItem>.pageKeys, .moving, CommandWords.page.name, run: move),
      Command(
        [.character("n")], .doing, CommandWords.newLine.name, label: CommandWords.newLine.label,
        when: { !$0.isReadOnly && $0.hasActivities },
        refusal: { $0.isReadOnly ? $0.readOnlyRefusal : LogWords.noActivities },
        run: { state, _ in
          state.open(.new, state.logbook?.newEntry)
          return []
        }),
      Command(
        [.character("a")], .doing, LogCommandWords.lineHeld.name,
        label: LogCommandWords.lineHeld.label,
        when: { $0.mayChangeLine && $0.selectedLine?.state == .planned },
        refusal: { $0.isReadOnly ? $0.readOnlyRefusal : LogWords.choosePlannedLine },
        run: { state, _ in state.hold() }),
      Command(
        [.character("r"), .key(.enter)], .doing, LogCommandWords.changeLine.name,
        label: LogCommandWords.changeLine.label, when: { $0.mayChangeLine },
        refusal: { $0.isReadOnly ? $0.readOnlyRefusal : LogWords.chooseLine },
        run: { state, press in
          guard let line = state.selectedLine else { return [] }
          let isDue = line.state == .planned && line.day <= state.today
          state.open(press == .key(.enter) && isDue ? .hold(line) : .change(line))
          return []
        }),
      Command(
        [.character("s"), .key(.delete)], .doing, LogCommandWords.withdrawLine.name,
        label: LogCommandWords.withdrawLine.label, when: { $0.mayChangeLine },
        refusal: { $0.isReadOnly ? $0.readOnlyRefusal : LogWords.chooseLine },
        run: { state, _ in
          if let line = state.selectedLine { state.open(.withdraw(line)) }
          return []
        }),
      Command(
        [.character("o")], .doing, LogCommandWords.register.name,
        label: LogCommandWords.register.label,
        when: { !$0.activitiesWithRegister.isEmpty },
        refusal: { _ in LogWords.noCategories },
        run: { state, _ in
          state.openRegister(state.logbook?.activity)
          return []
        }),
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, LogCommandWords.nextActivity.name,
        label: LogCommandWords.nextActivity.label, when: { $0.hasActivities },
        run: { state, press in
          state.changeLogbook { $0.chooseActivity(by: press == .key(.left) ? -1 : 1, in: $1) }
        }),
      Command(
        [.key(.tab)], .moving, CommandWords.nextLogbookSite.name,
        label: CommandWords.nextLogbookSite.label,
        when: { $0.holding?.plan.sites.isEmpty == false },
        run: { state, _ in state.changeLogbook { $0.chooseSite(by: 1, in: $1) } }),
      Command(
        [.key(.backTab)], .moving, CommandWords.previousLogbookSite.name,
        when: { $0.holding?.plan.sites.isEmpty == false },
        run: { state, _ in state.changeLogbook { $0.chooseSite(by: -1, in: $1) } }),
      Command(
        [.character("v")], .doing, LogCommandWords.showHistory.name,
        label: LogCommandWords.showHistory.label, when: { $0.logbook?.showsHistory == false },
        run: { state, _ in state.changeLogbook { place, _ in place.showsHistory = true } }),
      Command(
        [.character("v")], .doing, LogCommandWords.hideHistory.name,
        label: LogCommandWords.hideHistory.label, when: { $0.logbook?.showsHistory == true },
        run: { state, _ in state.changeLogbook { place, _ in place.showsHistory = false } }),
    ] + Command.common

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .logbook(var logbook) = state.place, let layout = LogbookLayout(logbook, state)
    else {
      return []
    }
    logbook.cursor.handle(press, on: layout.page, height: layout.rows.count)
    state.place = .logbook(logbook)
    return []
  }
}

extension State {
  fileprivate var hasActivities: Bool { holding?.plan.activities.isEmpty == false }

  fileprivate var mayChangeLine: Bool { !isReadOnly && selectedLine != nil }

  fileprivate mutating func changeLogbook(_ change: (inout LogbookPlace, Plan) -> Void) -> [Effect]
  {
    guard case .logbook(var logbook) = place, let plan = holding?.plan else { return [] }
    change(&logbook, plan)
    place = .logbook(logbook)
    return []
  }

  /// Says that what was planned was held as it was planned.
  fileprivate mutating func hold() -> [Effect] {
    guard let line = selectedLine, let holding else { return [] }
    var entry = OccasionEntry(inPlaceOf: line)
    entry.isPlanned = false
    do throws(OccasionProblem) {
      _ = try entry.occasion(
        in: holding.plan, records: holding.records, today: today, id: "", recordedBy: "",
        recordedAt: 0)
    } catch {
      notice = .refused(error.sentence(in: holding.plan, isTyped: false))
      return []
    }
    return [.write(entry, token: token())]
  }
}
