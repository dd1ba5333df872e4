import Criteria

/// The verdict, what is missing where there is none, and what stands beside it.
extension Why {
  func conclusion(_ verdict: Verdict, isProvisional: Bool) -> String {
    let window = assessment.window.flatMap { $0.length == .plan ? nil : DanishWindow.text($0) }
    let suffix = window.map { " (\($0))" } ?? ""
    switch verdict {
    case .met where isProvisional:
      return "Derfor: opfyldt indtil nu\(suffix); senere tal kan ændre det."
    case .met, .missed: return "Derfor: \(VerdictWords.word(verdict))\(suffix)."
    case .onTrack: return "Derfor: \(VerdictWords.word(assessment))\(suffix)."
    case .behind, .farBehind:
      let word = VerdictWords.word(assessment)
      let plain = VerdictWords.word(verdict)
      return word == plain
        ? "Derfor: \(plain) i forhold til den aftalte plan\(suffix)."
        : "Derfor: \(word), og dermed \(plain) i forhold til den aftalte plan\(suffix)."
    case .undecided(let reason):
      return "Derfor kan det ikke vurderes\(suffix): \(account(of: reason))."
    }
  }

  /// What is missing, and what settles it.
  private func account(of reason: Undecided) -> String {
    switch reason {
    case .notBegun:
      return
        "der er endnu intet tal at holde op mod udgangspunktet eller planens begyndelse; det første "
        + "tal efter den dag afgør det"
    case .notDue:
      let day = assessment.window?.period.last ?? assessment.deadline
      return "svaret er ikke ja endnu, og fristen"
        + (day.map { ", \(DanishDay.text($0))," } ?? "") + " er ikke passeret"
    case .tooEarly: return "der er endnu ikke gået så meget af perioden, at der kan ventes noget"
    case .noFigures where isCounted:
      return "der står intet i logbogen; skriv det første, der er afholdt, eller luk kvartalet"
    case .noFigures: return "der er ikke registreret noget tal; registrer det første"
    case .figuresOverdue:
      return
        "det næste tal er ikke kommet i tide; registrer det, eller skriv «ikke målt» og hvorfor"
    case .awaitingFinal where isCounted:
      return "perioden er slut, men dens sidste kvartal er ikke lukket; skriv det, der mangler, i "
        + "logbogen, og luk kvartalet"
    case .awaitingFinal:
      if rule == .done {
        return "fristen er passeret uden et svar; registrer det, eller luk kvartalet"
      }
      return assessment.window == nil
        ? "fristen er passeret, og der er intet tal fra det sidste år op til den; registrer slutmålingen"
        : "perioden er slut, men det sidste tal er ikke kommet; registrer det, eller skriv «ikke målt» "
          + "og hvorfor"
    case .baselinePending, .baselineOverdue: return baselineAccount(reason)
    case .noBasis where isCounted:
      return "der er intet i logbogen at regne det ud af; det næste, der bliver afholdt, afgør det"
    case .noBasis: return "der er 0 at tage andelen af; det næste tal med et grundlag afgør det"
    case .goalMissing: return "aftalen giver intet måltal; \(decider) må fastsætte et\(meanwhile)"
    case .scopeMissing:
      return
        "aftalen siger ikke, hvem eller hvilke boligområder det gælder; \(decider) må afgrænse "
        + "det\(meanwhile)"
    case .windowMissing where plan.isPeriodMissing:
      return
        "aftalen giver ingen periode at holde tallene op mod; \(decider) må fastsætte den\(meanwhile)"
    case .windowMissing:
      return
        "aftalen siger ikke, over hvilken periode tallene lægges sammen; \(decider) må fastsætte "
        + "den\(meanwhile)"
    case .unitMissing:
      return "aftalen siger ikke, hvad der skal måles; \(decider) må fastsætte det\(meanwhile)"
    case .seriesBreak:
      return "datakilden har skiftet metode\(breakYear), så tallene før og efter måske ikke kan "
        + "sammenlignes; \(decider) må afgøre det eller fastsætte et nyt udgangspunkt"
    }
  }

  private func baselineAccount(_ reason: Undecided) -> String {
    guard case .pending(let day)? = indicator.baseline?.value(at: site) else {
      if let year = target.fromYear {
        return "tallet for \(DanishDay.fourDigits(year)), som der skal sammenlignes med, "
          + (reason == .baselineOverdue ? "mangler; registrer det" : "er ikke opgjort endnu")
      }
      return "aftalen giver intet udgangspunkt; \(decider) må fastsætte et\(meanwhile)"
    }
    return reason == .baselineOverdue
      ? "udgangspunktet skulle være målt senest \(DanishDay.text(day)), men mangler; mål det, og skriv "
        + "det i planen"
      : "udgangspunktet skal måles senest \(DanishDay.text(day)) og skrives i planen"
  }

  private var decider: String { plan.words.decidingBody }
  private var meanwhile: String { "; tallene registreres og vises imens" }

  private var breakYear: String {
    let source = indicator.dataSource?.value(at: site).flatMap(plan.dataSource)
    let last = assessment.current?.day
    let year = source?.seriesBreaks.filter { year in last.map { .first(of: year) <= $0 } ?? true }
      .max()
    return year.map { " i \(DanishDay.fourDigits($0))" } ?? ""
  }

  /// What stands beside the verdict, a sentence each.
  var remarks: [String] {
    AssessmentNote.allCases.filter(assessment.notes.contains).compactMap { note in
      switch note {
      case .stale: "Bemærk: der skulle være kommet et nyere tal."
      case .notDueYet, .incomplete: nil
      case .withinUncertainty:
        assessment.verdict == .onTrack
          ? "Bemærk: forskellen er så lille, at den kan være tilfældig." : nil
      case .belowBaseline:
        "Bemærk: tallet er \(target.isLowerBetter ? "over" : "under") udgangspunktet."
      case .planned: "Bemærk: det planlagte er regnet med."
      case .aboveRange: "Bemærk: tallet ligger over det aftalte interval."
      case .late: "Bemærk: det blev gjort, men efter fristen."
      case .skippedRound:
        "Bemærk: kilden sprang den sidste måling over, så den forrige er brugt."
      }
    }
  }

  /// Where the figures are heading, and what is left per quarter: estimates beside the verdict.
  public var outlook: [String] {
    var lines: [String] = []
    if let forecast = assessment.forecast, let deadline = assessment.deadline {
      let value = FigureText.text(forecast.valueAtDeadline.rounded(toDecimals: 1), unit: unit)
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
      lines.append("For at nå målet skal \(what) pr. kvartal.")
    }
    return lines
  }
}
