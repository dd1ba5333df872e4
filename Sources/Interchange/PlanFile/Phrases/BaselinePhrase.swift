import Criteria
import Wording

/// Where a criterion starts, as it stands under `udgangspunkt`: `59,2 i 2016`; and a number to be reached
/// on the way, as it stands under `delmål`: `60 i 2018`.
enum BaselinePhrase {
  static let forms = [
    "59,2 i 2016", "31/54 i 2017", "19 ved planens start", "20 i 2015-2017",
    "etableres i 2018", String.missing,
  ]

  static let interimForms = ["60 i 2018"]

  /// Reads a baseline.
  ///
  /// - Parameter start: the plan's first day, before which a baseline *ved planens start* lies; nil where there is none.
  static func read(
    _ written: String, unit: Unit?, planStart start: Day? = nil
  ) throws(PhraseMistake) -> Baseline {
    let text = written.folded
    if text == .missing { return .missing }
    let likely = unit?.isNumeric == false ? [] : likely(text)
    let unreadable = PhraseMistake(
      .baseline, written, like: likely.isEmpty ? forms(for: unit) : likely + [.missing])
    let undated = beforeStart(text, start) ?? ofSeveralYears(text)
    let (words, day) =
      if let undated { undated } else {
        try dated(text, of: .baseline, unreadable: unreadable)
      }
    if words == ["etableres"] { return .pending(by: day) }
    guard let figure = try figure(words, unit: unit, of: .baseline) else {
      throw try vague(words, day, unit: unit) ?? severalInLine(text, unit: unit) ?? unreadable
    }
    return .measured(figure, on: day)
  }

  /// What a text that cannot be read may say, by the numbers and the year that it names: of `i 2014 følte 18 % sig utrygge`
  /// `18 i 2014`; none where it names no such thing.
  private static func likely(_ text: String) -> [String] {
    let words = text.split(separator: " ").map { word in
      word.drop { "(:,".contains($0) }.prefix {
        !"):;,".contains($0) || $0 == "," && word.contains("%")
      }
    }
    let years = words.compactMap(\.year).filter { GoalClues.likelyYears.contains($0) }
    let numbers = words.filter { $0.first?.isASCIIDigit == true && !years.contains($0.year ?? 0) }
      .compactMap { word in
        try? DanishNumber.read(String(word.prefix { $0.isASCIIDigit || ",.".contains($0) })).get()
      }
    guard let number = numbers.first else { return [] }
    guard numbers.count == 1 else {
      return [
        "et tal for hvert boligområde på sin egen linje, som «Nøjsomhed: \(DanishNumber.typed(number)) i \(years.first ?? 2016)»"
      ]
    }
    let isNow = years.isEmpty && [" i dag", " nu", " nuværende"].contains { text.contains($0) }
    let whens = years.count == 1 ? ["i \(years[0])"] : isNow ? ["ved planens start"] : []
    return whens.map { "\(DanishNumber.typed(number)) \($0)" }
  }

  /// That a number is told roughly, or as a range; nil where there is no number in it.
  private static func vague(
    _ words: [Substring], _ day: Day, unit: Unit?
  ) throws(PhraseMistake) -> PhraseMistake? {
    let text = words.joined(separator: " ")
    let parts = text.split { " -–".contains($0) }
    guard !text.contains(" i "), parts.count > 1,
      let number = parts.firstIndex(where: { GoalWords.isNumber([$0]) }),
      let amount = try GoalWords.amount([parts[number]], unit: nil, of: .baseline)
    else { return nil }
    let plainly = "\(DanishNumber.typed(amount)) \(DayPhrase.date(day))"
    return PhraseMistake(.vagueBaseline("\(text) \(DayPhrase.date(day))", plainly: plainly))
  }

  /// That there are several, one after the other: `55 i 2012 og 59 i 2016`; nil where there are not.
  private static func severalInLine(_ text: String, unit: Unit?) -> PhraseMistake? {
    let parts = text.replacing(" og ", with: ", ").split(separator: ", ").map(\.trimmed)
    guard parts.count > 1, parts.allSatisfy({ (try? read($0, unit: unit)) != nil }) else {
      return nil
    }
    return several(parts, unit: unit)
  }

  /// That there is more than one, of which the newest is where the way begins.
  static func several(_ texts: [String], unit: Unit?) -> PhraseMistake {
    let dated = texts.compactMap { text -> (text: String, day: Day)? in
      guard case .measured(let figure, let day)? = try? read(text, unit: unit) else { return nil }
      return (Self.text(.measured(figure, on: day), unit: unit ?? .missing), day)
    }.sorted { $0.day < $1.day }
    guard let newest = dated.last, dated.count == texts.count, dated.count > 1 else {
      return PhraseMistake(.baseline, texts.joined(separator: ", "), like: forms(for: unit))
    }
    return PhraseMistake(
      .severalBaselines(newest: newest.text, earlier: dated.dropLast().map(\.text)))
  }

