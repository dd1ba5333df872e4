import Criteria
import Wording

/// A goal as it stands under `mål`: `mindst 65 i 2021`. Every word of it is used, or it is refused.
struct GoalPhrase {
  var goal: Goal
  /// The window that it names, which must be the one that figures add up over: `mindst 4 pr. år`.
  var window: WindowLength?
  /// Whether its words say that what is measured rises, or falls, to its number; nil where they say neither.
  var isRise: Bool?
  /// Whether it is to be reached by the plan's end, in so many words.
  private var saysEnd = false
  /// Whether it is to be reached by a day (*senest*), rather than hold until then (*frem til*).
  private var saysBy = false

  private static let held = [
    "fastholdes eller stiger", "fastholdes eller falder", "et spænd som «45-55»",
  ]

  /// Reads a goal.
  ///
  /// - Parameters:
  ///   - unit: the unit, which says what words can follow the number and what the steps of a rating are called;
  ///     nil when it could not be read.
  ///   - tally: the tally, which says whether a year is the goal's own or its deadline; nil when it could not be
  ///     read.
  ///   - others: whose figures it can be held against by name.
  ///   - planEnd: the plan's last day, for what is asked of its last year; nil when it could not be read.
  init(
    _ written: String, unit: Unit?, tally: Tally?, others: [String] = [], planEnd: Day? = nil
  ) throws(PhraseMistake) {
    let years = Self.listed(written)
    guard years.count < 2 else {
      try self.init(years: years, of: written, unit: unit, tally: tally)
      return
    }
    self = try Self.one(written, unit: unit, tally: tally, others: others)
    goal = goal.fitted(to: tally ?? .latest)
    // What is counted in each year is asked of the last one, and not of those before it.
    if saysEnd, let planEnd, let tally, goal.keepsYear(with: tally) { goal.year = planEnd.year }
    // So is what is to have moved there by the end of a year.
    if isRise != nil, saysBy, let day = goal.deadline, day == .last(of: day.year), let tally,
      goal.year == nil,
      goal.keepsYear(with: tally)
    {
      (goal.year, goal.deadline) = (day.year, nil)
    }
  }

  /// A goal with one number at most, whose year is its own.
  static func one(
    _ written: String, unit: Unit?, tally: Tally?, others: [String] = []
  ) throws(PhraseMistake) -> GoalPhrase {
    let words = written.singleLine.split(separator: " ")
    do throws(PhraseMistake) {
      if let phrase = try GoalPhrase(words, unit: unit, tally: tally, others: others) {
        return phrase
      }
    } catch {
      guard case .unknownGoal(_, let forms) = error.kind else { throw error }
      throw PhraseMistake(goal: written, like: forms, unit: unit)
    }
    let guess = GoalGuess(written, unit: unit, tally: tally)
    if let form = guess.more {
      throw PhraseMistake(goal: written, like: [form], unit: unit)
    }
    if unit == .yesNo { throw PhraseMistake(goal: written, like: guess.forms, unit: unit) }
    if let (stray, rest) = try strayWords(of: words, unit: unit, tally: tally) {
      let goal = written.singleLine
      let goals = guess.forms
      let tells = guess.tells(in: stray) || guess.isSteady
      if tells, !StrayWords.haveAnswer(stray, in: goal), !goals.isEmpty {
        throw PhraseMistake(goal: written, like: goals, unit: unit)
      }
      if let unit, unit.isCounted, StrayWords.areNouns(stray),
        let place = goal.firstRange(of: " " + stray),
        let last = goal[..<place.lowerBound].split(separator: " ").last, GoalWords.isNumber([last])
      {
        throw PhraseMistake(.otherUnit(goal: goal, words: stray, unit: unit.name))
      }
      guard StrayWords.haveAnswer(stray, in: goal) || !tellsMore(stray) else {
        throw PhraseMistake(goal: written, like: guess.forms, unit: unit)
      }
      throw PhraseMistake(.strayWords(goal: goal, words: stray, rest: rest))
    }
    let forms =
      words.contains { GoalWords.unmoved.contains($0.lowercased()) }
      ? held : GoalWords.againstUnknown(words).map { [$0] } ?? guess.formsOrAnswer
    throw PhraseMistake(goal: written, like: forms, unit: unit)
  }

  /// Whether words are one goal, each of them used.
  static func isGoal(_ text: String, unit: Unit?, tally: Tally?) -> Bool {
    isGoal(text.split(separator: " "), unit: unit, tally: tally)
  }

  private static func isGoal(_ words: [Substring], unit: Unit?, tally: Tally?) -> Bool {
    (try? GoalPhrase(words, unit: unit, tally: tally)) as? GoalPhrase != nil
  }

