import Canvas
import Criteria
import Wording

@testable import Interface

/// The screens played without a terminal: events in, effects and screen text out.
struct Player {
  var state: State
  private(set) var effects: [Effect] = []

  init(columns: Int = 80, rows: Int = 24, symbols: SymbolSet = .rich) {
    state = ExampleFigures.state(columns: columns, rows: rows, symbols: symbols)
  }

  init(_ state: State) { self.state = state }

  var screen: Grid { render(state) }
  var text: String { screen.lines.joined(separator: "\n") }
  var footer: String { screen.lines.last ?? "" }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.character(character)) }
  }

  mutating func send(_ event: Happening) { effects += event.happens(to: &state) }

  /// The effects that wait, which the player then forgets.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Goes to the overview's row of an indicator at a site.
  mutating func select(_ id: String, _ site: Slug? = nil) {
    press(.home)
    for _ in 0..<200 {
      if let subject = state.selectedSubject, subject.id.description == id, subject.site == site {
        return
      }
      press(.down)
    }
  }

  /// Opens the page of an activity or an area by its id, from the overview.
  mutating func openPage(_ id: Slug) {
    press(.home)
    for _ in 0..<200 {
      if let group = state.selectedGroup?.group, group.id == id {
        press(.enter)
        return
      }
      press(.down)
    }
  }

  /// Performs the effects that wait as the program would, and hands the answers back.
  mutating func perform() {
    let waiting = takeEffects()
    for effect in waiting {
      if let answer = ExamplePortfolio.five.answer(effect) { send(.message(answer)) }
    }
    for effect in waiting {
      guard let holding = state.holding else { continue }
      switch effect {
      case .record(let entry, let token): record(entry, holding, token: token)
      case .readHistory(let token):
        send(
          .message(
            .history(
              ExampleHistory.events(holding.records), plan: holding.plan.id, token: token)))
      case .undoFigure(let id, let former, let token):
        undo(id, former: former, holding, token: token)
      case .edit(let edit, let token): make(edit, holding, token: token)
      case .write(let entry, let token): write(entry, holding, token: token)
      case .undoLine(let id, let former, let token):
        let undone = holding.records.logbook.undoing(
          id, former: former, reason: StoredWords.undone, as: Self.id(token), recordedBy: "Åse",
          recordedAt: 1_579_000_000)
        if let undone { answer(undone, holding, token: token) }
      case .closeQuarter(let quarter, let token): close(quarter, holding, token: token)
      case .reopenQuarter(let quarter, let reason, let token):
        reopen(quarter, reason, holding, token: token)
      default: break
      }
    }
  }

  private static func id(_ token: Int) -> String {
    "\(token + 10_000_000)-0000-4000-9000-000000000000"
  }

  private mutating func write(_ entry: OccasionEntry, _ holding: Holding, token: Int) {
    do throws(OccasionProblem) {
      let line = try entry.occasion(
        in: holding.plan, records: holding.records, today: state.today, id: Self.id(token),
        recordedBy: "Åse", recordedAt: 1_579_000_000)
      answer(line, holding, token: token)
    } catch {
      send(.message(.failed(error.sentence(in: holding.plan), token: token)))
    }
  }

  private mutating func answer(_ line: Occasion, _ holding: Holding, token: Int) {
    send(
      .message(
        .wrote(line, plan: holding.plan.id, holding.records.adding(line), token: token)))
  }

  private mutating func close(_ quarter: Quarter, _ holding: Holding, token: Int) {
    do throws(ClosingProblem) {
      try holding.plan.checkClosing(of: quarter, records: holding.records, on: state.today)
      let missing = holding.rollup.missingFigures(for: quarter, records: holding.records)
      let records = holding.records.closing(quarter, on: state.today)
      send(
        .message(.closed(quarter, missing: missing, holding.plan, records, token: token)))
    } catch {
      send(.message(.failed(error.sentence, token: token)))
    }
  }

  private mutating func reopen(
    _ quarter: Quarter, _ reason: String, _ holding: Holding, token: Int
  ) {
    do throws(ClosingProblem) {
      try holding.plan.checkReopening(of: quarter, reason: reason, records: holding.records)
      var records = holding.records
      records.closedQuarters.remove(quarter)
      send(.message(.reopened(quarter, holding.plan, records, token: token)))
    } catch {
      send(.message(.failed(error.sentence, token: token)))
    }
  }

  private mutating func make(_ edit: PlanEdit, _ holding: Holding, token: Int) {
    do throws(PlanEditProblem) {
      try edit.check(in: holding.plan, records: holding.records, today: state.today)
      let (plan, inverse) = try edit.applied(to: holding.plan, inForceFrom: state.today)
      var records = holding.records
      records.formerGoals += FormerGoal.between(
        holding.plan, plan, effective: edit.adjustsFrom ?? state.today)
      send(.message(.edited(edit, inverse: inverse, plan, records, token: token)))
    } catch {
      send(.message(.failed(error.sentence, token: token)))
    }
  }

  private mutating func undo(_ id: String, former: String?, _ holding: Holding, token: Int) {
    do throws(UndoProblem) {
      let measurement = try holding.records.undoing(
        id, former: former, reason: StoredWords.undone,
        as: "00000000-0000-4000-9000-\(token + 100_000_000_000)", recordedBy: "Åse",
        recordedAt: 1_579_100_000)
      send(.message(.recorded(measurement, holding.records.adding(measurement), token: token)))
    } catch {
      send(.message(.failed(error.sentence(in: holding.plan), token: token)))
    }
  }

  private mutating func record(_ entry: FigureEntry, _ holding: Holding, token: Int) {
    do throws(EntryProblem) {
      let measurement = try entry.measurement(
        in: holding.plan, records: holding.records, today: state.today,
        id: "00000000-0000-4000-9000-\(token + 100_000_000_000)", recordedBy: "Åse",
        recordedAt: 1_579_000_000)
      let records = holding.records.adding(measurement)
      send(.message(.recorded(measurement, records, token: token)))
    } catch {
      send(.message(.failed(error.sentence(in: holding.plan), token: token)))
    }
  }
}

extension Player {
  /// Somebody else closes a quarter.
  mutating func closeElsewhere(_ quarter: Quarter) {
    guard let holding = state.holding else { return }
    send(
      .message(
        .loaded(
          holding.plan, holding.records.closing(quarter, on: state.today), today: state.today)))
  }
}

extension Records {
  /// The same records with a quarter closed by Mette on a day.
  func closing(_ quarter: Quarter, on day: Day) -> Records {
    var records = self
    records.closedQuarters.insert(quarter)
    records.closings.append(
      QuarterClosing(
        quarter: quarter, asOf: day, recordedBy: "Mette", recordedAt: day.number * 86_400 + 36_000,
        measurements: measurements.count))
    return records
  }
}
