import Criteria

extension FollowUpEnding {
  /// How it ended in small letters, as a plan file has it: `gjort`, `ikke gjort`.
  public static func name(isDone: Bool) -> String { isDone ? "gjort" : "ikke gjort" }
}

extension FollowUpState {
  /// The state in small letters: `i gang`, `overskredet med 3 dage`, `gjort`, `ikke gjort`.
  public var name: String {
    switch self {
    case .underWay: "i gang"
    case .overdue(let days): "overskredet med \(DanishNoun.count(days, "dag", "dage"))"
    case .ended(let isDone): FollowUpEnding.name(isDone: isDone)
    }
  }
}

extension NoteKind {
  /// The kind in small letters, as a plan file has it: `nye tiltag`.
  public var name: String {
    switch self {
    case .cooperation: "samarbejde"
    case .initiative: "nye tiltag"
    case .other: "andet"
    }
  }

  /// Reads a kind, or gives nil; capitals do not count.
  public init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name.folded }) else { return nil }
    self = kind
  }
}

/// What is said of follow-ups and notes.
public enum FollowUpWords {
  /// How it stands and since when: `gjort 12.05.2019`, `i gang, frist 31.03.2020`.
  public static func state(_ followUp: FollowUp, on today: Day) -> String {
    let state = followUp.state(on: today)
    if case .ended = state, let ending = followUp.ending {
      return "\(state.name) \(DanishDay.short(ending.day))"
    }
    guard case .underWay = state, let deadline = followUp.deadline else { return state.name }
    return "\(state.name), frist \(DanishDay.short(deadline))"
  }

  /// What it is about, who sees to it and, where its state does not say it, by when, as a sentence.
  public static func details(_ followUp: FollowUp, in plan: Plan, today: Day) -> String {
    var parts: [String] = []
    if followUp.topic != .plan { parts.append("om \(PlanNames.topic(followUp.topic, plan))") }
    if let responsible = followUp.responsible { parts.append("ansvarlig: \(responsible)") }
    if followUp.state(on: today) != .underWay, let deadline = followUp.deadline {
      parts.append("frist \(DanishDay.text(deadline))")
    }
    return parts.isEmpty ? "" : parts.joined(separator: ", ").capitalizedFirst + "."
  }

  /// A note in a line: `12.05.2019 samarbejde: Skolen låner os sin gymnastiksal`.
  public static func line(_ note: Note) -> String {
    "\(DanishDay.short(note.day)) \(note.kind.name): \(note.text)"
  }
}
