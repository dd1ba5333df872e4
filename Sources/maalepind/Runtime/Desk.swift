import Criteria
import Interchange
import Interface
import Storage
import Synchronization
import Wording

/// What the screens work on: the database, and the plan in it that is open. Performs the effects that reach
/// the disk; each answers with a message.
final class Desk: Sendable {
  let archive: Archive
  private let open: Mutex<Slug?>
  private let known = Mutex<OpenPlan?>(nil)
  private let asked: Day?
  private let user: String
  private let offers: Mutex<[Offer]>
  private let counter: PlanCounter

  /// The plan that is open and its records as of a day, as they were in a state of the database.
  private struct OpenPlan {
    let plan: Plan
    let records: Records
    let day: Day
    let version: Store.Version
  }

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

  var today: Day { asked ?? Clock.today() }

  private var recorder: Recorder { Recorder(archive: archive, user: user) }

  /// Performs an effect; nil where there is nothing to answer.
  func answer(_ effect: Effect) -> Message? {
    answer(effect.token) { try perform(effect) }
  }

  /// Keeps what was worked out and not kept yet, when no more is asked for.
  func finish() { counter.keep(all: true) }

  /// Looks whether somebody else has written, and reads the plan and its records anew then.
  func look() -> Message? {
    answer(nil) {
      guard try archive.store.hasChangedElsewhere() else { return nil }
      return try loaded() ?? .changedElsewhere
    }
  }

  /// Reads the closed quarter that a state begins on, if any, before anything is shown.
  func readStanding(for state: State) -> Message? {
    state.closingToRead.flatMap { closing in answer(nil) { try standing(closing, token: nil) } }
  }

  private func answer(_ token: Int?, _ work: () throws -> Message?) -> Message? {
    do { return try work() } catch { return .failed(error.refusing.sentence, token: token) }
  }

  private func perform(_ effect: Effect) throws -> Message? {
    switch effect {
    case .record(let entry, let token):
      try recorded(token) {
        try recorder.record(entry, plan: $0.plan, records: $0.records, today: $0.day)
      }
    case .undoFigure(let id, let former, let token):
      try recorded(token) {
        try recorder.undo(figure: id, former: former, plan: $0.plan, records: $0.records)
      }
    case .write(let entry, let token):
      try wrote(token) {
        try recorder.record(entry, plan: $0.plan, records: $0.records, today: $0.day)
      }
    case .undoLine(let id, let former, let token):
      try wrote(token) {
        try recorder.undo(line: id, former: former, plan: $0.plan, records: $0.records)
      }
    case .writeText(let entry, let token): try wrote(entry, token)
    case .suggestTexts(let half, let token): try suggested(half, token)
    case .makeReport(let request, let token):
      .madeReport(
        try made(request).report, request, plan: try planID(), token: token)
    case .saveFile(let text, let name, let ending, let token):
      .savedReport(
        path: try newFile(Array(text.utf8), named: name, ending), gaps: 0, token: token)
    case .saveReport(let request, let format, let token): try saved(request, format, token)
    case .edit(let edit, let token): try edited(edit, token)
    case .closeQuarter(let quarter, let token): try closed(quarter, token)
    case .reopenQuarter(let quarter, let reason, let token):
      try reopened(quarter, because: reason, token)
    case .openPlan(let choice, let token): try opened(choice, token)
    case .listPlans: .plans(try counter.list(on: today), today: today)
    case .sumUp(let plans, let token):
      .summedUp(try counter.sumUp(plans, on: today), token: token)
    case .findOffers: try foundOffers()
    case .writeRequest(let supplier, let quarter, let token):
      try wroteRequest(to: supplier, quarter, token)
    case .readHistory(let token):
      .history(try archive.history(of: planID()), plan: try planID(), token: token)
    case .readStanding(let closing, let token): try standing(closing, token: token)
    case .tell(let topic): .told(topic, DatabaseTelling(archive).paragraphs(on: topic))
    case .reload: try loaded()
    case .redraw, .suspend, .use, .quit, .editOutside: nil
    }
  }
}

/// What is held, and how it is kept.
extension Desk {
  func planID() throws(Refusal) -> Slug {
    guard let id = open.withLock({ $0 }) else { throw .noPlan }
    return id
  }

  /// The plan that is open and its records: as they were last read, unless something has been written since.
  private func held() throws -> OpenPlan {
    let (id, day) = (try planID(), today)
    let version = try archive.store.version()
    if let known = known.withLock({ $0 }), known.plan.id == id, known.day == day,
      known.version == version
    {
      return known
    }
    return keep(try archive.open(id, on: day), on: day, version)
  }

  /// What is held when something has been recorded: only that is new, unless somebody else has written as well.
  private func held(after former: OpenPlan, with records: Records) throws -> OpenPlan {
    try held(after: former) { (former.plan, records) }
  }

  /// What is held when something has been written, as it is told, unless somebody else has written as well.
  private func held(
    after former: OpenPlan, as opened: () throws -> (plan: Plan, records: Records)
  ) throws -> OpenPlan {
    let version = try archive.store.version()
    guard version == former.version.next else { return try held() }
    return keep(try opened(), on: former.day, version)
  }

  private func keep(
    _ opened: (plan: Plan, records: Records), on day: Day, _ version: Store.Version
  ) -> OpenPlan {
    let held = OpenPlan(plan: opened.plan, records: opened.records, day: day, version: version)
    known.withLock { $0 = held }
    return held
  }
}

