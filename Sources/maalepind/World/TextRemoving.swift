import Criteria
import Interchange
import Storage
import Wording

/// Words that are to be taken away, wherever they stand in a database.
struct TextRemoving {
  /// The words.
  let passage: String
  /// Whether only texts that are nothing else are meant.
  private let isWhole: Bool
  /// The texts without them.
  let texts: [TextWithout]
  /// The numbers of what has something like them, or was written by somebody whose name is like them; it stays.
  let similar: [Int]

  private static let shortest = 3

  /// - Parameters:
  ///   - number: which of all that was ever written for the plan they stand in.
  ///   - words: which words; nil for the only text that there is, which goes wherever it is all of a text.
  ///   - reason: why, in which they may not stand again.
  /// - Throws: `RemovalProblem`.
  init(
    _ number: Int, of plan: Slug, _ words: String?, because reason: String, in archive: Archive
  ) throws {
    let all = try archive.store.texts { _ in true }
    let here = all.filter { $0.plan == plan && $0.place == number }
    passage = try words ?? Self.onlyText(of: here, number)
    guard let meant = MeantPassage(passage), passage.count >= Self.shortest else {
      throw RemovalProblem.tooShort(passage)
    }
    if meant.plain.isLikely(in: reason) { throw RemovalProblem.standsInReason }
    isWhole = words == nil
    var texts: [TextWithout] = []
    for text in all where !isWhole || text.text == passage {
      let places = meant.places(in: text)
      if places.isEmpty { continue }
      guard let without = text.without(places) else {
        throw RemovalProblem.notAsWritten(text.plan, text.place)
      }
      texts.append(without)
    }
    guard texts.contains(where: { $0.former.plan == plan && $0.former.place == number }) else {
      throw RemovalProblem.notThere(passage, number)
    }
    for text in texts { try Self.requireSame(text) }
    self.texts = texts
    similar = try Self.similar(to: meant.plain, after: texts, among: all, of: plan, in: archive)
  }

  /// The only text of what was written under a number.
  private static func onlyText(of texts: [StoredText], _ number: Int) throws -> String {
    guard let first = texts.first else { throw RemovalProblem.nothingThere(number) }
    switch first.form {
    case .planFile, .json: throw RemovalProblem.passageNeeded(number, [])
    case .words, .paragraphs: break
    }
    let words = texts.filter { $0.form == .words || $0.form == .paragraphs }.map(\.text)
    guard texts.count == 1 else { throw RemovalProblem.passageNeeded(number, words) }
    return words[0]
  }

  /// A plan without the words must still count the same: only what it says in prose may differ.
  private static func requireSame(_ text: TextWithout) throws {
    // What did not read before may be worse than it was.
    guard text.former.form == .planFile,
      case .success(let before) = PlanFile.read(bytes: Array(text.former.text.utf8), name: "")
    else { return }
    switch PlanFile.read(bytes: Array(text.text.utf8), name: "") {
    case .failure(let mistakes):
      throw RemovalProblem.planNeedsIt(text.former.plan, line: mistakes.mistakes.first?.line)
    case .success(let after):
      guard PlanChanges(from: before, to: after).areOfProse else {
        throw RemovalProblem.planNeedsIt(text.former.plan, line: nil)
      }
    }
  }

  private static func similar(
    to passage: Passage, after texts: [TextWithout], among all: [StoredText], of plan: Slug,
    in archive: Archive
  ) throws -> [Int] {
    let now = Dictionary(texts.map { ($0.former, $0.text) }, uniquingKeysWith: { $1 })
    let written = all.filter { $0.plan == plan && passage.isLikely(in: now[$0] ?? $0.text) }
    let events = try archive.history(of: plan).filter { passage.isLikely(in: $0.by) }
    return Set(written.map(\.place) + events.compactMap(\.number)).sorted()
  }

  /// Another text, as a draft's, without the words; nil where they do not stand in it.
  func without(_ text: String) -> String? {
    if isWhole { return text == passage ? TextWithout.marker : nil }
    guard let places = Passage(passage)?.places(in: text), !places.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    for place in places.reversed() { bytes.replaceSubrange(place, with: TextWithout.marker.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the words still stand.
  struct Remains {
    /// The copies that the program keeps in which they stand.
    var copies: [String] = []
    /// Other databases of this program in the same folder in which they stand.
    var besides: [String] = []
    /// Copies, and databases of this program, that cannot be read.
    var unreadable: [String] = []
  }

  /// Looks the copies of the database at a path through, and what else lies in its folder.
  func remains(of path: String) -> Remains {
    var remains = Remains()
    guard let meant = MeantPassage(passage) else { return remains }
    let set = CopySet(of: path)
    for copy in set.everyCopy {
      do throws(StorageFailure) {
        if try Self.stands(meant, in: copy) { remains.copies.append(copy) }
      } catch { remains.unreadable.append(copy) }
    }
    for file in set.besides {
      do throws(StorageFailure) {
        if try Self.stands(meant, in: file) { remains.besides.append(file) }
      } catch {
        switch error {
        // It is no database of this program.
        case .notOurDatabase, .notADatabase, .notAFile, .missing, .danglingLink: break
        default: remains.unreadable.append(file)
        }
      }
    }
    return remains
  }

  private static func stands(
    _ meant: MeantPassage, in file: String
  ) throws(StorageFailure) -> Bool {
    try Store.inMemory(copyOf: file).texts { _ in true }.contains { !meant.places(in: $0).isEmpty }
  }
}

/// Words as they stand in a text and as they stand in a JSON document.
private struct MeantPassage: Sendable {
  let plain: Passage
  private let escaped: Passage?

  init?(_ text: String) {
    guard let plain = Passage(text) else { return nil }
    self.plain = plain
    let quoted = SnapshotJSON.escaped(text)
    escaped = quoted == text ? nil : Passage(quoted)
  }

  func places(in text: StoredText) -> [Range<Int>] {
    (text.form == .json ? escaped ?? plain : plain).places(in: text.text)
  }
}
