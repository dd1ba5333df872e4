import Criteria
import Wording

extension GoalPhrase {
  /// The goals that are said in words alone.
  static let worded: [String: Target] = {
    var targets: [String: Target] = [
      .missing: .missing, "ja": .holdsTrue, "udført": .done, "gennemført": .done,
      "halveres": .relative(.halved), "fordobles": .relative(.doubled),
    ]
    let hold = ["fastholdes", "fasthold", "fastholde", "bibeholdes", "bibehold", "bibeholde"]
    for word in hold {
      targets[word] = .holdOrRise
      for rise in rising { targets["\(word) eller \(rise)"] = .holdOrRise }
      for fall in falling { targets["\(word) eller \(fall)"] = .holdOrFall }
    }
    return targets
  }()

  private static let rising = ["stiger", "stige", "stig", "øges", "øge", "vokser"]
  private static let falling = ["falder", "falde", "fald", "mindskes", "reduceres"]

  /// `pr. uge` or `pr. måned`, taken off the end.
  static func takeRate(from words: inout [Substring]) -> Rate? {
    let endings: [(String, Rate)] = [
      ("pr. uge", .perWeek), ("per uge", .perWeek), ("om ugen", .perWeek), ("hver uge", .perWeek),
      ("ugentligt", .perWeek), ("pr. måned", .perMonth), ("per måned", .perMonth),
      ("om måneden", .perMonth), ("hver måned", .perMonth), ("månedligt", .perMonth),
    ]
    for (ending, rate) in endings where take(ending, from: &words) { return rate }
    return nil
  }

  /// `pr. år` and the like, taken off the end.
  static func takeWindow(from words: inout [Substring]) -> WindowLength? {
    for length in 1...3 where words.count > length {
      let ending = words.suffix(length).joined(separator: " ")
      if let window = WindowLength(phrase: ending) {
        words.removeLast(length)
        return window
      }
    }
    return nil
  }

  private static func take(_ ending: String, from words: inout [Substring]) -> Bool {
    let ending = ending.split(separator: " ")
    guard words.count > ending.count, words.suffix(ending.count).elementsEqual(ending) else {
      return false
    }
    words.removeLast(ending.count)
    return true
  }

  /// `stiger`, `stiger fra 2018`, `falder fra 2018 til 2021`, `øges fra 2018-2021`; with the last year, if any.
  static func direction(_ words: [Substring]) -> (target: Target, lastYear: Int?)? {
    guard let verb = words.first.map(String.init) else { return nil }
    let isRise = rising.contains(verb)
    guard isRise || falling.contains(verb) else { return nil }
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

  /// `20 % færre`, `10 % flere`, `20 % lavere`, `5 procentpoint højere`: than the baseline; nil when it is none.
  static func relative(_ words: [Substring]) throws(PhraseMistake) -> Target? {
    var words = words
    guard let last = words.popLast().map(String.init) else { return nil }
    let isRise = ["flere", "højere", "mere"].contains(last)
    guard isRise || ["færre", "lavere", "mindre"].contains(last) else { return nil }
    if words.count == 1, words[0].hasSuffix("%") { words = [words[0].dropLast(), "%"] }
    guard words.count == 2, let amount = try amount([words[0]], unit: nil) else { return nil }
    switch words[1] {
    case "%", "procent": return .relative(RelativeChange(isRise: isRise, .percent(amount)))
    case "procentpoint": return .relative(RelativeChange(isRise: isRise, .points(amount)))
    default: return nil
    }
  }

  /// `mindst i høj grad`, `i høj grad eller derover`.
  static func step(_ text: String, unit: Unit?) -> Int? {
    guard let unit else { return nil }
    for prefix in atLeast where text.hasPrefix(prefix + " ") {
      return unit.step(named: String(text.dropFirst(prefix.count + 1)))
    }
    for suffix in [" eller derover", " eller højere"] where text.hasSuffix(suffix) {
      return unit.step(named: String(text.dropLast(suffix.count)))
    }
    return nil
  }

  private static let atLeast = ["mindst", "minimum", "min.", "min"]
  private static let prefixes: [(words: [String], make: @Sendable (Amount) -> Target)] = [
    (atLeast, { .atLeast($0) }),
    (["over", "mere end", "flere end"], { .moreThan($0) }),
    (["højst", "maksimum", "maksimalt", "maks.", "maks"], { .atMost($0) }),
    (["under", "mindre end", "færre end"], { .lessThan($0) }),
  ]
  private static let suffixes: [(words: [String], make: @Sendable (Amount) -> Target)] = [
    (["eller derover", "eller flere", "eller mere", "eller højere"], { .atLeast($0) }),
    (["eller derunder", "eller færre", "eller mindre", "eller lavere"], { .atMost($0) }),
  ]

  /// A goal with a number in it; nil when it is none.
  static func target(_ words: [Substring], unit: Unit?) throws(PhraseMistake) -> Target? {
    let text = words.joined(separator: " ")
    for (phrases, make) in prefixes {
      for phrase in phrases where text.hasPrefix(phrase + " ") {
        let rest = text.dropFirst(phrase.count + 1).split(separator: " ")
        return try amount(rest, unit: unit).map(make)
      }
    }
    for (phrases, make) in suffixes {
      for phrase in phrases where text.hasSuffix(" " + phrase) {
        let rest = text.dropLast(phrase.count + 1).split(separator: " ")
        return try amount(rest, unit: unit).map(make)
      }
    }
    guard let (low, high) = range(text), let low = try amount(low, unit: unit),
      let high = try amount(high, unit: unit)
    else { return nil }
    return .between(low, high)
  }

  /// The two ends of `5-10`, `5 – 10` and `mellem 5 og 10`.
  private static func range(_ text: String) -> (low: [Substring], high: [Substring])? {
    var ends: [Substring]
    if text.hasPrefix("mellem ") {
      ends = text.dropFirst("mellem ".count).split(separator: " og ")
    } else {
      ends = text.split(whereSeparator: { "-–".contains($0) })
    }
    guard ends.count == 2, ends.allSatisfy({ $0.trimmed.first?.isASCIIDigit == true }) else {
      return nil
    }
    return (ends[0].split(separator: " "), ends[1].split(separator: " "))
  }

  /// A number as `number` has it; nil when it is none.
  static func amount(
    _ words: [Substring], unit: Unit?, of key: PlanKey = .goal
  ) throws(PhraseMistake) -> Amount? {
    switch number(words, unit: unit) {
    case .success(let amount): return amount
    case .failure(.notANumber), .failure(.empty), nil: return nil
    case .failure(let problem): throw PhraseMistake(.number(key: key.rawValue, problem))
    }
  }

  /// A number, with or without the unit's own word after it; nil when other words follow.
  static func number(_ words: [Substring], unit: Unit?) -> Result<Amount, NumberProblem>? {
    guard var digits = words.first else { return nil }
    var rest = words.dropFirst().joined(separator: " ")
    if digits.hasSuffix("%"), rest.isEmpty {
      digits = digits.dropLast()
      rest = "%"
    }
    guard rest.isEmpty || unit?.words.contains(rest) ?? true else { return nil }
    return DanishNumber.read(String(digits))
  }
}
