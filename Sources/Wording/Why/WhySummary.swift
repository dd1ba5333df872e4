import Criteria

/// The first line of *Hvorfor?*: one plain sentence with the figure and what it is held against. The sum stands below.
extension Why {
  /// One plain sentence with the figure and what it is held against.
  public var summary: String {
    guard assessment.current != nil, rule != .precondition else { return Self.line(reasons) }
    let text =
      switch rule {
      case .precondition: ""
      case .levelOnPath: onPath ?? againstGoal
      case .direction: againstBaseline
      case .windowCount, .rate: againstExpected
      case .windowFigure, .rating: againstGoal
      case .done: answer
      }
    return Self.line(([text] + (isUndecided ? [reasons] : [])).joined(separator: "; "))
  }

  private static func line(_ text: String) -> String {
    text.capitalizedFirst + (text.hasSuffix("?") ? "" : ".")
  }

  /// Why it cannot be judged, all of it: `måltal mangler; uafklaret: hvert område eller samlet?`.
  var reasons: String {
    let reasons = assessment.reasons.map { reason in
      if reason == .windowMissing, plan.isPeriodMissing { return VerdictWords.reason(reason) }
      return reason == .notMeasured
        ? SpanWords.coverage(assessment).map { "kun \($0)" } ?? VerdictWords.reason(reason)
        : VerdictWords.reason(reason, in: assessment)
    }
    guard !reasons.isEmpty else { return "der er intet tal" }
    let window = assessment.current == nil ? assessment.window : nil
    let name = window.flatMap { $0.length == .plan ? nil : " (\(DanishWindow.text($0)))" } ?? ""
    return VerdictWords.joined(reasons) + name
  }

  /// `61,0 % mod 62,1 %, som planen siger nu: 31 % af vejen er nået, 50 % var aftalt`.
  private var onPath: String? {
    guard let current = assessment.current, let path = assessment.reasoning.pathValue,
      let wayInShort
    else { return nil }
    return "\(value(current.value)) mod \(value(path)), som planen siger nu: \(wayInShort)"
  }

  /// `56,7 % i 2019 mod mindst 60 %`.
  private var againstGoal: String { "\(figure) mod \(askedNow)" }

  /// What the figure is held against: of a window that the plan cuts its own goal.
  var askedNow: String {
    if case .rating = rule, let step = target.level {
      return "mindst «\(FigureText.text(step, unit: unit))»"
    }
    for case .satisfied(_, let target, _) in assessment.reasoning.steps {
      return GoalText.long(Goal(target.shortened), unit: unit)
    }
    return assessment.goal.map { GoalText.long($0, unit: unit) } ?? GoalText.missing
  }

  /// `77,5 % mod 77,6 % ved udgangspunktet`.
  private var againstBaseline: String {
    if target.approached != nil { return againstOthers(figure) }
    if case .changesEachYear = target { return againstYearBefore }
    for case .compared(_, let reference, _) in assessment.reasoning.steps {
      let name =
        !isBaseline(reference)
        ? target.isEachYear ? "året før" : "som er målet"
        : target.fromYear.map { "i \(DanishDay.fourDigits($0))" } ?? "ved udgangspunktet"
      return "\(figure) mod \(self.reference(reference))\(isBaseline(reference) ? "" : ",") \(name)"
    }
    return figure
  }

  /// `42,0 % i 2019 mod mindst 42,5 % (41,5 % året før)`.
  private var againstYearBefore: String {
    for case .compared(_, let reference, _) in assessment.reasoning.steps {
      let name = isBaseline(reference) ? "ved udgangspunktet" : "året før"
      return "\(againstGoal) (\(self.reference(reference)) \(name))"
    }
    return figure
  }

  /// `8 møder til og med 30. september 2019, hvor der skulle være 14`; once the window has ended `3 møder i 2019 mod
  /// mindst 4 møder`, and of a rate `52 møder i 2018, hvor der skulle være 52`.
  private var againstExpected: String {
    guard let sum = assessment.windowSum, let current = assessment.current,
      let expected = assessment.windowExpected, rule == .rate || expected > .zero
    else { return againstGoal }
    let isDated = !isOver || assessment.window?.length == .plan
    let until = isDated ? " til og med \(DanishDay.text(current.day))" : when
    let asked = target.isLowerBetter ? "hvor der højst må være" : "hvor der skulle være"
    return "\(FigureText.text(sum, unit: unit))\(until), \(asked) \(expectedNumber(expected))"
  }

  /// `svaret er ja pr. 1. februar 2019, men fristen var 31. december 2018`.
  private var answer: String {
    guard let current = assessment.current else { return "" }
    let said = "svaret er \(value(current.value)) pr. \(DanishDay.text(current.day))"
    guard assessment.window == nil, let deadline = assessment.deadline else { return said }
    let isLate = assessment.notes.contains(.late)
    return
      "\(said)\(isLate ? ", men" : ";") fristen \(isOver ? "var" : "er") \(DanishDay.text(deadline))"
  }

  /// The figure and when it is of.
  private var figure: String {
    guard let current = assessment.current else { return "" }
    let shown: String
    switch rule {
    case .windowCount: shown = FigureText.text(current.value, unit: unit)
    case .rating: shown = "vurderingen er «\(value(current.value))»"
    default: shown = value(current.value) + (tally.isAverageFigure ? " i gennemsnit" : "")
    }
    return shown + (assessment.window == nil ? " pr. \(DanishDay.text(current.day))" : when)
  }

  /// ` i 2019`, ` hidtil i 2019`; nothing of the whole plan.
  var when: String {
    guard let window = assessment.window else { return "" }
    let sofar = isOver ? "" : " hidtil"
    return window.length == .plan ? sofar : "\(sofar) i \(DanishWindow.text(window))"
  }
}
