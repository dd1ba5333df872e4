import Criteria

/// What stands beside the verdict, and where the figures are heading.
extension Why {
  /// What stands beside the verdict, a sentence each.
  var remarks: [String] {
    AssessmentNote.allCases.filter(assessment.notes.contains).compactMap { note in
      switch note {
      case .stale: isAwaiting ? nil : "Bemærk: der skulle være kommet et nyere tal."
      case .notDueYet, .neverReported, .partlyMeasured: nil
      case .withinUncertainty: saysUncertainty ? nil : RuleWords.uncertainty
      case .belowBaseline:
        saysBaseline
          ? nil : "Bemærk: tallet er \(target.isLowerBetter ? "over" : "under") udgangspunktet."
      case .planned: "Bemærk: det planlagte er regnet med."
      case .aboveRange: "Bemærk: tallet ligger over det aftalte interval."
      case .late:
        "Bemærk: \(rule == .done ? "det blev gjort" : "målet blev nået"), men efter fristen."
      case .skippedRound:
        "Bemærk: kilden sprang den sidste måling over, så den forrige er brugt."
      case .goalChanged: saysFormerGoal ? nil : "Bemærk: målet er ændret undervejs."
      case .figuresOverdue: lacksInWindows ? nil : "Bemærk: nyere tal mangler. \(RuleWords.missing)"
      }
    }
  }

  /// Whether the account says already that a figure is waited for.
  private var isAwaiting: Bool {
    assessment.verdict == .undecided(.awaitingFinal)
      || assessment.verdict == .undecided(.figuresOverdue)
  }

  private var saysUncertainty: Bool {
    assessment.verdict == .undecided(.uncertain)
      || assessment.reasoning.steps.contains {
        if case .softened(_, _, .uncertainty) = $0 { true } else { false }
      }
  }

  /// Whether the steps say how the figure stands to the baseline.
  private var saysBaseline: Bool {
    assessment.reasoning.steps.contains {
      switch $0 {
      case .progress: true
      case .compared(_, let reference, _): isBaseline(reference)
      default: false
      }
    }
  }

  /// Whether the missing figures are told of where their windows are.
  private var lacksInWindows: Bool { VerdictWords.gaps(assessment) != nil }

  private var saysFormerGoal: Bool {
    assessment.reasoning.steps.contains {
      switch $0 {
      case .formerGoal, .passedDeadline: true
      default: false
      }
    }
  }

  /// Where the figures are heading, and what is left per quarter: estimates beside the verdict.
  public var outlook: [String] {
    var lines: [String] = []
    if let forecast = assessment.forecast, let deadline = assessment.deadline {
      let value = FigureText.text(
        forecast.valueAtDeadline, unit: unit, decimals: unit == .kroner ? 0 : 1)
      lines.append(
        "Fortsætter udviklingen, bliver tallet omkring \(value) \(DanishDay.text(deadline)).")
      if let day = forecast.reached {
        lines.append(
          "Målet ville så blive nået omkring \(DanishQuarter.text(Quarter(containing: day))).")
      }
    }
    if let needed = assessment.neededPerQuarter, needed != .zero {
      let size = DifferenceText.size(needed, unit: unit)
      let what =
        rule == .windowCount
        ? "der komme \(size)" : "tallet \(needed < .zero ? "falde" : "stige") \(size)"
      lines.append(
        assessment.hasOneQuarterLeft
          ? lastQuarter(needed, size) : "For at nå målet skal \(what) pr. kvartal.")
    }
    return lines
  }

  /// What is left in the last quarter: `Der mangler 5 unge inden 31. december 2019.`
  private func lastQuarter(_ needed: Fraction, _ size: String) -> String {
    let last = assessment.window?.period.last ?? assessment.deadline
    let by = last.map { " inden \(DanishDay.text($0))" } ?? ""
    return rule == .windowCount
      ? "Der mangler \(size)\(by)."
      : "For at nå målet skal tallet \(needed < .zero ? "falde" : "stige") \(size)\(by)."
  }
}
