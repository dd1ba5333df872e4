import Criteria

extension Workbook {
  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words, whatever they begin with: never a formula.
    case text(String)
    /// A number as decimal text with a point, so that no digit is lost on the way: `59.2`.
    case number(String, NumberFormat)
    /// A day.
    case day(Day)
    /// Yes or no, shown as `ja` or `nej`, and reckoned with as 1 or 0.
    case answer(Bool)
    /// Nothing yet: somebody is to write it.
    case open(Entry)
  }

  /// What somebody is to write in a cell. What is not that is refused as it is typed, as far as it can be told.
  public enum Entry: Hashable, Sendable {
    /// Words.
    case words
    /// Anything, a number perhaps.
    case any
    /// A number.
    case number
    /// A number of 0 or above.
    case quantity
    /// A whole number of 0 or above.
    case whole
    /// Hundredths from 0 to 100.
    case percent
    /// One of some words.
    case choice([String])
  }

  /// How a number is shown.
  public enum NumberFormat: Hashable, Sendable {
    /// With so many decimals and a unit after it: `59,2 %`, `1.400.000 kr.`, `9,6`.
    case decimals(Int, unit: String)
    /// A share of one, as hundredths with so many decimals: 0.321 as `32,1 %`.
    case share(decimals: Int)
    /// As the word that it stands for: a step of a rating.
    case word(String)
  }
}

extension Workbook.NumberFormat {
  /// The longest code that a file has room for, in bytes.
  private static let longest = 120

  /// The code of a format, as Excel has them; a unit or a word that there is no room for is left out.
  ///
  /// - Parameter number: the number that stands in the cell; a word is shown of it alone.
  public func code(of number: String) -> String {
    switch self {
    case .decimals(let decimals, let unit):
      let digits = "#,##0" + Self.decimals(decimals)
      let code = digits + (unit.isEmpty ? "" : Self.quoted(" " + unit))
      return code.utf8.count > Self.longest ? digits : code
    case .share(let decimals): return "0\(Self.decimals(decimals))\\ %"
    case .word(let word):
      let code = "[=\(number)]\(Self.quoted(word));General"
      return code.utf8.count > Self.longest ? "General" : code
    }
  }

  /// The code of a day: `31. december 2019` whatever language the reader's program speaks.
  public static let day = "[$-406]d. mmmm yyyy"

  /// The code of yes and no.
  public static let answer = "[=1]\"ja\";[=0]\"nej\";General"

  private static func decimals(_ count: Int) -> String {
    count > 0 ? "." + String(repeating: "0", count: count) : ""
  }

  /// Words in a code; a quotation mark stands outside the quotation, after a backslash.
  private static func quoted(_ words: String) -> String {
    let pieces = words.split(omittingEmptySubsequences: false) { $0 == "\"" }
    return pieces.map { $0.isEmpty ? "" : "\"\($0)\"" }.joined(separator: "\\\"")
  }
}

extension Workbook.Entry {
  /// The code of the cell's format; nil where it is as it comes, so that `59,2 %` becomes a percentage.
  public var code: String? {
    switch self {
    case .words: "@"
    case .whole: "#,##0"
    case .any, .number, .quantity, .percent, .choice: nil
    }
  }

  /// The words to choose from; nil where there are none, or where a file has no room for them or could not part them.
  public var choices: [String]? {
    guard case .choice(let words) = self, !words.isEmpty,
      words.reduce(words.count - 1, { $0 + $1.unicodeScalars.count }) <= 255,
      !words.contains(where: { word in
        word.isEmpty || word.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\"")].contains($0) }
      })
    else { return nil }
    return words
  }

  /// What is said where something else is typed.
  public var advice: String {
    switch self {
    case .words, .any: ""
    case .number: "Skriv et tal, som 12,5."
    case .quantity: "Skriv et tal på 0 eller derover, som 12,5."
    case .whole: "Skriv et helt tal på 0 eller derover, som 293."
    case .percent: "Skriv et tal fra 0 til 100, som 59,2."
    case .choice: "Vælg et af ordene på listen."
    }
  }
}
