import Criteria

/// Whole numbers as words, below a million: `fem`, `femogtyve`, `halvtreds`, `to hundrede og fem`.
public enum NumberWords {
  /// The number that some words begin with, and how many of them say it; nil where they begin with none.
  public static func leading(_ words: some Sequence<Substring>) -> (number: Int, count: Int)? {
    let words = words.prefix(longest).map { $0.lowercased() }
    for count in stride(from: words.count, to: 0, by: -1) {
      if let number = read(Substring(words.prefix(count).joined())) { return (number, count) }
    }
    return nil
  }

  /// The number that a text is, and nothing else.
  public static func whole(_ text: some StringProtocol) -> Int? {
    let words = Substring(text).split(separator: " ")
    guard let (number, count) = leading(words), count == words.count else { return nil }
    return number
  }

  /// The most words that one number is written with: `to hundrede og fem og tyve tusind …`.
  private static let longest = 12

  /// Words that are written together: `tohundredeogfemogtyve`.
  private static func read(_ text: Substring) -> Int? {
    counted(text, by: "tusind", 1000, count: belowThousand, rest: belowThousand)
      ?? belowThousand(text)
  }

  private static func belowThousand(_ text: Substring) -> Int? {
    let hundreds = { (count: Substring) in small[String(count)].flatMap { $0 > 0 ? $0 : nil } }
    return counted(text, by: "hundred", 100, count: hundreds, rest: belowHundred)
      ?? belowHundred(text)
  }

  /// `to hundrede og fem`, with or without what stands before and after: so many of a size, and the rest.
  private static func counted(
    _ text: Substring, by name: String, _ size: Int, count: (Substring) -> Int?,
    rest: (Substring) -> Int?
  ) -> Int? {
    guard let place = text.firstRange(of: name) else { return nil }
    let before = text[..<place.lowerBound]
    guard let count = before.isEmpty ? 1 : count(before) else { return nil }
    // `tusinden` may be *tusinde* and a letter too many, or *tusind* and *en*.
    for ending in ["e", ""] where text[place.upperBound...].hasPrefix(ending) {
      var after = text[place.upperBound...].dropFirst(ending.count)
      if after.isEmpty { return count * size }
      if after.hasPrefix("og") { after = after.dropFirst(2) }
      if let rest = rest(after) { return count * size + rest }
    }
    return nil
  }

  private static func belowHundred(_ text: Substring) -> Int? {
    let text = String(text)
    if let number = small[text] ?? tens[text] { return number }
    for (name, ten) in tens where text.hasSuffix("og" + name) {
      if let unit = small[String(text.dropLast(name.count + 2))], (1...9).contains(unit) {
        return ten + unit
      }
    }
    return nil
  }

  private static let small: [String: Int] = [
    "nul": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14,
    "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
  ]

  private static let tens: [String: Int] = {
    let short = [
      "tyve": 20, "tredive": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50, "tres": 60,
      "halvfjerds": 70, "firs": 80, "halvfems": 90,
    ]
    let long = short.filter { $0.value >= 50 }.map { ($0.key + "indstyve", $0.value) }
    return short.merging(long) { first, _ in first }
  }()
}
