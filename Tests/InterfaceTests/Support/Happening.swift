import Canvas

@testable import Interface

/// What can happen to the screens, from the terminal or from outside, so that a test can mix them.
enum Happening {
  case character(Character)
  case key(Key)
  case paste(String)
  case mouse(Mouse)
  case resized(Size)
  case message(Message)
  static let alarm = Happening.message(.alarm)

  func happens(to state: inout State) -> [Effect] {
    switch self {
    case .character(let character): update(&state, Event.character(character))
    case .key(let key): update(&state, Event.key(key))
    case .paste(let text): update(&state, Event.paste(text))
    case .mouse(let mouse): update(&state, Event.mouse(mouse))
    case .resized(let size): update(&state, Event.resized(size))
    case .message(let message): update(&state, message)
    }
  }
}
