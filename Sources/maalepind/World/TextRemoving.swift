import Criteria
import Interchange
import Storage
import Wording

/// A text that is to be taken away, wherever it stands in a database.
struct TextRemoving {
  /// What is taken away.
  let passage: String
  /// Where it stands, with what is to stand there.
  let texts: [(text: StoredText, instead: String)]

  /// - Parameters:
  ///   - number: which of all that was ever written for the plan it stands in.
  ///   - passage: which words of it; nil for the only text that there is.
  /// - Throws: `RemovalProblem`.
  init(_ number: Int, of plan: Slug, _ passage: String?, in archive: Archive) throws {
    let here = try archive.store.texts { _ in true }
      .filter { $0.plan == plan && $0.place == number }
    guard !here.isEmpty else { throw RemovalProblem.nothingThere(number) }
    if let passage {
      self.passage = passage
    } else {
      let words = here.filter { $0.form == .words }.map(\.text)
      guard here.count == 1, let only = words.first else {
        throw RemovalProblem.passageNeeded(number, words)
      }
      self.passage = only
    }
    guard let meant = MeantPassage(self.passage) else {
      throw RemovalProblem.notThere(self.passage, number)
    }
    texts = try archive.store.texts(where: meant.stands).compactMap { text in
      meant.replaced(in: text).map { (text, $0) }
    }
    guard texts.contains(where: { $0.text.plan == plan && $0.text.place == number }) else {
      throw RemovalProblem.notThere(self.passage, number)
    }
    for (text, instead) in texts where text.form == .planFile {
      try Self.requirePlan(instead, insteadOf: text)
    }
  }

  /// A plan without the words must still be the same plan: only what it says in words may differ.
  private static func requirePlan(_ document: String, insteadOf text: StoredText) throws {
    // What did not read before may be worse than it was.
    guard case .success(let before) = PlanFile.read(bytes: Array(text.text.utf8), name: "")
    else { return }
    switch PlanFile.read(bytes: Array(document.utf8), name: "") {
    case .failure(let mistakes):
      throw RemovalProblem.planNeedsIt(text.plan, line: mistakes.mistakes.first?.line)
    case .success(let after):
      let ids = [before, after].map { plan in
        [plan.id.text] + plan.placedCriteria.map { "\($0.criterion.id)" }
      }
      guard ids[0] == ids[1] else { throw RemovalProblem.planNeedsIt(text.plan, line: nil) }
    }
  }

  /// The copies that the program keeps in which the words stand, and those that cannot be read.
  func copies(of path: String) -> (holding: [String], unreadable: [String]) {
    var (holding, unreadable) = ([String](), [String]())
    guard let meant = MeantPassage(passage) else { return ([], []) }
    for copy in CopySet(of: path).everyCopy {
      do throws(StorageFailure) {
        let texts = try Store.inMemory(copyOf: copy).texts(where: meant.stands)
        if !texts.isEmpty { holding.append(copy) }
      } catch { unreadable.append(copy) }
    }
    return (holding, unreadable)
  }
}

/// Words as they stand in a text and as they stand in a JSON document.
private struct MeantPassage: Sendable {
  private let plain: Passage
  private let escaped: Passage?

  init?(_ text: String) {
    guard let plain = Passage(text) else { return nil }
    self.plain = plain
    let quoted = SnapshotJSON.escaped(text)
    escaped = quoted == text ? nil : Passage(quoted)
  }

  func stands(in text: String) -> Bool {
    plain.stands(in: text) || escaped?.stands(in: text) == true
  }

  func replaced(in text: StoredText) -> String? {
    let passage = text.form == .json ? escaped ?? plain : plain
    return passage.replaced(
      in: text.text, whole: StoredWords.removedText, within: "(\(StoredWords.removedText))")
  }
}
