import Criteria
import Wording

/// The words of a goal without what stands at its end.
struct GoalWords {
  /// In small letters.
  let words: [Substring]
  /// As they are written.
  let written: [Substring]
  let unit: Unit?
  /// Whether what stands at the end says what it is counted per, so that a number alone is the least.
  let isPer: Bool
  /// Whose figures can be named without more words before them.
  var others: [String] = []

  private var text: String { words.joined(separator: " ") }

  /// What they ask, and the last year of `stiger fra 2018 til 2021`; nil when some of them cannot be used.
  func target() throws(PhraseMistake) -> (target: Target, lastYear: Int?)? {
    if let target = Self.worded[text] { return (target, nil) }
    if unit == .percent, text == "alle" { return (.atLeast(Amount(100)), nil) }
    if let direction { return direction }
    if let step { return (step, nil) }
    if let target = try againstOthers() { return (target, nil) }
    if let target = try relative() { return (target, nil) }
    if let target = try movedTo() { return (target, nil) }
    if case .success(let number)? = Self.number(words, unit: unit) {
      if isPer { return (.atLeast(number), nil) }
      let (plain, unit) = (DanishNumber.text(number), unit ?? .missing)
      throw PhraseMistake(
        goal: written.joined(separator: " "),
        like: unit.isNumeric || unit == .missing
          ? ["mindst", "over", "højst", "under"].map { "\($0) \(plain)" } : nil, unit: unit)
    }
    return try numbered(words).map { ($0, nil) }
  }

  // MARK: - Words alone

  private static let worded: [String: Target] = {
    var targets: [String: Target] = [
      .missing: .missing, "ja": .holdsTrue, "udført": .done, "gennemført": .done,
      "halveres": .relative(.halved), "halvt så mange": .relative(.halved),
      "fordobles": .relative(.doubled), "dobbelt så mange": .relative(.doubled),
      "halveret": .relative(.halved), "en halvering": .relative(.halved),
      "fordoblet": .relative(.doubled), "en fordobling": .relative(.doubled),
    ]
    for start in ["", "ved "].map({ $0 + "udgangspunktet" }) {
      targets["mindst som \(start)"] = .holdOrRise
      for word in ["højst som", "ikke over"] { targets["\(word) \(start)"] = .holdOrFall }
    }
    for now in ["i dag", "nu", "ved udgangspunktet", "ved planens start"] {
      targets["flere end \(now)"] = .rises(fromYear: nil)
      targets["færre end \(now)"] = .falls(fromYear: nil)
    }
    for word in ["flere", "stigende", "stigning"] { targets[word] = .rises(fromYear: nil) }
    for word in ["færre", "faldende"] { targets[word] = .falls(fromYear: nil) }
    let hold = ["fastholdes", "fasthold", "fastholde", "bibeholdes", "bibehold", "bibeholde"]
    for word in hold {
      targets[word] = .holdOrRise
      for rise in rising { targets["\(word) eller \(rise)"] = .holdOrRise }
      for fall in falling { targets["\(word) eller \(fall)"] = .holdOrFall }
    }
    return targets
  }()

  /// Whether they begin with a verb for a rise (*stiger*), or for a fall; nil where they begin with neither.
  var verbRises: Bool? {
    guard let verb = words.first.map(String.init) else { return nil }
    return Self.rising.contains(verb) ? true : Self.falling.contains(verb) ? false : nil
  }

  private static let rising = [
    "stiger", "stige", "stig", "øges", "øge", "vokser", "hæves", "forøges",
  ]
  private static let falling = [
    "falder", "falde", "fald", "mindskes", "reduceres", "sænkes", "nedbringes",
  ]

  /// `stiger`, `stiger fra 2018`, `falder fra 2018 til 2021`, `øges fra 2018-2021`.
  private var direction: (target: Target, lastYear: Int?)? {
    guard let isRise = verbRises else { return nil }
    var rest = words.dropFirst()
    var firstYear: Int?
    var lastYear: Int?
    if rest.popFirst() == "fra" {
      let years = rest.joined(separator: " ").replacing(" til ", with: "-")
        .replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
        .map(\.trimmed)
      guard (1...2).contains(years.count), years.allSatisfy({ $0.year != nil }) else { return nil }
      firstYear = years[0].year
      lastYear = years.dropFirst().first?.year
    } else if words.count > 1 {
      return nil
    }
    return (isRise ? .rises(fromYear: firstYear) : .falls(fromYear: firstYear), lastYear)
  }

