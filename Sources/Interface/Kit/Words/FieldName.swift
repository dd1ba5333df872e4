/// A field of a form, by what it is called on the screen.
struct FieldName: Hashable, Sendable {
  let label: String
  /// Whether it takes a text rather than a number, a date or a short name.
  let isText: Bool

  private init(_ label: String, isText: Bool = false) {
    self.label = label
    self.isText = isText
  }

  static let activity = FieldName("Aktivitet")
  static let topic = FieldName("Om")
  static let name = FieldName("Navn", isText: true)
  static let text = FieldName("Tekst", isText: true)
  static let start = FieldName("Start")
  static let deadline = FieldName("Frist")
  static let done = FieldName("Udført")
  static let proposer = FieldName("Fra")
  static let proposed = FieldName("Foreslået")
  static let outcome = FieldName("Afgørelse")
  static let decided = FieldName("Afgjort")
  static let reason = FieldName("Begrundelse", isText: true)
  static let question = FieldName("Spørgsmål", isText: true)
  static let answer = FieldName("Svar")
  static let day = FieldName("Dag")
  static let year = FieldName("År")
  static let amount = FieldName("Forbrug")
  static let site = FieldName("Sted")
  static let state = FieldName("Det er")
  static let participants = FieldName("Deltagere")
  static let tags = FieldName("Mærker", isText: true)
  static let counts = FieldName("Kategorier", isText: true)
  static let note = FieldName("Note", isText: true)
  static let action = FieldName("Handling", isText: true)
  static let responsible = FieldName("Ansvarlig", isText: true)
  static let ended = FieldName("Afsluttet")
  static let kind = FieldName("Slags")
  static let recipient = FieldName("Til", isText: true)
  static let days = FieldName("Frister")
  static let content = FieldName("Indhold", isText: true)
  static let purpose = FieldName("Formål", isText: true)
  static let budget = FieldName("Budget")
  static let goal = FieldName("Mål")
  static let level = FieldName("Måltal")
  static let baseline = FieldName("Udgangspunkt")
  static let measured = FieldName("Målt")
  static let scope = FieldName("Omfang")
  static let unit = FieldName("Enhed")
  static let window = FieldName("Periode")
  static let settlement = FieldName("Svar", isText: true)
  static let effective = FieldName("Gælder fra")
  static let decider = FieldName("Besluttes af", isText: true)
  static let approver = FieldName("Godkendes også")
}
