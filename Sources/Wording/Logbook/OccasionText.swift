import Criteria

/// Lines of the logbook in words.
public enum OccasionText {
  /// What it says of its occasion, and when: `afholdt 15. januar 2020`, `planlagt til 15. januar 2020`.
  public static func state(_ line: Occasion) -> String {
    switch line.state {
    case .held: "afholdt \(DanishDay.text(line.day))"
    case .planned: "planlagt til \(DanishDay.text(line.day))"
    case .withdrawn: "taget ud for \(DanishDay.text(line.day))"
    }
  }

  /// Its state in a word: `afholdt`, `planlagt`, `taget ud`.
  public static func word(_ state: OccasionState) -> String {
    switch state {
    case .held: "afholdt"
    case .planned: "planlagt"
    case .withdrawn: "taget ud"
    }
  }

  /// What else it says, a text for each thing: `12 deltagere`, `frivillig-drevet`, `økonomi 3`; any note last.
  public static func details(
    _ line: Occasion, in plan: Plan, withNote: Bool = false
  ) -> [String] {
    details(line, plan.logbookWords(of: line.activity), withNote: withNote)
  }

  /// The same, with the words that the activity's logbook knows.
  public static func details(
    _ line: Occasion, _ words: LogbookWords, withNote: Bool = false
  ) -> [String] {
    let note = withNote ? line.note.map { Quote.text($0) } : nil
    let counts = TypedCounts.text(line.counts, inOrderOf: words.categories)
    return [line.participants.map(participants)].compactMap { $0 }
      + ordered(line.tags, by: words.tags) + (counts.isEmpty ? [] : [counts])
      + [note].compactMap { $0 }
  }

  /// `12 deltagere`, `1 deltager`.
  public static func participants(_ number: Int) -> String {
    DanishNoun.count(number, "deltager", "deltagere")
  }

  /// The whole of it in a phrase: `Kulturelle arrangementer i Nøjsomhed, afholdt 15. januar 2020, 12
  /// deltagere, frivillig-drevet`; the note last.
  public static func whole(_ line: Occasion, in plan: Plan) -> String {
    let name = PlanNames.activity(line.activity, plan) + PlanNames.place(line.site, plan)
    return ([name, state(line)] + details(line, in: plan, withNote: true)).joined(separator: ", ")
  }

  /// The whole of it as short as it can be said, where the activity stands beside it unless it is another:
  /// `15.01.2020 afholdt i Nøjsomhed: 12 deltagere, frivillig-drevet`.
  public static func brief(_ line: Occasion, in plan: Plan, of activity: Slug?) -> String {
    let name = line.activity == activity ? "" : " \(PlanNames.activity(line.activity, plan))"
    let front =
      "\(DanishDay.short(line.day)) \(word(line.state))\(name)\(PlanNames.place(line.site, plan))"
    let rest = details(line, in: plan, withNote: true)
    return rest.isEmpty ? front : "\(front): \(rest.joined(separator: ", "))"
  }

  /// Words in the plan's order, those that the plan does not have last.
  static func ordered(_ words: some Sequence<String>, by known: [String]) -> [String] {
    let words = Set(words)
    return known.filter(words.contains) + words.subtracting(known).sorted()
  }
}