  private static let others: [(words: String, make: @Sendable (String) -> Target)] = [
    ("nærmer sig", { .approaches($0) }), ("nærme sig", { .approaches($0) }),
    ("mindst som", { .othersLevel($0, .atLeast) }),
    ("mindst på niveau med", { .othersLevel($0, .atLeast) }),
    ("højst som", { .othersLevel($0, .atMost) }),
    ("højst på niveau med", { .othersLevel($0, .atMost) }),
    ("højere end", { .othersLevel($0, .moreThan) }), ("over", { .othersLevel($0, .moreThan) }),
    ("lavere end", { .othersLevel($0, .lessThan) }), ("under", { .othersLevel($0, .lessThan) }),
  ]

  /// `nærmer sig Helsingør Kommune`, `højst som Helsingør Kommune`, `over landsgennemsnittet`.
  private func againstOthers() throws(PhraseMistake) -> Target? {
    for (lead, make) in Self.others {
      let count = lead.split(separator: " ").count
      guard words.prefix(count).joined(separator: " ") == lead, words.count > count,
        words[count].first?.isASCIIDigit == false, try numbered(words) == nil
      else {
        continue
      }
      return make(written.dropFirst(count).joined(separator: " "))
    }
    return againstNamed
  }

  /// `minimum landsgennemsnittet`, where there are figures by that name.
  private var againstNamed: Target? {
    guard let (bound, rest) = Self.bounded(written),
      let name = others.first(where: {
        $0.folded == rest.folded
      })
    else { return nil }
    return .othersLevel(name, bound)
  }

  /// What words that seem to name others, whose figures are not known, are to say: `mindst som landsgennemsnittet`.
  static func againstUnknown(_ words: [Substring]) -> String? {
    guard let (bound, name) = bounded(words),
      name.first?.isUppercase == true || name.folded.contains("gennemsnit")
    else { return nil }
    return "en vending som «\(GoalText.against(bound)) \(name)» med tallene under «sammenligning»"
  }

  /// A word that says which side of something to be on, and what follows it.
  private static func bounded(_ words: [Substring]) -> (bound: Bound, rest: String)? {
    let text = words.joined(separator: " ")
    for (phrases, make) in prefixes {
      for phrase in phrases where text.lowercased().hasPrefix(phrase + " ") {
        let bound = Bound.allCases.first { GoalKind(make(Amount(0))) == GoalKind($0) }
        return bound.map { ($0, String(text.dropFirst(phrase.count + 1))) }
      }
    }
    return nil
  }

  /// `mindst i høj grad`, `i høj grad eller derover`.
  private var step: Target? {
    guard let unit else { return nil }
    for prefix in Self.atLeast where text.hasPrefix(prefix + " ") {
      return unit.step(named: String(text.dropFirst(prefix.count + 1))).map { .atLeastStep($0) }
    }
    for suffix in [" eller derover", " eller højere"] where text.hasSuffix(suffix) {
      return unit.step(named: String(text.dropLast(suffix.count))).map { .atLeastStep($0) }
    }
    return nil
  }

  // MARK: - Numbers

  /// Whether they say that something rises, or falls, to a number; nil where they say neither.
  var isRiseToNumber: Bool? {
    words.count > 2 && words[1] == "til" ? verbRises : nil
  }

  /// `stiger til 65`, `falder til højst 86`.
  private func movedTo() throws(PhraseMistake) -> Target? {
    guard let isRise = isRiseToNumber else { return nil }
    let rest = Array(words.dropFirst(2))
    if let target = try movedToShare(rest, isRise: isRise) { return target }
    if let amount = try Self.amount(rest, unit: unit) {
      return isRise ? .atLeast(amount) : .atMost(amount)
    }
    guard let target = try numbered(rest), target.isRise == isRise else { return nil }
    return target
  }

  static let atLeast = ["mindst", "minimum", "min.", "min"]
  private static let prefixes: [(words: [String], make: @Sendable (Amount) -> Target)] = [
    (atLeast + ["≥", ">="], { .atLeast($0) }),
    (["over", "mere end", "flere end", "højere end", ">"], { .moreThan($0) }),
    (
      [
        "højst", "må højst udgøre", "må ikke overstige", "ikke over", "maksimum", "maksimalt",
        "maks.", "maks", "max.", "max", "≤", "<=",
      ],
      { .atMost($0) }
    ),
    (["under", "mindre end", "færre end", "lavere end", "<"], { .lessThan($0) }),
  ]
  private static let suffixes: [(words: [String], make: @Sendable (Amount) -> Target)] = [
    (
      ["eller derover", "eller flere", "eller mere", "eller højere", "eller over"],
      { .atLeast($0) }
    ),
    (
      ["eller derunder", "eller færre", "eller mindre", "eller lavere", "eller under"],
      { .atMost($0) }
    ),
  ]

