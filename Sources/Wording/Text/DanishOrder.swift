/// The alphabet's order as Danes have it: æ, ø, å last, and `aa` as `å`.
public enum DanishOrder {
  /// Names in order.
  public static func sorted(_ names: [String]) -> [String] { sorted(names) { $0 } }

  /// Whatever has a name, in the order of the names; where they are the same, in the order as given.
  public static func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    // Each name's key is made once, however often it is compared.
    let keyed = items.enumerated().map { (key: Key(name($1)), offset: $0, item: $1) }
    return keyed.sorted { $0.key == $1.key ? $0.offset < $1.offset : $0.key < $1.key }.map(\.item)
  }

  /// What a name is ordered by. Capitals only decide between names that are otherwise the same.
  struct Key: Hashable, Comparable {
    private let letters: [UInt32]
    private let name: String

    init(_ name: String) {
      letters = DanishOrder.letters(of: name)
      self.name = name
    }

    static func < (left: Key, right: Key) -> Bool {
      left.letters == right.letters
        ? left.name < right.name : left.letters.lexicographicallyPrecedes(right.letters)
    }
  }

  private static func letters(of name: String) -> [UInt32] {
    var key: [UInt32] = []
    for character in name.lowercased() {
      switch character {
      case "a":
        if key.last == value("a") {
          key[key.count - 1] = value("z") + 3
        } else {
          key.append(value("a"))
        }
      case "æ", "ä": key.append(value("z") + 1)
      case "ø", "ö": key.append(value("z") + 2)
      case "å": key.append(value("z") + 3)
      case "é", "è", "ê", "ë": key.append(value("e"))
      case "ü": key.append(value("y"))
      case "á", "à", "â": key.append(value("a"))
      default:
        // What is beyond the Danish alphabet comes after it.
        let code = character.unicodeScalars.first?.value ?? 0
        key.append(code > value("z") ? code + 3 : code)
      }
    }
    return key
  }

  private static func value(_ letter: Unicode.Scalar) -> UInt32 { letter.value }
}
