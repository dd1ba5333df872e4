import Criteria
import Wording

/// What the words of a goal that cannot be read name: a time, a way, a number, and whose figures.
struct GoalClues {
  let unit: Unit?
  /// When, and per what, as it can end a goal.
  let times: [String]
  /// The words that say neither, in small letters.
  let said: [Substring]
  /// All of them.
  let words: [Substring]
  private let tally: Tally?

  init(_ written: String, unit: Unit?, tally: Tally?) {
    self.init(words: Self.split(written), unit: unit, tally: tally)
  }

  private init(words: [Substring], unit: Unit?, tally: Tally?) {
    self.unit = unit
    self.tally = tally
    self.words = words
    let (times, said) = Self.times(in: words, tally)
    let years = said.filter { Self.likelyYears.contains($0.year ?? 0) }
    let isCompared = said.contains { ["end", "forhold", "ift."].contains($0) }
    // A year that stands alone says when all the same.
    let isWhen = times.isEmpty && years.count == 1 && !isCompared && unit != .kroner
    self.times = isWhen ? ["i \(years[0])"] : times
    self.said = said
  }

  /// The numbers that are taken to be years.
  static let likelyYears = 1950...2099

  /// The same words, of another unit.
  func of(_ unit: Unit) -> GoalClues { GoalClues(words: words, unit: unit, tally: tally) }

  /// Whether some words ask for more, and some for less.
  var goesBothWays: Bool { Set(said.compactMap(Self.way)).count > 1 }

  /// The two sides of a word; nil where it is not among them.
  func parts(at word: Substring) -> (before: GoalClues, after: GoalClues)? {
    words.lastIndex(of: word).map { place in
      (
        GoalClues(words: Array(words[..<place]), unit: unit, tally: tally),
        GoalClues(words: Array(words[(place + 1)...]), unit: unit, tally: tally)
      )
    }
  }

  /// The words without signs after them, and what is per something as it can end a goal.
  private static func split(_ written: String) -> [Substring] {
    var words = written.folded.split(separator: " ").flatMap { word in
      let start = word.hasPrefix("(") && word.dropFirst().prefix(4).year == nil
      let text = (start ? word.dropFirst() : word).dropEnding(of: start ? ",;:!)" : ",;:!")
      return (perWords[String(text)] ?? String(text)).split(separator: " ")
    }
    // What changes in some years has changed in the last of them.
    while let place = words.indices.dropLast(2).first(where: {
      words[$0] == "i" && ["perioden", "årene"].contains(words[$0 + 1])
        && words[$0 + 2].years.count == 2
    }) {
      let last = words[place + 2].years[1]
      words.replaceSubrange(place...(place + 2), with: ["senest", "\(last)"])
    }
    while let place = words.indices.dropLast(3).first(where: {
      words[$0] == "fra" && words[$0 + 1].year != nil && words[$0 + 2] == "til"
        && words[$0 + 3].year != nil
    }) {
      words.replaceSubrange(place...(place + 2), with: ["i"])
    }
    return words
  }

  private static let perWords = [
    "årlig": "årligt", "årlige": "årligt", "månedlige": "månedligt", "ugentlige": "ugentligt",
    "halvårlig": "hvert halvår", "halvårlige": "hvert halvår", "kvartalsvis": "hvert kvartal",
    "kvartalsvise": "hvert kvartal",
  ]

  /// Whether they are these words, one after the other.
  func says(_ words: String) -> Bool { " \(said.joined(separator: " ")) ".contains(" \(words) ") }

  /// Whether one of them begins so.
  func says(anyOf beginnings: [String]) -> Bool {
    said.contains { beginnings.contains(where: $0.hasPrefix) }
  }

  // MARK: - When

  /// The times that words name, wherever they stand, and the others.
  private static func times(
    in words: [Substring], _ tally: Tally?
  ) -> (times: [String], said: [Substring]) {
    var said = words
    var times: [String] = []
    var endings = GoalEndings()
    var start = 0
    while start < said.count {
      var next = start + 1
      for end in stride(from: said.count, to: start, by: -1) {
        var probe = ["mindst"] + Array(said[start..<end])
        var tried = endings
        guard (try? tried.take(from: &probe, tally)) == true, probe == ["mindst"] else { continue }
        endings = tried
        times.append(said[start..<end].joined(separator: " "))
        said.removeSubrange(start..<end)
        next = start
        break
      }
      start = next
    }
    return (times, said)
  }

  /// Whether some words of the same goal tell when, or per what.
  func areTimes(in words: String) -> Bool {
    !Self.times(in: Self.split(words), tally).times.isEmpty
  }

  // MARK: - Which way

  /// Whether more is asked for, or less; nil where the words say neither.
  var isRise: Bool? { said.lazy.compactMap(Self.way).first }

  private static func way(of word: Substring) -> Bool? {
    if ["op", "mere", "større", "plus", "vokse"].contains(word) || word.first == "+"
      || rising.contains(where: word.hasPrefix)
    {
      return true
    }
    return ["ned", "mindre", "minus"].contains(word)
      || word.first.map { "-−–".contains($0) } == true
      || falling.contains(where: word.hasPrefix)
      ? false : nil
  }

  private static let rising = [
    "stig", "øg", "vokser", "vokset", "vækst", "hæv", "forøg", "løft", "flere", "højere", "udvid",
    "fordobl",
  ]
  private static let falling = [
    "fald", "reduc", "reduk", "mindsk", "sænk", "nedbring", "nedgang", "færre", "lavere",
    "begræns", "tilbagegang", "halver",
  ]

  // MARK: - Whose figures

