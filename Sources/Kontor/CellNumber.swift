import Criteria
import Glibc

/// A number in a cell as its reader sees it, which is not always as it is stored: a day is stored as how many days it
/// is from another, a percentage as a fraction of one, and 0.3 perhaps as 0.30000000000000004.
enum CellNumber {
  /// What a number is shown as.
  enum Kind: Hashable {
    case plain, percent, day, time, dayAndTime
  }

  /// A number in Danish: `61,25`, `59,2 %`, `2019-12-31`; nil where the text is none.
  ///
  /// - Parameter from1904: whether days are counted from 1 January 1904.
  static func text(_ stored: String, as kind: Kind, from1904: Bool) -> String? {
    guard let number = Double(stored), number.isFinite else { return nil }
    switch kind {
    case .plain: return decimal(number)
    case .percent: return decimal(number, hundredfold: true) + " %"
    case .time where number >= 0 && number < lastDay: return time((number * 86_400).rounded())
    case .day, .dayAndTime:
      guard number >= 0, number < lastDay else { return decimal(number) }
      let seconds = (number * 86_400).rounded()
      let whole = Int(seconds / 86_400)
      let rest = seconds - Double(whole) * 86_400
      guard let day = day(whole, from1904: from1904) else { return decimal(number) }
      return kind == .day || rest == 0 ? "\(day)" : "\(day) \(time(rest))"
    case .time: return decimal(number)
    }
  }

  /// Beyond 31 December 9999.
  private static let lastDay = 2_958_466.0

  private static func day(_ count: Int, from1904: Bool) -> Day? {
    if from1904 { return Day(number: count - 24_107) }
    // Excel has a 29 February 1900, which never was.
    return count == 0 || count == 60 ? nil : Day(number: count - (count < 60 ? 25_568 : 25_569))
  }

  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let rest = seconds % 60
    return two(seconds / 3_600) + ":" + two(seconds / 60 % 60) + (rest == 0 ? "" : ":" + two(rest))
  }

  /// As Excel shows it: no more than 15 digits.
  private static func decimal(_ number: Double, hundredfold: Bool = false) -> String {
    var written = [CChar](repeating: 0, count: 40)
    let length = withVaList([number]) { vsnprintf(&written, written.count, "%.14e", $0) }
    let signs = written.prefix(Int(length)).map { UInt8(bitPattern: $0) }
    let parts = signs.split(separator: UInt8(ascii: "e"))
    guard parts.count == 2, var exponent = Int(String(decoding: parts[1], as: UTF8.self)) else {
      return ""
    }
    if hundredfold { exponent += 2 }
    var digits = parts[0].filter { (48...57).contains($0) }.map { Character(Unicode.Scalar($0)) }
    while digits.last == "0" { digits.removeLast() }
    guard !digits.isEmpty else { return "0" }
    let whole =
      exponent < 0
      ? "0"
      : String(digits.prefix(exponent + 1))
        + String(repeating: "0", count: max(0, exponent + 1 - digits.count))
    let rest =
      String(repeating: "0", count: max(0, -exponent - 1)) + digits.dropFirst(max(0, exponent + 1))
    let hasRest = digits.count > exponent + 1
    return (number < 0 ? "-" : "") + whole + (hasRest ? "," + rest : "")
  }
}

extension CellNumber.Kind {
  /// What a format with a number of its own that files only name is for.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dayAndTime
    default: self = .plain
    }
  }

  /// What a format's code is for: `0.0%`, `[$-406]d. mmmm yyyy`, `#,##0" %"`.
  init(code: String) {
    guard code.lowercased() != "general" else {
      self = .plain
      return
    }
    var signs = code.lowercased()[...]
    var (isDay, isTime, isMonth, isPercent) = (false, false, false, false)
    reading: while let sign = signs.popFirst() {
      switch sign {
      case ";": break reading
      case "\"": signs = signs.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": signs = signs.dropFirst()
      case "[":
        let inside = signs.prefix { $0 != "]" }
        signs = signs.dropFirst(inside.count + 1)
        // Hours and the like in brackets go beyond a day.
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside) { isTime = true }
      case "d", "y": isDay = true
      case "h", "s": isTime = true
      case "m": isMonth = true
      case "%": isPercent = true
      default: break
      }
    }
    isDay = isDay || isMonth && !isTime
    self =
      isDay && isTime ? .dayAndTime : isDay ? .day : isTime ? .time : isPercent ? .percent : .plain
  }
}
