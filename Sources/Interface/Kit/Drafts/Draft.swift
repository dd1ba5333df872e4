import Criteria

/// Something that is typed and not stored. It is kept as it was typed, is found again where it was typed, and is
/// never among the figures.
public struct Draft: Hashable, Sendable {
  /// Where it was typed.
  public var place: DraftPlace
  /// What it is, as the screen that it was typed on calls it.
  public var name: String
  /// What is typed, field by field; only fields in which something else is typed than what stands.
  public var texts: [Text]
  /// The field that was typed in.
  public var field: String
  /// The id of the figure that stood when it was typed; nil when there was none.
  public var former: String?
  /// When it was typed, in seconds since 1970-01-01 UTC; nil while nobody has said.
  public var typedAt: Int?
  /// Why it could not be stored, when that was tried.
  public var refusal: String?
  /// Whether it was on its way to the disk, so that it may be stored all the same.
  public var isSent: Bool
  /// How many others wait for the same place while this one is offered.
  var others = 0
  /// The token of the effect that is storing it.
  var storing: Int?

  /// What is typed in a field.
  public struct Text: Hashable, Sendable {
    /// The field, by what it is called on the screen.
    public let field: String
    /// What is typed or chosen.
    public var text: String
    /// What stood there before.
    public var before: String

    /// What is typed in a field.
    public init(field: String, text: String, before: String) {
      (self.field, self.text, self.before) = (field, text, before)
    }
  }

  /// A draft.
  public init(
    at place: DraftPlace, named name: String, texts: [Text], field: String, former: String? = nil,
    typedAt: Int? = nil, refusal: String? = nil, isSent: Bool = false
  ) {
    (self.place, self.name, self.texts, self.field) = (place, name, texts, field)
    (self.former, self.typedAt, self.refusal, self.isSent) = (former, typedAt, refusal, isSent)
  }

  /// Whether the same is typed in the same place, whenever that was.
  public func saysTheSame(as other: Draft) -> Bool {
    place == other.place && texts == other.texts
  }
}

/// Where something is typed: on which kind of screen of a plan, and about what.
public struct DraftPlace: Hashable, Sendable {
  /// The plan.
  public let plan: Slug
  /// The kind of screen.
  public let kind: Kind
  /// What it is about: ids, days and words that tell it from the others of its kind.
  public var words: [String]

  /// The kinds of screens that something is typed on.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A line of the quarter's round.
    case round
    /// Entering a figure.
    case figure
    /// The form of something that is followed.
    case form
    /// The form of a line in the logbook.
    case line
    /// Why a closed quarter is to be opened again.
    case reopening
    /// A text in own words.
    case narrative
  }

  /// A place.
  public init(plan: Slug, kind: Kind, words: [String]) {
    (self.plan, self.kind, self.words) = (plan, kind, words)
  }
}
