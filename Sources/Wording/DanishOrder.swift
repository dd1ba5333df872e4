/// The alphabet's order as Danes have it: æ, ø, å last, and `aa` as `å`.
public enum DanishOrder {
  /// Whether the first name comes before the second; capitals only decide between names that are
  /// otherwise the same.
  public static func precedes(_ first: String, _ second: String) -> Bool {
    let (left, right) = (key(first), key(second))
    return left == right ? first < second : left.lexicographicallyPrecedes(right)
  }

  /// Names in order.
  public static func sorted(_ names: [String]) -> [String] { names.sorted(by: precedes) }

  private static func key(_ name: String) -> [UInt32] {
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
