import Canvas

/// One kind of screen: where one is in it, what its keys do, and how it looks. It sees the `World` and asks for the
/// rest; what it must answer has no default, so that a forgotten answer does not compile. Kinds of screens that are
/// read, chosen from or filled in give the answers that all of their kind share.
protocol Screen: Hashable, Sendable {
  /// What its keys do. The footer, the help and the keys themselves all read this table.
  static var commands: [Command<Self>] { get }
  /// Gives what is typed to the field at hand; nil when there is none, or it takes no such key.
  mutating func type(_ typed: Typed, in world: World) -> Outcome?
  /// Something that it has drawn was clicked.
  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome
  /// Keeps what is selected inside what there is, and in view; and asks for what is to come by itself.
  mutating func settle(in world: World) -> Outcome
  /// Takes over what has changed in the world; false when it is to be closed: it is done, or gone.
  mutating func refresh(in world: World) -> Bool
  /// Takes an answer in, wherever the screen is.
  mutating func answered(_ answer: Answer, in world: World) -> Outcome
  /// What is typed and not stored: the one truth for Esc, q, Ctrl-C, a small window, and what is kept of it when
  /// the program ends.
  func drafts(in world: World) -> [Draft]
  /// Takes up a draft that was typed on a screen like it, to be shown as it was typed; false when it is no such
  /// screen, or something else is typed there.
  mutating func takeUp(_ draft: Draft, in world: World) -> Bool
  /// What of it the Outbox keeps when it is left before the disk has answered; it opens again when what it sent is
  /// refused.
  var awaited: AnyScreen? { get }
  /// What stands on the rule above the footer, the longest first.
  func captions(in world: World) -> [String]
  /// Draws all but the footer.
  func draw(in world: World, on canvas: inout Canvas)
}

/// A screen to look about on. Nothing is typed on it, and so nothing lost or awaited.
protocol BrowsingScreen: Screen {}

extension BrowsingScreen {
  mutating func type(_ typed: Typed, in world: World) -> Outcome? { nil }
  func drafts(in world: World) -> [Draft] { [] }
  mutating func takeUp(_ draft: Draft, in world: World) -> Bool { false }
  var awaited: AnyScreen? { nil }
}

/// What is typed into a field.
enum Typed: Hashable, Sendable {
  case press(Press)
  case paste(String)
}

/// A screen in which figures are typed.
protocol FigureTyping: Screen {
  /// What is typed of the figure at hand.
  var draft: EntryDraft? { get }
  /// Whether the program waits for the disk before it is left from here.
  var awaitsDisk: Bool { get }
}

/// A screen that is looked at from afar: it turns its pages by itself, and says what others have just done.
protocol Presentation: BrowsingScreen {
  /// When it asks to be woken; nil while nothing happens by itself.
  var alarm: Alarm? { get }
}

/// A screen that is told of all that has happened to the plan whenever something has.
protocol HistoryReading: Screen {}

/// A time that the screens ask to be woken after, counted from when it first was asked for.
public struct Alarm: Hashable, Sendable {
  /// How many seconds after.
  public let seconds: Int
  /// Tells one time from the next.
  let turns: Int
}
