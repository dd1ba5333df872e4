import Criteria
import Storage

/// Puts a made logbook into a database. No command takes in many lines, so that they are stored as the program itself
/// stores each of them.
enum LogbookStoring {
  static func store(_ plan: MadePlan, in path: String) throws(Trouble) {
    do {
      let store = try Store(path: path, access: .readWrite)
      guard let id = Slug(plan.id) else { return }
      for (number, line) in plan.occasions.enumerated() {
        if let line = line.occasion(number: number) { try store.record(line, plan: id) }
      }
    } catch { throw .noFile(path) }
  }
}
