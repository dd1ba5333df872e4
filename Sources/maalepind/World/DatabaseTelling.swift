import Interface
import Storage
import Wording

/// What the screens are told of the database as a whole.
struct DatabaseTelling {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  /// Does what a topic is about, and tells of it, a paragraph each; why it is refused where it is.
  func paragraphs(on topic: DatabaseTopic) -> [String] {
    do {
      switch topic {
      case .copy: return [try copy()]
      case .copies: return RestoreText.list(CopySet(of: archive.path), of: archive.path)
      case .check: return try Checkup(archive.path).account(of: archive.path).paragraphs
      }
    } catch { return [error.refusing.sentence] }
  }

  private func copy() throws -> String {
    do throws(StorageFailure) {
      let copy = try CopySet(of: archive.path).take(archive.store, today: Clock.today())
      let holdings = try Store(path: copy.path, access: .readOnly).holdings()
      return CopyText.done(holdings, path: copy.path)
    } catch { throw CopyText.refusal(error, copying: archive.path) }
  }
}
