/// What a terminal sends.
public enum Event: Hashable, Sendable {
  /// A character was typed, composed (NFC).
  case character(Character)
  /// A key that types nothing was pressed.
  case key(Key)
  /// Text was pasted.
  case paste(String)
  /// The mouse was used.
  case mouse(Mouse)
  /// The terminal got another size.
  case resized(Size)
}

/// A character or a key, as commands are bound to them.
public enum Press: Hashable, Sendable {
  /// A character.
  case character(Character)
  /// A key that types nothing.
  case key(Key)
}

/// A key that types nothing.
public enum Key: Hashable, Sendable {
  /// An arrow.
  case up, down, left, right
  /// A page or an end.
  case pageUp, pageDown, home, end
  /// From field to field.
  case tab, backTab
  /// Done, or back.
  case enter, escape
  /// Taking away.
  case backspace, delete
  /// F1 to F12.
  case function(Int)
  /// A letter with Ctrl, in small.
  case control(Character)
}

/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// What it did.
  public var action: Action
  /// Where.
  public var position: Position

  /// What a mouse does.
  public enum Action: Hashable, Sendable {
    /// The first button was pressed and let go.
    case click
    /// The first button was pressed twice.
    case doubleClick
    /// The wheel was turned.
    case wheelUp, wheelDown
  }

  /// A use of the mouse.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