  /// The others that the words name, after the last word that says how they are compared.
  var others: String? {
    guard let place = said.lastIndex(where: { Self.compared.contains($0) }), place + 1 < said.count
    else { return nil }
    let name = said[(place + 1)...].prefix { Self.way(of: $0) == nil }
    let text = name.joined(separator: " ")
    let isLevel = ["niveau med", "niveau som", "højde med", "lige så"].contains(where: says)
    let isOther =
      (isLevel || Self.other.contains(where: text.contains)) && !text.contains("udgangspunkt")
    return isOther && GoalWords.isName(name) ? text : nil
  }

  private static let compared: Set<Substring> = [
    "end", "som", "med", "til", "på", "over", "under", "svarende",
  ]
  private static let other = [
    "kommune", "landet", "lands", "gennemsnit", "region", "byen", "danmark", "niveau", "lande",
    "forvent", "reference",
  ]

  // MARK: - How much

  struct Number {
    /// In digits, as it can stand in a goal.
    let text: String
    /// As it stands among the words.
    let written: String
    /// The words before it, from the number before that on.
    let before: String
    let amount: Amount
    let of: Of
    /// Whether it is said to be of all: `80 % af sagerne`.
    let isOfAll: Bool
    /// Whether it says how many more or fewer: `325.000 flere`.
    let isMore: Bool
    /// Whether it is what something is to become: `til under 10`.
    var isLevel: Bool {
      before.hasSuffix(" til ")
        || GoalWords.prefixes.contains { $0.words.contains { before.hasSuffix(" \($0) ") } }
    }

    enum Of { case itself, percent, points }
  }

  /// The numbers of the words, in their order.
  var numbers: [Number] { said.indices.compactMap(number) }

  /// The number that begins at a word; nil where none does.
  func number(at index: Int) -> Number? {
    guard said.indices.contains(index), index == 0 || NumberWords.whole(said[index - 1]) == nil,
      let (amount, count) = amount(said[index...])
    else { return nil }
    let after = said.dropFirst(index + count)
    // `en` counts only what it stands before: `en gang`, `et møde`.
    let isCounted = after.first.map { $0 == "gang" || unit?.words.contains(String($0)) == true }
    if ["en", "et"].contains(said[index]), count == 1, isCounted != true { return nil }
    let text = DanishNumber.typed(amount)
    // `over fire år` says how long, and `2017` since when.
    let isTime =
      after.first.map { Self.spans.contains($0) && unit?.words.contains(String($0)) != true }
      == true
    let year = said[index].prefix(while: \.isASCIIDigit).year ?? 0
    let isBounded = index > 0 && Self.bounding.contains(said[index - 1])
    guard !isTime, !Self.likelyYears.contains(year) || isBounded || unit == .kroner else {
      return nil
    }
    let isGlued = said[index].hasSuffix("%")
    let isNumber = { (word: Substring) in
      word.first?.isASCIIDigit == true || NumberWords.whole(word).map { $0 > 1 } == true
    }
    let before = said[((said[..<index].lastIndex(where: isNumber) ?? -1) + 1)..<index]
    let sign = after.first.map(String.init) ?? ""
    let of: Number.Of =
      GoalWords.points.contains(sign)
      ? .points : isGlued || GoalWords.percents.contains(sign) ? .percent : .itself
    return Number(
      text: text, written: said[index..<(index + count)].joined(separator: " "),
      before: " \(before.joined(separator: " ")) ", amount: amount, of: of,
      isOfAll: after.dropFirst(isGlued ? 0 : 1).first == "af",
      isMore: after.prefix(2).contains {
        GoalWords.more.contains(String($0)) || GoalWords.less.contains(String($0))
      } && !after.prefix(3).contains("end"))
  }

  private static let spans: Set<Substring> = [
    "år", "uge", "uger", "måned", "måneder", "dag", "dage", "ugers", "måneders", "dages", "års",
  ]

  private static let bounding = Set(
    GoalWords.prefixes.flatMap(\.words).compactMap { $0.split(separator: " ").last })

  /// The number that words begin with, and how many of them say it.
  private func amount(_ words: ArraySlice<Substring>) -> (amount: Amount, count: Int)? {
    if unit == .percent || words.first == "hver", let (share, count) = ShareWords.leading(words) {
      switch ShareWords.percent(share, of: words.prefix(count).joined(separator: " ")) {
      case .success(let percent): return (percent, count)
      case .failure(.endless(_, _, let above)):
        return (try? DanishNumber.read(above.replacing(" %", with: "")).get()).map { ($0, count) }
      case .failure: return nil
      }
    }
    if let (number, count) = NumberWords.leading(words) { return (Amount(number), count) }
    guard let first = words.first?.drop(while: { "+-−–".contains($0) }),
      first.first?.isASCIIDigit == true
    else { return nil }
    if let (number, rest) = GoalWords.leading([first] + words.dropFirst()),
      let amount = try? number.get(), rest.count < words.count - 1
    {
      return (amount, words.count - rest.count)
    }
    let digits = first.prefix { $0.isASCIIDigit || ",.".contains($0) }
    guard ["", "%", "+", "-"].contains(first.dropFirst(digits.count).prefix(1)) else { return nil }
    return (try? DanishNumber.read(String(digits)).get()).map { ($0, 1) }
  }

}

extension Substring {
  /// The years of `2018-2022`.
  fileprivate var years: [Int] { split { "-–".contains($0) }.compactMap(\.trimmed.year) }

  /// Without a sign at its end.
  fileprivate func dropEnding(of signs: String) -> Substring {
    last.map(signs.contains) == true ? dropLast() : self
  }
}
