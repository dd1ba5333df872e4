/// What keys are called where a sign will not do.
enum KeyWords {
  static let space = "mellemrum"
  static let backTab = "Skift-Tab"
  static let backspace = "slet"
  static let up = "pil-op"
  static let down = "pil-ned"
  static let left = "pil-venstre"
  static let right = "pil-højre"
}
