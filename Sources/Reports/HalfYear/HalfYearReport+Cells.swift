import Criteria
import Wording

/// The figures of the text, each with where it comes from.
extension HalfYearReport {
  /// What is counted of the logbook's lines, `ingen` and `én` where it is few.
  func occasionCell(
    _ activity: Slug?, _ field: Report.OccasionCount.Field, at site: Slug? = nil,
    in period: Period? = nil, _ state: OccasionState = .held
  ) -> Report.Cell {
    // What is written as held on a day to come has not been.
    let days = period ?? half.period.upTo(today)
    let count = Report.OccasionCount(
      activity: activity, site: site, period: days, state: state, field: field)
    let lines = records.logbook.standing.filter { line in
      line.state == state && days.contains(line.day)
        && plan.activity(line.activity) != nil && (activity ?? line.activity) == line.activity
        && (site == nil || line.site == site)
    }
    let known = lines.compactMap(\.participants)
    let came = known.reduce(0, +)
    func cell(_ number: Int, _ noun: CountedNoun, inDigits: Bool = false) -> Report.Cell {
      Report.Cell(
        .figure(Fraction(number), .count(noun: Noun(noun.several)), days.last),
        noun.text(number, inDigits: inDigits), from: .occasions(count))
    }
    switch field {
    case .occasions: return cell(lines.count, .time)
    case .counted: return cell(known.count, .time)
    case .participants: return cell(came, .participant, inDigits: true)
    case .activities: return cell(Set(lines.map(\.activity)).count, .activity)
    case .average:
      let average =
        known.isEmpty ? Fraction.zero : Fraction(Int128(came), Int128(known.count))
      return Report.Cell(
        .figure(average, .measure(noun: Noun(CountedNoun.participant.several)), days.last),
        Self.average(average), from: .occasions(count))
    }
  }

  /// An average as people say it: `9,8`, `12`, `cirka 115`.
  private static func average(_ value: Fraction) -> String {
    let most = value < 20 ? 1 : 0
    let isRounded = value != value.rounded(toDecimals: most)
    return (isRounded && most == 0 ? "cirka " : "")
      + DanishNumber.shortest(value, mostDecimals: most)
  }

  /// How many criteria stand in some way.
  func verdictCell(_ field: Report.Origin.VerdictField, _ noun: Bool = false) -> Report.Cell {
    let counts = end.rollup.counts
    let number =
      switch field {
      case .all: counts.total
      case .goingWell: counts.goingWell
      case .needingAttention: counts.needingAttention
      case .undecided: counts.undecidedTotal
      case .because(let group): counts.undecided[group] ?? 0
      }
    return Report.Cell(
      .figure(
        Fraction(number), .count(noun: Noun(CountedNoun.criterion.several)), end.rollup.asOf),
      noun ? CountedNoun.criterion.text(number) : CountedNoun.criterion.number(number),
      from: .verdicts(field, end.judged))
  }

  /// The verdict, with the year or half-year that it is of, unless that is `said` beside it.
  func verdict(
    _ result: IndicatorStatus, _ judged: Report.Judged, said: Window? = nil
  ) -> Report.Cell {
    let assessment = result.assessment
    let window = assessment.window.flatMap {
      $0.length == .plan || $0 == said ? nil : DanishWindow.text($0)
    }
    return Report.Cell(
      .verdict(assessment.verdict, isPerhaps: assessment.isPerhapsHeld),
      VerdictWords.word(assessment) + (window.map { " i \($0)" } ?? ""),
      from: .criterion(result.id, site: result.site, .verdict, judged))
  }

  /// The figure that is judged; nil where there is none.
  func figure(_ result: IndicatorStatus) -> Report.Cell? {
    let (assessment, unit) = (result.assessment, result.indicator.unit)
    return assessment.current.flatMap { current in
      FigureText.current(assessment, unit: unit).map {
        Report.Cell(
          .figure(current.value, unit, current.day), Self.withoutSums($0, assessment),
          from: .criterion(result.id, site: result.site, .current, end.judged))
      }
    }
  }

  /// A rate or an average alone: what it was worked out from does not read aloud.
  private static func withoutSums(_ text: String, _ assessment: Assessment) -> String {
    guard text.hasSuffix(")"), assessment.goal?.rate != nil || text.hasSuffix(" gange)"),
      let range = text.firstRange(of: " (")
    else { return text }
    return String(text[..<range.lowerBound])
  }

  /// The baseline; nil where there is none.
  func baseline(_ result: IndicatorStatus) -> Report.Cell? {
    result.assessment.baseline.map {
      Report.Cell(
        .figure($0.value, result.indicator.unit, $0.day),
        FigureText.text($0.value, unit: result.indicator.unit),
        from: .criterion(result.id, site: result.site, .baseline, end.judged))
    }
  }

  /// What is agreed, by when where it is still to come; nil where the agreement does not say.
  func goal(_ result: IndicatorStatus, dated: Bool = false) -> Report.Cell? {
    guard let goal = result.assessment.goal, goal.target != .missing else { return nil }
    let indicator = result.indicator
    let isAverage = if case .average = indicator.tally { goal.rate == nil } else { false }
    let text =
      isAverage
      ? GoalText.short(goal, unit: indicator.unit, tally: indicator.tally)
      : dated
        ? GoalText.long(
          goal, unit: indicator.unit, tally: indicator.tally, deadline: result.assessment.deadline)
        : GoalText.long(goal, unit: indicator.unit, tally: indicator.tally)
    return Report.Cell(
      .goal(goal), text, from: .criterion(result.id, site: result.site, .goal, end.judged))
  }

  /// What is aimed at, as the end of a sentence and as one: `målet er mindst 65 %`, `målet er, at tallet stiger`; nil
  /// where there is no number to hold against it.
  func aim(_ result: IndicatorStatus) -> (figure: Report.Cell, aim: HalfYearWords.Aim)? {
    guard result.indicator.unit != .yesNo, let figure = figure(result), let goal = goal(result),
      let target = result.assessment.goal?.target
    else { return nil }
    var isClause = target.isDirection
    if case .othersLevel = target { isClause = false }
    return (figure, HalfYearWords.Aim(goal: goal, isClause: isClause))
  }

  /// The criterion, with its part and its site in brackets.
  func name(_ result: IndicatorStatus) -> Prose {
    let plan = end.rollup.plan
    var criterion = plan.placedCriterion(result.id.criterion)?.criterion.name
    var part = result.id.part.map { result.indicator.name ?? $0.text }
    // A part that begins with the criterion's own name says it all.
    if let whole = criterion, let own = part, own.hasPrefix(whole) {
      (criterion, part) = (own, nil)
    }
    let inside = [part.map { "«\($0)»" }, result.site.map { PlanNames.site($0, plan) }].compactMap {
      $0
    }
    return .quoted(
      (criterion ?? result.id.description)
        + (inside.isEmpty ? "" : " (\(inside.joined(separator: ", ")))"))
  }
}
