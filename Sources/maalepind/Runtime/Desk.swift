import Criteria
import Interchange
import Interface
import Storage
import Synchronization
import Wording

/// What the screens work on: the database, and the plan in it that is open. Performs the effects that reach
/// the disk; each answers with a message.
final class Desk: Sendable {
  private let archive: Archive
  private let open: Mutex<Slug?>
  private let asked: Day?
  private let user: String
  private let offers: Mutex<[Offer]>
  private let counter: PlanCounter

  /// - Parameters:
  ///   - plan: the plan that is open; nil until one is held.
  ///   - asked: the day to look as of, when one was asked for.
  ///   - user: who what is written is signed with.
  init(
    archive: Archive, plan: Slug?, asked: Day?, user: String = Account.name, offers: [Offer] = []
  ) {
    self.archive = archive
    self.user = user
    open = Mutex(plan)
    self.asked = asked
    self.offers = Mutex(offers)
    counter = PlanCounter(archive: archive)
  }

  /// The day that everything is shown as of.
  var today: Day { asked ?? Clock.today() }

  /// Records a figure.
  func record(_ entry: FigureEntry, token: Int) -> Message? {
    measuring(token) { recorder, plan, records in
      try recorder.record(entry, plan: plan, records: records, today: today)
    }
  }

  /// Takes a figure back.
  func undoFigure(_ id: String, former: String?, token: Int) -> Message? {
    measuring(token) { recorder, plan, records in
      try recorder.undo(figure: id, former: former, plan: plan, records: records)
    }
  }

  private func measuring(
    _ token: Int, _ measure: (Recorder, Plan, Records) throws -> Measurement
  ) -> Message? {
    answer(token) {
      let (plan, records) = try held()
      do {
        let measured = try measure(Recorder(archive: archive, user: user), plan, records)
        return .recorded(measured, try held().records, token: token)
      } catch let refusal as Refusal where refusal.isOvertaking {
        return .overtaken(refusal.sentence, try held().records, token: token)
      }
    }
  }

  /// Makes a change to what is followed.
  func edit(_ edit: PlanEdit, token: Int) -> Message? {
    answer(token) {
      guard let id = open.withLock({ $0 }) else { throw Refusal.noPlan }
      let inverse = try archive.edit(id, by: edit, from: today, user: user)
      let (plan, records) = try held()
      return .edited(edit, inverse: inverse, plan, records, token: token)
    }
  }

  /// Closes a quarter, and keeps its verdicts.
  func close(_ quarter: Quarter, token: Int) -> Message? {
    answer(token) {
      guard let id = open.withLock({ $0 }) else { throw Refusal.noPlan }
      let closed = try archive.close(quarter, of: id, on: today, user: user)
      return .closed(
        quarter, missing: closed.missing, closed.plan, closed.records, token: token)
    }
  }

  /// Opens a quarter again.
  func reopen(_ quarter: Quarter, because reason: String, token: Int) -> Message? {
    answer(token) {
      guard let id = open.withLock({ $0 }) else { throw Refusal.noPlan }
      let (plan, records) = try archive.reopen(
        quarter, of: id, because: reason, on: today, user: user)
      return .reopened(quarter, plan, records, token: token)
    }
  }

  /// Writes a line in the logbook.
  func write(_ entry: OccasionEntry, token: Int) -> Message? {
    writing(token) { recorder, plan, records in
      try recorder.record(entry, plan: plan, records: records, today: today)
    }
  }

  /// Undoes a line in the logbook.
  func undoLine(_ id: String, former: String?, token: Int) -> Message? {
    writing(token) { recorder, plan, records in
      try recorder.undo(line: id, former: former, plan: plan, records: records)
    }
  }

  private func writing(
    _ token: Int, _ write: (Recorder, Plan, Records) throws -> Occasion
  ) -> Message? {
    answer(token) {
      let (plan, records) = try held()
      let line = try write(Recorder(archive: archive, user: user), plan, records)
      return .wrote(line, plan: plan.id, try held().records, token: token)
    }
  }

  /// Reads the plan and its records anew.
  func reload() -> Message? {
    answer(nil) { try loaded() }
  }