  /// Nil when some of the words cannot be used.
  private init?(
    _ all: [Substring], unit: Unit?, tally: Tally?, others: [String] = []
  ) throws(PhraseMistake) {
    let written = GoalWords.affirmed(Self.withoutOpening(GoalWords.affirmed(all)))
    var words = written.map { Substring($0.lowercased()) }
    var endings = GoalEndings()
    endings.takePeriod(from: &words)
    while try endings.take(from: &words, tally) {}
    goal = Goal(.missing, rate: endings.rate)
    window = endings.window
    if case .year(let year) = endings.day { goal.year = year }
    if case .day(let day) = endings.day { goal.deadline = day }
    saysEnd = endings.day == .end
    saysBy = endings.isReachedBy
    let said = GoalWords(
      words: words, written: Array(written.prefix(words.count)), unit: unit,
      isPer: endings.window != nil || endings.rate != nil, others: others)
    guard let (target, lastYear) = try said.target() else { return nil }
    guard lastYear == nil || endings.day == nil else { return nil }
    // `ja senest i 2020` is reached by the first yes until then, and no state to be looked at that day.
    goal.target = target == .holdsTrue && endings.saysBy ? .done : target
    isRise = said.isRiseToNumber
    if let lastYear { goal.deadline = .last(of: lastYear) }
    if window == .year, let target = goal.target.eachYear {
      // `5 flere pr. år` may be more than at the baseline, in each year alike.
      guard !goal.target.followsFigures || said.isMoving || endings.saysEvery else {
        throw PhraseMistake(
          goal: written.joined(separator: " "),
          like: [
            GoalText.plain(goal.target, unit: unit ?? .missing),
            GoalText.plain(target, unit: unit ?? .missing),
          ], unit: unit)
      }
      goal.target = target
      window = nil
    }
    // Only a number is counted per year.
    if window != nil, goal.target.amounts.isEmpty, goal.target != .missing { return nil }
  }

  /// Without the words that agreements open with: `skal stige til 80`, `skal være på mindst 65`, `er udført`.
  private static func withoutOpening(_ words: [Substring]) -> [Substring] {
    var rest = words.drop { openings.contains($0.lowercased()) }
    // A change that is the least is a change.
    let isLeast = rest.prefix(2).map { $0.lowercased() } == ["som", "minimum"]
    if isLeast, rest.dropFirst(2).first.map({ GoalWords.isNumber([$0]) }) == false {
      rest = rest.dropFirst(2).drop { openings.contains($0.lowercased()) }
    }
    return rest.isEmpty ? words : Array(rest)
  }

  private static let openings: Set = [
    "skal", "bør", "vil", "være", "er", "blive", "bliver", "ligge", "ligger", "udgør", "udgøre",
    "på", "fortsat",
  ]

  /// Whether words say what the others do not: how much, when, that something is not to be, or only nearly.
  private static func tellsMore(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { changing.contains(String($0)) || $0.contains(where: \.isNumber) }
      || words.indices.contains { NumberWords.leading(Array(words[$0...])) != nil }
  }

  private static let changing: Set = [
    "ikke", "ej", "aldrig", "ingen", "intet", "uden", "undgå", "undgås", "hverken", "næsten", "nær",
    "undtagen", "bortset", "cirka", "ca", "omkring", "kun", "dog",
  ]

  /// The words that keep the others from being a goal, those after them, else those before; and the others.
  private static func strayWords(
    of words: [Substring], unit: Unit?, tally: Tally?
  ) throws(PhraseMistake) -> (stray: String, rest: String)? {
    func isGoal(_ words: ArraySlice<Substring>) -> Bool {
      Self.isGoal(Array(words), unit: unit, tally: tally)
    }
    var core = words.map { Substring($0.lowercased()) }
    var endings = GoalEndings()
    while try endings.take(from: &core, tally) {}
    let before = words.prefix(core.count)
    let ending = isGoal(before) ? [] : words.dropFirst(core.count)
    let words = isGoal(before) ? words : Array(before)
    func rest(_ part: ArraySlice<Substring>) -> String {
      (isGoal(part + ending) ? part + ending : part).joined(separator: " ")
    }
    for count in words.indices.dropFirst().reversed() where isGoal(words.prefix(count)) {
      return (words.dropFirst(count).joined(separator: " "), rest(words.prefix(count)))
    }
    for count in words.indices.dropFirst() where isGoal(words.dropFirst(count)) {
      return (words.prefix(count).joined(separator: " "), rest(words.dropFirst(count)))
    }
    return nil
  }
}

extension Target {
  /// What it asks when it is said of every year; nil where that is nothing else.
  fileprivate var eachYear: Target? {
    switch self {
    case .done: .doneEachYear
    case .rises(fromYear: nil): .risesEachYear
    case .falls(fromYear: nil): .fallsEachYear
    case .relative(let change): .changesEachYear(change)
    default: nil
    }
  }
}

extension Unit {
  /// Whether a number of it has its own word after it.
  fileprivate var isCounted: Bool { noun != nil || self == .kroner || self == .hours }
}
