import Criteria

/// Why a text cannot be read as a day.
public enum DayProblem: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// The year has two digits: `31.12.19`.
  case shortYear(String)
  /// The year is left out: `31.12.`
  case yearMissing(String)
  /// There is no such day: `31.02.2019`.
  case impossible(String)
  /// It is not a day.
  case notADay(String)
}

extension DanishDay {
  /// Reads `2019-12-31`, `31.12.2019`, `31-12-2019`, `31/12-2019`, `31/12/2019`, `31. december 2019` and
  /// `31. dec. 2019`.
  public static func read(_ text: String) -> Result<Day, DayProblem> {
    let written = text.trimmed
    guard !written.isEmpty else { return .failure(.empty) }
    guard let pieces = pieces(of: text.folded) else { return .failure(.notADay(written)) }
    guard pieces.count == 3 else { return .failure(.yearMissing(written)) }

    if let year = year(pieces[0]), let month = pieces[1].wholeNumber(mostDigits: 2),
      let number = pieces[2].wholeNumber(mostDigits: 2)
    {
      return Day(year, month, number).map { .success($0) } ?? .failure(.impossible(written))
    }
    guard let number = pieces[0].wholeNumber(mostDigits: 2), let month = month(named: pieces[1])
    else {
      return .failure(.notADay(written))
    }
    guard let year = year(pieces[2]) else {
      let isShort = pieces[2].wholeNumber(mostDigits: 2) != nil
      return .failure(isShort ? .shortYear(written) : .notADay(written))
    }
    return Day(year, month, number).map { .success($0) } ?? .failure(.impossible(written))
  }

  /// Reads a day as `read` does, and also `i dag`, `i går`, and a day without its year (`15/1`, `15. januar`),
  /// which is the one nearest to `today`.
  public static func read(_ text: String, near today: Day) -> Result<Day, DayProblem> {
    switch text.folded {
    case "i dag", "idag": return .success(today)
    case "i går", "igår": return .success(today - 1)
    case "i morgen", "imorgen": return .success(today + 1)
    default: break
    }
    let read = read(text)
    guard case .failure(.yearMissing) = read, let pieces = pieces(of: text.folded),
      let number = pieces[0].wholeNumber(mostDigits: 2), let month = month(named: pieces[1])
    else { return read }
    let days = (-1...1).compactMap { Day(today.year + $0, month, number) }
    let nearest = days.min { abs($0 - today) < abs($1 - today) }
    return nearest.map { .success($0) } ?? .failure(.impossible(text.trimmed))
  }

  /// The day, month and year as written, in their order; two pieces when the year is left out.
  static func pieces(of text: String) -> [String]? {
    let words = text.split(separator: " ")
    if words.count > 1 { return worded(words.map(String.init)) }
    for separators in ["--", "..", "/-", "//"] {
      let pieces = split(text, by: Array(separators))
      if pieces.count == 3 { return pieces[2].isEmpty ? Array(pieces.prefix(2)) : pieces }
    }
    for separator in "./-" {
      let pieces = split(text, by: [separator])
      if pieces.count == 2, pieces.allSatisfy({ $0.wholeNumber(mostDigits: 2) != nil }) {
        return pieces
      }
    }
    return nil
  }

  /// `31. december 2019`: the point after the day and after a shortened month may be left out.
  private static func worded(_ words: [String]) -> [String]? {
    guard (2...3).contains(words.count), month(named: words[1], onlyNames: true) != nil else {
      return nil
    }
    let day = words[0].hasSuffix(".") ? String(words[0].dropLast()) : words[0]
    return [day] + words.dropFirst()
  }

  private static func split(_ text: String, by separators: [Character]) -> [String] {
    var pieces: [String] = []
    var rest = Substring(text)
    for separator in separators {
      guard let place = rest.firstIndex(of: separator) else { return [] }
      pieces.append(String(rest[..<place]))
      rest = rest[rest.index(after: place)...]
    }
    return pieces + [String(rest)]
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? text.wholeNumber(mostDigits: 4) : nil
  }

  static func month(named text: String, onlyNames: Bool = false) -> Int? {
    if !onlyNames, let number = text.wholeNumber(mostDigits: 2) { return number }
    let name = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard name.count >= 3 else { return nil }
    let isShort = name.count == 3 || name == "sept"
    return months.firstIndex { isShort ? $0.hasPrefix(name) : $0 == name }.map { $0 + 1 }
  }
}
