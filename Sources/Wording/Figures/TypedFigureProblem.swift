import Criteria

/// Why what was typed cannot be read as a figure.
public enum TypedFigureProblem: Error, Hashable, Sendable {
  /// Nothing is typed.
  case empty(Unit, Tally)
  /// It looks like a number, but is not one.
  case number(NumberProblem)
  /// It is not of the form that the unit has.
  case wrongForm(String, Unit, Tally)
  /// The parts of a ratio must be whole and not below 0.
  case partNotWhole(String)
  /// A part of a ratio is too large.
  case tooLarge(String)
  /// It is none of the steps.
  case notAStep(String, [String])
  /// Several steps begin like that.
  case severalSteps(String, [String])
  /// The parts behind it cannot be read.
  case breakdown(TypedBreakdownProblem)
  /// *Ikke målt* needs a reason.
  case reasonMissing

  /// The refusal in one sentence: what, and what to do.
  public var sentence: String {
    switch self {
    case .empty(let unit, let tally):
      "Her mangler et tal; skriv \(TypedFigure.form(unit, tally))."
    case .number(let problem): problem.sentence
    case .wrongForm(let text, .missing, let tally):
      "\(Quote.text(text)) kan ikke bruges, så længe planen ingen enhed har for tallet; skriv "
        + "\(TypedFigure.form(.missing, tally))."
    case .wrongForm(let text, let unit, let tally):
      "\(Quote.text(text)) passer ikke til enheden \(Quote.text(unit.name)); skriv "
        + "\(TypedFigure.form(unit, tally))."
    case .partNotWhole(let text):
      "\(Quote.text(text)) skal være to hele tal på 0 eller derover; skriv for eksempel 12/18."
    case .tooLarge(let text):
      "\(Quote.text(text)) er for stort; hver del kan være højst "
        + "\(DanishNumber.text(Figure.largestCount))."
    case .notAStep(let text, let steps):
      "\(Quote.text(text)) er ikke et af vurderingens trin; skriv \(Quote.choices(steps))."
    case .severalSteps(let text, let steps):
      "\(Quote.text(text)) kan være flere trin; skriv \(Quote.choices(steps))."
    case .breakdown(let problem): problem.sentence
    case .reasonMissing:
      "Et tal, der ikke er målt, skal have en grund; skriv for eksempel «ikke målt: skolen var lukket»."
    }
  }
}

extension TypedFigure {
  /// What a figure of the unit looks like, for a sentence: `et tal som 61,4, eller 12/18`.
  public static func form(_ unit: Unit, _ tally: Tally) -> String {
    switch (unit, tally) {
    case (.percent, .latest): "en procent som 61,4 eller en andel som 12/18"
    case (.percent, _): "en andel som 12/18, eller en procent som 61,4"
    case (_, .average): "fremmøder og gange som 126/14, eller et gennemsnit som 9,5"
    case (.count, _): "et helt tal som 7"
    case (.measure, _): "et tal som 7,2"
    case (.kroner, _): "et beløb som 1.400.000"
    case (.hours, _): "et antal timer som 12,5"
    case (.yesNo, _): "ja eller nej"
    case (.rating(let steps), _): Quote.choices(steps)
    case (.missing, _): "et tal som 61,4, en andel som 12/18, eller ja eller nej"
    }
  }
}