  /// A goal with a number in it; nil when it is none.
  private func numbered(_ words: [Substring]) throws(PhraseMistake) -> Target? {
    let text = words.joined(separator: " ")
    for (phrases, make) in Self.prefixes {
      for phrase in phrases where text.hasPrefix(phrase) {
        let rest = text.dropFirst(phrase.count)
        // A sign may stand close to its number, a word may not.
        guard rest.first == " " || phrase.last?.isLetter == false else { continue }
        return try Self.amount(rest.split(separator: " "), unit: unit).map(make)
      }
    }
    for (phrases, make) in Self.suffixes {
      for phrase in phrases where text.hasSuffix(" " + phrase) {
        let rest = text.dropLast(phrase.count + 1).split(separator: " ")
        return try Self.amount(rest, unit: unit).map(make)
      }
    }
    guard let (low, high) = Self.range(text), let low = try Self.amount(low, unit: unit),
      let high = try Self.amount(high, unit: unit)
    else { return nil }
    return .between(low, high)
  }

  /// The two ends of `5-10`, `5 – 10`, `5 til 10` and `mellem 5 og 10`.
  private static func range(_ text: String) -> (low: [Substring], high: [Substring])? {
    var ends: [Substring]
    if text.hasPrefix("mellem ") {
      ends = text.dropFirst("mellem ".count).split(separator: " og ")
    } else {
      ends = text.split(separator: " til ")
      if ends.count < 2 { ends = text.split(whereSeparator: { "-–".contains($0) }) }
    }
    let words = ends.map { $0.split(separator: " ") }
    return words.count == 2 && words.allSatisfy(Self.isNumber) ? (words[0], words[1]) : nil
  }

  /// A number as `number` has it; nil when it is none.
  static func amount(
    _ words: [Substring], unit: Unit?, of key: PlanKey = .goal
  ) throws(PhraseMistake) -> Amount? {
    try amount(number(words, unit: unit), of: key)
  }

  /// What was read; nil when it is no number.
  static func amount(
    _ read: Result<Amount, NumberProblem>?, of key: PlanKey = .goal
  ) throws(PhraseMistake) -> Amount? {
    switch read {
    case .success(let amount): return amount
    case .failure(.notANumber), .failure(.empty), nil: return nil
    case .failure(let problem): throw PhraseMistake(.number(key: key.rawValue, problem))
    }
  }

  /// A number, with or without the unit's own word after it; nil when other words follow.
  static func number(_ words: [Substring], unit: Unit?) -> Result<Amount, NumberProblem>? {
    if unit == .percent, let (share, count) = ShareWords.leading(words), count == words.count {
      return ShareWords.percent(share, of: words.joined(separator: " "))
    }
    guard let (number, rest) = leading(words) else { return nil }
    let after = rest.joined(separator: " ")
    return after.isEmpty || unit?.words.contains(after) ?? true ? number : nil
  }

  /// What some words begin with, read as a number, and the words after it; nil when there are none.
  static func leading(
    _ words: [Substring]
  ) -> (number: Result<Amount, NumberProblem>, rest: [Substring])? {
    if let (number, count) = NumberWords.leading(words) {
      return (.success(Amount(number)), Array(words.dropFirst(count)))
    }
    // `12 500` is one number.
    let grouped = words.prefix { $0.allSatisfy { $0.isASCIIDigit || $0 == "," } }.count
    let count = max(1, grouped)
    guard words.count >= count else { return nil }
    var digits = words.prefix(count).joined(separator: " ")
    var rest = Array(words.dropFirst(count))
    if digits.count > 1, digits.hasSuffix("%") {
      digits.removeLast()
      rest.insert("%", at: 0)
    }
    return (DanishNumber.read(digits), rest)
  }

  /// Whether some words begin with a number.
  static func isNumber(_ words: [Substring]) -> Bool {
    if case .success? = leading(words)?.number {
      true
    } else {
      words.first?.first?.isASCIIDigit == true
    }
  }
}

extension Target {
  /// Whether more is better, of a number that is asked for.
  fileprivate var isRise: Bool {
    switch self {
    case .atLeast, .moreThan, .between: true
    default: false
    }
  }
}