  static func readInterim(_ written: String, unit: Unit?) throws(PhraseMistake) -> InterimTarget {
    let unreadable = PhraseMistake(.interimTargets, written, like: interimForms)
    let (words, day) = try dated(written.folded, of: .interimTargets, unreadable: unreadable)
    guard case .amount(let amount) = try figure(words, unit: unit, of: .interimTargets) else {
      throw unreadable
    }
    return InterimTarget(amount, by: day)
  }

  /// A figure of others, as it stands under `tal` of a comparison: `22,6 i 2016`.
  static func readReference(_ written: String, unit: Unit?) throws(PhraseMistake) -> DatedFigure {
    let unreadable = PhraseMistake(.figures, written, like: ["22,6 i 2016", "182/577 i 2019"])
    let (words, day) = try dated(written.folded, of: .figures, unreadable: unreadable)
    switch try figure(words, unit: unit ?? .percent, of: .figures) {
    case .amount(let amount): return DatedFigure(.amount(amount), on: day)
    case .ratio(let first, let second) where second > 0:
      return DatedFigure(.ratio(first, second), on: day)
    default: throw unreadable
    }
  }

  static func text(_ dated: DatedFigure, unit: Unit) -> String {
    "\(text(dated.figure, unit: unit)) \(DayPhrase.date(dated.day))"
  }

  static func text(_ baseline: Baseline, unit: Unit) -> String {
    switch baseline {
    case .measured(let figure, let day): "\(text(figure, unit: unit)) \(DayPhrase.date(day))"
    case .pending(let day): "etableres \(DayPhrase.deadline(day))"
    case .missing: .missing
    }
  }

  static func text(_ target: InterimTarget) -> String {
    "\(DanishNumber.typed(target.amount)) \(DayPhrase.date(target.day))"
  }

  private static func forms(for unit: Unit?) -> [String] {
    switch unit {
    case .rating(let steps): (steps.prefix(1).map { "\($0) i 2016" }) + forms.suffix(2)
    case .yesNo: ["nej i 2016", .missing]
    default: forms
    }
  }

  /// The words before the day that a phrase ends in, and the day.
  private static func dated(_ text: String, of key: PlanKey, unreadable: PhraseMistake)
    throws(PhraseMistake) -> (words: [Substring], day: Day)
  {
    var words = text.split(separator: " ")
    guard let day = try DayPhrase.take(from: &words, of: key)?.day, !words.isEmpty else {
      throw unreadable
    }
    return (words, day)
  }

  /// The words before *ved planens start*, and the last day before it; nil where it does not end so.
  private static func beforeStart(_ text: String, _ start: Day?) -> (words: [Substring], day: Day)?
  {
    for ending in starts where text.hasSuffix(" " + ending) {
      guard let start else { return nil }
      let words = text.dropLast(ending.count).split(separator: " ")
      return words == ["etableres"] ? nil : (words, start - 1)
    }
    return nil
  }

  private static let starts = [
    "ved planens start", "ved aftalens start", "ved periodens start", "ved planens begyndelse",
    "ved aftalens indgåelse", "ved start", "ved projektstart", "ved projektets start",
  ]

  /// The words before the years that a figure is the mean of, and their last day: `19 i 2014-2016`.
  private static func ofSeveralYears(_ text: String) -> (words: [Substring], day: Day)? {
    let words = text.replacing("(", with: "i ").replacing(")", with: "")
      .replacing(" i gennemsnit ", with: " ").split(separator: " ").filter { $0 != "gennemsnit" }
    guard let place = words.lastIndex(of: "i") else { return nil }
    let years = words[(place + 1)...].joined().replacing("–", with: "-").split(separator: "-")
      .map(\.trimmed.year)
    guard years.count == 2, let first = years[0], let last = years[1], first < last else {
      return nil
    }
    return (Array(words[..<place]), .last(of: last))
  }

  /// A number, a ratio, a step of a rating, yes or no; nil when it is none of them.
  private static func figure(_ words: [Substring], unit: Unit?, of key: PlanKey)
    throws(PhraseMistake) -> Figure?
  {
    let text = words.joined(separator: " ")
    if let step = unit?.step(named: text) { return .step(step) }
    if text == "ja" { return .answer(true) }
    if text == "nej" { return .answer(false) }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    if ends.count == 2 {
      guard let first = ends[0].wholeNumber(mostDigits: 9),
        let second = ends[1].wholeNumber(mostDigits: 9)
      else { return nil }
      return .ratio(first, second)
    }
    return try GoalWords.amount(words, unit: unit, of: key).map { .amount($0) }
  }

  private static func text(_ figure: Figure, unit: Unit) -> String {
    if case .ratio(let first, let second) = figure { return "\(first)/\(second)" }
    return FigureText.typed(figure, unit: unit)
  }
}