  /// Looks whether somebody else has written.
  func look() -> Message? {
    answer(nil) {
      try archive.store.hasChangedElsewhere() ? .changedElsewhere : nil
    }
  }

  /// Lists the plans that are held.
  func list() -> Message? {
    answer(nil) { .plans(try counter.list(on: today), today: today) }
  }

  /// Sums some plans up.
  func sumUp(_ plans: [Slug], token: Int) -> Message? {
    answer(token) {
      .summedUp(try counter.sumUp(plans, on: today), token: token)
    }
  }

  /// Reads everything that has happened to the plan.
  func readHistory(token: Int) -> Message? {
    answer(token) {
      guard let id = open.withLock({ $0 }) else { throw Refusal.noPlan }
      return .history(try archive.history(of: id), plan: id, token: token)
    }
  }

  /// Reads how the plan stood when a quarter was closed.
  func readStanding(_ closing: QuarterClosing, token: Int?) -> Message? {
    answer(token) {
      guard let id = open.withLock({ $0 }) else { throw Refusal.noPlan }
      let shown = try archive.show(closing.quarter, of: id, asOf: closing.asOf)
      return .standing(ClosedStanding(closing, shown.rollup), token: token)
    }
  }

  /// The same before anything is shown, for a state that begins on the board view; nil for others.
  func readStanding(for state: State) -> Message? {
    state.closingToRead.flatMap { readStanding($0, token: nil) }
  }

  /// Writes the letter and the form that ask for figures.
  func writeRequest(to supplier: String?, _ quarter: Quarter, token: Int) -> Message? {
    answer(token) {
      let (plan, records) = try held()
      let rollup = Rollup(plan: plan, records: records, asOf: today)
      let round = Round(rollup, records: records, quarter: quarter)
      guard let standing = round.owing(in: plan).first(where: { $0.supplier == supplier }) else {
        throw Refusal.nothingOwed(by: supplier ?? SupplierWords.nobody, quarter)
      }
      let names = try RequestFiles.write(standing, of: round, plan: plan, asOf: today)
      return .wroteFiles(names, directory: Locations.directory, token: token)
    }
  }

  /// Looks for plan files that are not held yet.
  func findOffers() -> Message? {
    answer(nil) {
      let held = try archive.planIDs()
      let found = Offer.all().filter { !held.contains($0.plan.id) }
      offers.withLock { $0 = found }
      return .offers(found.map(\.shown))
    }
  }

  /// Opens a plan that is held, or takes a plan file in.
  func open(_ choice: PlanChoice, token: Int) -> Message? {
    answer(token) {
      let path: String
      switch choice {
      case .held(let id): return try opened(id, token: token)
      case .file(let typed): path = Locations.expanded(typed)
      case .offered(let id):
        guard let offer = offers.withLock({ $0.first { $0.id == id } }) else { return nil }
        path = offer.path
      case .demo: return nil
      }
      let file = try PlanFile.load(path)
      guard try !archive.planIDs().contains(file.plan.id) else {
        throw Refusal.planHeld(file.plan.name)
      }
      try archive.adopt(file, user: user)
      return try opened(file.plan.id, token: token)
    }
  }

  /// Opens a plan in place of the one that is open; that one stays open when the other cannot be read.
  private func opened(_ id: Slug, token: Int) throws -> Message {
    let (plan, records) = try archive.open(id, on: today)
    open.withLock { $0 = id }
    return .opened(plan, records, today: today, token: token)
  }

  private func held() throws -> (plan: Plan, records: Records) {
    guard let id = open.withLock({ $0 }) else { throw Refusal.noPlan }
    return try archive.open(id, on: today)
  }

  private func loaded() throws -> Message? {
    guard open.withLock({ $0 }) != nil else { return nil }
    let (plan, records) = try held()
    return .loaded(plan, records, today: today)
  }

  private func answer(_ token: Int?, _ work: () throws -> Message?) -> Message? {
    do { return try work() } catch { return .failed(error.refusing.sentence, token: token) }
  }
}

extension Refusal {
  /// Whether a figure was refused because of one that the screens may not have seen yet.
  fileprivate var isOvertaking: Bool {
    switch self {
    case .entry(.alreadyRecorded, _), .entry(.nothingToCorrect, _), .correctedMeanwhile: true
    default: false
    }
  }
}
