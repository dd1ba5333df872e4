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
    if unit?.isNumeric == true, text == "ingen" { return (.atMost(Amount(0)), nil) }
    if let direction { return direction }
    if let step { return (step, nil) }
    if let target = try againstOthers() { return (target, nil) }
    if let target = try relative() { return (target, nil) }
    if let target = try movedTo() { return (target, nil) }
    if case .success(let number)? = Self.number(words, unit: unit) {
      // A number alone may be the least, or the most.
      return isPer ? (.atLeast(number), nil) : nil
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
      "halvering": .relative(.halved), "fordobling": .relative(.doubled),
    ]
    let done = [
      "gennemføres", "udføres", "vedtaget", "vedtages", "etableret", "etableres", "oprettet",
      "oprettes", "afsluttet", "afsluttes", "færdig", "færdigt", "implementeret", "implementeres",
      "igangsat", "igangsættes", "sat i gang", "sættes i gang", "indført", "indføres", "udarbejdet",
      "udarbejdes", "indgået", "indgås", "åbnet", "åbnes", "afholdt", "afholdes", "opfyldt",
    ]
    for word in done { targets[word] = .done }
    for start in ["", "ved "].map({ $0 + "udgangspunktet" }) {
      targets["mindst som \(start)"] = .holdOrRise
      for word in ["højst som", "ikke over"] { targets["\(word) \(start)"] = .holdOrFall }
    }
    for (words, target) in [(more, Target.rises(fromYear: nil)), (less, .falls(fromYear: nil))] {
      for word in words {
        targets[word] = target
        for now in ["i dag", "nu", "ved udgangspunktet", "udgangspunktet", "ved planens start"] {
          targets["\(word) end \(now)"] = target
        }
      }
    }
    for word in ["stigende", "stigning", "en stigning", "vækst"] {
      targets[word] = .rises(fromYear: nil)
    }
    for word in ["faldende", "et fald", "nedgang"] { targets[word] = .falls(fromYear: nil) }
    let hold = [
      "fastholdes", "fasthold", "fastholde", "bibeholdes", "bibehold", "bibeholde", "opretholdes",
      "opretholde", "bevares", "bevare",
    ]
    for word in hold { targets[word] = .holdOrRise }
    for word in hold + unmoved {
      for rise in rising + more { targets["\(word) eller \(rise)"] = .holdOrRise }
      for fall in falling + less { targets["\(word) eller \(fall)"] = .holdOrFall }
    }
    return targets
  }()

  /// What says that a figure is to move neither up nor down, for which there is no goal of its own.
  static let unmoved = ["stabil", "stabilt", "stabile", "uændret", "uændrede", "konstant"]

  /// Whether a verb is one for a rise, or for a fall; nil where it is neither.
  static func moves(_ verb: Substring) -> Bool? {
    rising.contains(String(verb)) ? true : falling.contains(String(verb)) ? false : nil
  }

  /// Whether they begin with a verb for a rise (*stiger*), or for a fall; nil where they begin with neither.
  var verbRises: Bool? {
    words.first.flatMap(Self.moves)
  }

  private static let rising = [
    "stiger", "stige", "stig", "øges", "øge", "vokser", "hæves", "forøges", "øget", "hævet",
    "forøget", "steget", "hæve", "forøge", "vokse", "vokset", "forhøjes", "forhøje", "løftes",
    "løfte",
  ]
  private static let falling = [
    "falder", "falde", "fald", "mindskes", "reduceres", "sænkes", "nedbringes", "mindsket",
    "reduceret", "sænket", "nedbragt", "faldet", "nedbringe", "reducere", "mindske", "sænke",
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
  var isRiseToNumber: Bool? { movement?.isRise }

  /// Which way something moves, and to what: `stiger til 65`, `når op på 65`, `bringes ned under 13`.
  private var movement: (isRise: Bool, number: [Substring])? {
    let verb = verbRises
    var rest = words[...]
    let isLed = rest.first.map { Self.reaching.contains(String($0)) } ?? false
    if verb != nil || isLed { rest.removeFirst() }
    let way = rest.first.flatMap { Self.ways[String($0)] }
    if way != nil { rest.removeFirst() }
    guard let isRise = verb ?? way, isRise == way ?? isRise else { return nil }
    switch rest.first {
    // `op til 65` by itself may be 65 at the most.
    case "til" where verb != nil || isLed && way != nil: rest.removeFirst()
    case "på" where way != nil: rest.removeFirst()
    case "under" where way == false, "over" where way == true: break
    default: return nil
    }
    return rest.isEmpty ? nil : (isRise, Array(rest))
  }

  private static let ways = ["op": true, "ned": false]
  private static let reaching = ["nå", "når", "komme", "kommer", "bringes", "bringe"]

  /// `stiger til 65`, `falder til højst 86`.
  private func movedTo() throws(PhraseMistake) -> Target? {
    guard let (isRise, rest) = movement else { return nil }
    if let target = try movedToShare(rest, isRise: isRise) { return target }
    if let amount = try Self.amount(rest, unit: unit) {
      return isRise ? .atLeast(amount) : .atMost(amount)
    }
    guard let target = try numbered(rest), target.isRise == isRise else { return nil }
    return target
  }

  static let atLeast = ["mindst", "minimum", "min.", "min", "som minimum", "som mindstemål"]
  static let prefixes: [(words: [String], make: @Sendable (Amount) -> Target)] = [
    (atLeast + ["≥", ">="], { .atLeast($0) }),
    (
      ["over", "overstiger", "overstige", "mere end", "flere end", "højere end", ">"],
      { .moreThan($0) }
    ),
    (
      [
        "højst", "må højst udgøre", "må ikke overstige", "ikke over", "maksimum", "maksimalt",
        "maks.", "maks", "max.", "max", "som maksimum", "ikke overstige", "ikke overstiger", "≤",
        "<=",
      ],
      { .atMost($0) }
    ),
    (["under", "mindre end", "færre end", "lavere end", "<"], { .lessThan($0) }),
  ]
  static let suffixes: [(words: [String], make: @Sendable (Amount) -> Target)] = [
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
  func numbered(_ words: [Substring]) throws(PhraseMistake) -> Target? {
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