/// The answers.
extension Desk {
  private func recorded(
    _ token: Int, _ record: (OpenPlan) throws -> Measurement
  ) throws -> Message {
    let held = try held()
    do {
      let measurement = try record(held)
      let now = try self.held(after: held, with: held.records.adding(measurement))
      return .recorded(measurement, now.records, token: token)
    } catch let refusal as Refusal where refusal.isOvertaking {
      return .overtaken(refusal.sentence, try self.held().records, token: token)
    }
  }

  private func wrote(_ token: Int, _ write: (OpenPlan) throws -> Occasion) throws -> Message {
    let held = try held()
    let line = try write(held)
    let now = try self.held(after: held, with: held.records.adding(line))
    return .wrote(line, plan: now.plan.id, now.records, token: token)
  }

  private func wrote(_ entry: NarrativeEntry, _ token: Int) throws -> Message {
    let held = try held()
    do {
      let narrative = try recorder.record(
        entry, plan: held.plan, records: held.records, today: held.day)
      var records = held.records
      records.narratives = records.narratives.adding(narrative)
      let now = try self.held(after: held, with: records)
      return .wroteText(narrative, plan: now.plan.id, now.records, token: token)
    } catch let refusal as Refusal where refusal.isOvertaking {
      return .overtaken(refusal.sentence, try self.held().records, token: token)
    }
  }

  private func suggested(_ half: HalfYear, _ token: Int) throws -> Message {
    let held = try held()
    let report = try archive.halfYear(half, of: held.plan, held.records, on: held.day)
    let topics =
      NarrativeSection.allCases.map { NarrativeTopic.section($0) }
      + held.plan.activities.map { NarrativeTopic.activity($0.id) }
    let texts = topics.map { ($0, report.suggestion(for: $0)) }
    return .suggested(
      Dictionary(texts, uniquingKeysWith: { first, _ in first }), half, plan: held.plan.id,
      token: token)
  }

  private func edited(_ edit: PlanEdit, _ token: Int) throws -> Message {
    let held = try held()
    let inverse = try archive.edit(
      held.plan.id, by: edit, records: held.records, from: held.day, user: user)
    let now = try self.held(after: held) {
      try archive.open(held.plan.id, on: held.day, with: held.records)
    }
    return .edited(edit, inverse: inverse, now.plan, now.records, token: token)
  }

  private func closed(_ quarter: Quarter, _ token: Int) throws -> Message {
    let closed = try archive.close(quarter, of: planID(), on: today, user: user)
    let now = try held()
    return .closed(
      closed.map(\.quarter), missing: closed.reduce(0) { $0 + $1.gap.missing }, now.plan,
      now.records, token: token)
  }

  private func reopened(
    _ quarter: Quarter, because reason: String, _ token: Int
  ) throws -> Message {
    try archive.reopen(quarter, of: planID(), because: reason, on: today, user: user)
    let now = try held()
    return .reopened(quarter, now.plan, now.records, token: token)
  }

  private func loaded() throws -> Message? {
    guard open.withLock({ $0 }) != nil else { return nil }
    let held = try held()
    return .loaded(held.plan, held.records, today: held.day)
  }

  private func standing(_ closing: QuarterClosing, token: Int?) throws -> Message {
    .standing(try archive.standing(closing, of: planID()), token: token)
  }

  private func wroteRequest(
    to supplier: String?, _ quarter: Quarter, _ token: Int
  ) throws -> Message {
    let held = try held()
    let rollup = Rollup(plan: held.plan, records: held.records, asOf: held.day)
    let round = Round(rollup, records: held.records, quarter: quarter)
    guard let standing = round.owing(in: held.plan).first(where: { $0.supplier == supplier })
    else { throw Refusal.nothingOwed(by: supplier ?? SupplierWords.nobody, quarter) }
    let names = try RequestFiles.write(
      SupplierRequest(standing: standing, round: round, plan: held.plan, asOf: held.day))
    return .wroteFiles(names, directory: Locations.directory, token: token)
  }

  /// The plan files that are not held yet.
  private func foundOffers() throws -> Message {
    let held = try archive.planIDs()
    let found = Offer.all().filter { !held.contains($0.plan.id) }
    offers.withLock { $0 = found }
    return .offers(found.map(\.shown))
  }

  /// Opens a plan that is held, or takes a plan file in.
  private func opened(_ choice: PlanChoice, _ token: Int) throws -> Message? {
    switch choice {
    case .held(let id): return try opened(id, token)
    case .file(let path): return try opened(Locations.expanded(path), token)
    case .offered(let id):
      let offer = offers.withLock { $0.first { $0.plan.id.text == id } }
      return try offer.map { try opened($0.path, token) }
    case .demo: return nil
    }
  }

  private func opened(_ path: String, _ token: Int) throws -> Message {
    let file = try PlanFile.load(path)
    guard try !archive.planIDs().contains(file.plan.id) else {
      throw Refusal.planHeld(file.plan.name)
    }
    try archive.adopt(file, user: user)
    return try opened(file.plan.id, token)
  }

  /// Opens a plan in place of the one that is open; that one stays open when the other cannot be read.
  private func opened(_ id: Slug, _ token: Int) throws -> Message {
    let day = today
    let (plan, records) = try archive.open(id, on: day)
    open.withLock { $0 = id }
    return .opened(plan, records, today: day, token: token)
  }
}

extension Refusal {
  /// Whether a figure was refused because of one that the screens may not have seen yet.
  fileprivate var isOvertaking: Bool {
    switch self {
    case .entry(.alreadyRecorded, _), .entry(.nothingToCorrect, _), .correctedMeanwhile,
      .narrative(.overtaken, _):
      true
    default: false
    }
  }
}
