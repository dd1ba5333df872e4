/// What is to be written somewhere in own words, before it is checked.
public struct NarrativeEntry: Hashable, Sendable {
  /// Where it belongs.
  public var place: NarrativePlace
  /// The paragraphs, a line each; empty to take back what stands.
  public var text: String
  /// Whether the activity is over.
  public var isEnded: Bool
  /// The id of what stood when it was begun; nil when nothing did.
  public var former: String?

  /// What is to be written.
  public init(at place: NarrativePlace, text: String, isEnded: Bool = false, former: String?) {
    (self.place, self.text, self.isEnded, self.former) = (place, text, isEnded, former)
  }

  /// What is written, checked against the plan.
  public func narrative(
    in plan: Plan, _ written: Narratives, today: Day, id: String, recordedBy: String,
    recordedAt: Int
  ) throws(NarrativeProblem) -> Narrative {
    if let problem = problem(in: plan, today: today) { throw problem }
    let newest = written.newest(at: place)
    if let newest, newest.id != former { throw .overtaken(newest) }
    let text = Self.tidy(text)
    if (newest?.text ?? "") == text, (newest?.isEnded ?? false) == isEnded { throw .unchanged }
    return Narrative(
      id: id, at: place, text: text, isEnded: isEnded, recordedBy: recordedBy,
      recordedAt: recordedAt, supersedes: newest?.id)
  }

  private func problem(in plan: Plan, today: Day) -> NarrativeProblem? {
    if case .activity(let id) = place.topic, plan.activity(id) == nil {
      return .unknownActivity(id)
    }
    if place.half.period.intersection(plan.period) == nil { return .outsidePlan(place.half) }
    guard place.half.period.first <= today else { return .notBegun(place.half) }
    if let fault = Self.fault(of: text) { return .text(fault) }
    return isEnded && Self.tidy(text).isEmpty ? .endedWithoutText : nil
  }

  /// Why a text is not taken in, line by line; nil when it is.
  public static func fault(of text: String) -> TextFault? {
    // As many bytes or fewer are never more signs.
    if text.utf8.count > Narrative.longest, text.count > Narrative.longest {
      return .tooLong(limit: Narrative.longest)
    }
    return TextFault.first(in: lines(of: text), longest: Narrative.longest)
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0.map { $0 == "\t" ? " " : $0 })
    }
  }

  /// A paragraph to a line, without blanks at their ends and without empty lines at either end, and at most one between
  /// two.
  public static func tidy(_ text: String) -> String {
    var lines: [String] = []
    for line in self.lines(of: text).map(trimmed) where !line.isEmpty || lines.last != "" {
      lines.append(line)
    }
    if lines.first == "" { lines.removeFirst() }
    if lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func trimmed(_ line: String) -> String {
    let begun = line.drop(while: \.isWhitespace)
    guard let last = begun.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(begun[...last])
  }
}

extension Narratives {
  /// What writes what stood before a text in its place again; nil where there is no such text.
  public func undoing(_ id: String) -> NarrativeEntry? {
    guard let undone = all.last(where: { $0.id == id }) else { return nil }
    let former = undone.supersedes.flatMap { former in all.last { $0.id == former } }
    return NarrativeEntry(
      at: undone.place, text: former?.text ?? "", isEnded: former?.isEnded ?? false, former: id)
  }
}

/// Why own words are not taken in.
public enum NarrativeProblem: Error, Hashable, Sendable {
  /// The plan has no such activity.
  case unknownActivity(Slug)
  /// The plan does not run in the half-year.
  case outsidePlan(HalfYear)
  /// The half-year has not begun.
  case notBegun(HalfYear)
  /// The text itself is not taken in.
  case text(TextFault)
  /// An activity is said to be over, and nothing is said of it.
  case endedWithoutText
  /// It says what stands already.
  case unchanged
  /// Somebody else has written there meanwhile.
  case overtaken(Narrative)
}
