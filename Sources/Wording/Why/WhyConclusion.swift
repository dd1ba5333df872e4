import Criteria

/// The verdict, what is missing where there is none, and what stands beside it.
extension Why {
  func conclusion(_ verdict: Verdict, isProvisional: Bool) -> String {
    let window = assessment.window.flatMap { $0.length == .plan ? nil : DanishWindow.text($0) }
    let isPartly = assessment.notes.contains(.partlyMeasured)
    let covered = isPartly ? SpanWords.coverage(assessment) : nil
    let suffix = (window.map { " (\($0))" } ?? "") + (covered.map { ", \($0)" } ?? "")
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
    case .undecided:
      let accounts = assessment.reasons.map(account).joined(separator: ". Desuden: ")
      let isUnsettled = assessment.reasons.contains {
        $0.group == .decisionMissing && $0 != .seriesBreak
      }
      return "Derfor kan det ikke vurderes\(suffix): \(accounts)."
        + (isUnsettled ? " Tallene registreres og vises imens." : "")
    }
  }

  /// What is missing, and what settles it.
  private func account(of reason: Undecided) -> String {
    switch reason {
    case .notBegun: return notBegun
    case .notDue: return notDue
    case .tooEarly: return tooEarly
    case .noFigures where isCounted:
      return
        "der er ingen linjer i logbogen endnu; skriv det første, der er afholdt, eller luk kvartalet"
    case .noFigures where others != nil:
      return
        "der er intet tal fra et år, som \(others ?? "") også har et tal fra; registrer det, eller "
        + "skriv deres under sammenligning i planen"
    case .noFigures: return "der er ikke registreret noget tal; registrer det første"
    case .figuresOverdue:
      return lacking(VerdictWords.gapSpans(assessment), or: "et nyere tal", " i tide")
    case .notMeasured:
      return assessment.window == nil
        ? "der er intet tal fra det sidste år op til fristen, og der kommer ikke noget"
        : "der er målt for lidt til at afgøre, om målet blev nået"
    case .uncertain:
      return
        "der er spurgt så få, at forskellen kan skyldes, hvem der tilfældigt blev spurgt; spørg flere"
    case .awaitingFinal where isCounted:
      return
        "perioden er afsluttet, men ikke opgjort; skriv det, der mangler, i logbogen, og luk kvartalet"
    case .awaitingFinal: return awaitingFinal
    case .baselinePending, .baselineOverdue: return baselineAccount(reason)
    case .noBasis where isCounted:
      return "der er intet i logbogen at regne det ud af; det næste, der bliver afholdt, afgør det"
    case .noBasis where tally.isAverageFigure:
      return "der er 0 gange at tage gennemsnittet af; det næste tal med et grundlag afgør det"
    case .noBasis: return "der er 0 at tage andelen af; det næste tal med et grundlag afgør det"
    case .goalMissing: return "aftalen giver intet måltal; \(decider) skal fastsætte et"
    case .scopeMissing:
      return
        "aftalen siger ikke, hvem eller hvilke boligområder det gælder; \(decider) skal afgrænse det"
    case .windowMissing where plan.isPeriodMissing:
      return
        "aftalen giver ingen periode at holde tallene op mod; \(decider) skal fastsætte den"
    case .windowMissing:
      return
        "aftalen siger ikke, over hvilken periode tallene lægges sammen; \(decider) skal fastsætte den"
    case .unitMissing:
      return "aftalen siger ikke, hvad der skal måles; \(decider) skal fastsætte det"
    case .seriesBreak:
      return "datakilden har skiftet metode\(breakYear), så tallene før og efter måske ikke kan "
        + "sammenlignes; \(decider) skal afgøre det eller fastsætte et nyt udgangspunkt"
    }
  }

  private func baselineAccount(_ reason: Undecided) -> String {
    if let name = target.approached, assessment.baseline != nil { return othersLack(name) }
    guard case .pending(let day)? = indicator.baseline?.value(at: site) else {
      if let year = target.fromYear {
        return "tallet for \(DanishDay.fourDigits(year)), som der skal sammenlignes med, "
          + (reason == .baselineOverdue ? "mangler; registrer det" : "er ikke opgjort endnu")
      }
      return "aftalen giver intet udgangspunkt; \(decider) skal fastsætte et"
    }
    return reason == .baselineOverdue
      ? "udgangspunktet skulle være målt senest \(DanishDay.text(day)), men mangler; mål det, og skriv "
        + "det i planen"
      : "udgangspunktet skal måles senest \(DanishDay.text(day)) og skrives i planen"
  }

  private var decider: String { plan.words.decidingBody }

  private var breakYear: String {
    let source = indicator.dataSource?.value(at: site).flatMap(plan.dataSource)
    let last = assessment.current?.day
    let year = source?.seriesBreaks.filter { year in last.map { .first(of: year) <= $0 } ?? true }
      .max()
    return year.map { " i \(DanishDay.fourDigits($0))" } ?? ""
  }
}
