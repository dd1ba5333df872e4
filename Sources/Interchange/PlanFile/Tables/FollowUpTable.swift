import Criteria
import Wording

extension FileTables {
  /// What is done about things that need attention.
  static let followUps = FileTable<FollowUp>(
    "opfølgninger", FollowUp(action: "", topic: .plan),
    [
      FileField("handling", \.action, .name(like: "Natteravnene går også om onsdagen")),
      FileField(.about, \.topic, .topic), FileField("ansvarlig", \.responsible, .text),
      FileField(.deadline, \.deadline, .day()),
      FileField(
        .status, .decided,
        put: { $0.ending = ending($1, $2.mistakes) },
        write: { followUp, lines, _ in
          lines.add(
            .status, phrase: followUp.ending.map { FollowUpEnding.name(isDone: $0.isDone) })
          lines.add(.decided, phrase: followUp.ending?.day.description)
        }),
    ])

  /// How it ended: a status needs the day, and the day a status.
  private static func ending(_ values: KeyedValues, _ mistakes: MistakeList) -> FollowUpEnding? {
    let forms = [true, false].map { FollowUpEnding.name(isDone: $0) }
    guard values.has(.status) else {
      if values.has(.decided) { values.tellMissing(.status, like: forms, at: .decided) }
      return nil
    }
    guard let text = values.name(.status, like: forms) else { return nil }
    guard let place = forms.firstIndex(of: text.folded) else {
      mistakes.add(.unreadable(.status, text, like: forms), at: values.place(of: .status))
      return nil
    }
    guard values.has(.decided) else {
      values.tellMissing(.decided, like: ["2019-06-30"], at: .status)
      return nil
    }
    return values.day(.decided).map { FollowUpEnding(isDone: place == 0, on: $0) }
  }
}

extension FileTables {
  /// Dated lines about what has happened.
  static let notes = FileTable<Note>(
    "notater", Note(on: .first(of: 1), kind: .other, text: ""),
    [
      FileField(.day, \.day, .day(like: "2019-06-30")),
      FileField(
        "slags", \.kind,
        .word(among: NoteKind.allCases.map(\.name), write: \.name) { NoteKind(name: $0) }),
      FileField(.text, \.text, .name(like: "Skolen låner os sin gymnastiksal")),
      FileField(.about, \.topic, .topic),
    ])

  /// That figures have been asked for.
  static let requests = FileTable<FigureRequest>(
    "anmodninger",
    FigureRequest(to: "", for: Quarter(containing: .first(of: 1)), on: .first(of: 1)),
    [
      FileField("leverandør", \.supplier, .name(like: "politiet")),
      FileField(
        .quarter, \.quarter,
        .word(among: ["2019K4"], write: \.description) { try? DanishQuarter.read($0).get() }),
      FileField(.day, \.day, .day(like: "2020-01-10")).readLast,
    ], check: { _, values, _ in values.need(.day, like: ["2020-01-10"]) })
}
