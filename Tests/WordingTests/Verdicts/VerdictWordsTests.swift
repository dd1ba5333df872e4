import Criteria
import Testing

@testable import Wording

@Suite struct VerdictWordsTests {
  static func assessment(
    _ verdict: Verdict, _ rule: Rule = .levelOnPath, _ target: Target = .atLeast(Amount(65))
  ) -> Assessment {
    var assessment = Assessment(verdict: verdict, reasoning: Reasoning(rule))
    assessment.goal = Goal(target)
    return assessment
  }

  static func beyondMargin(_ target: Target) -> Assessment {
    var assessment = assessment(.farBehind, .direction, target)
    assessment.reasoning.steps = [.margin(of: [], squared: 25, distance: 9, within: false)]
    return assessment
  }

  static func perhaps(_ verdict: Verdict, _ target: Target, by difference: Fraction = -1)
    -> Assessment
  {
    var assessment = assessment(verdict, .direction, target)
    assessment.notes = [.withinUncertainty]
    assessment.reasoning.steps = [.compared(70 + difference, reference: 70, difference: difference)]
    return assessment
  }

  @Test(arguments: [
    (assessment(.onTrack), "følger planen"),
    (assessment(.onTrack, .direction, .holdOrRise), "fastholdt"),
    (assessment(.behind, .direction, .holdOrRise), "faldet"),
    (assessment(.behind, .direction, .holdOrFall), "steget"),
    // How many answered is not known, so nothing is clear.
    (assessment(.farBehind, .direction, .holdOrRise), "faldet meget"),
    (assessment(.farBehind, .direction, .holdOrFall), "steget meget"),
    (beyondMargin(.holdOrRise), "klart faldet"), (beyondMargin(.holdOrFall), "klart steget"),
    (beyondMargin(.falls(fromYear: nil)), "langt bagud"),
    (perhaps(.onTrack, .holdOrRise), "fastholdt, inden for usikkerheden"),
    (perhaps(.onTrack, .atLeast(Amount(60))), "fastholdt, inden for usikkerheden"),
    (perhaps(.onTrack, .rises(fromYear: nil)), "følger planen"),
    (assessment(.missed, .direction, .holdOrRise), "ikke opfyldt"),
    (assessment(.behind, .direction, .rises(fromYear: nil)), "bagud"),
    (assessment(.onTrack, .direction), "fastholdt"),
    (assessment(.behind, .direction, .atMost(Amount(5))), "steget"),
    (assessment(.undecided(.noFigures)), "kan ikke vurderes"),
  ])
  func namesVerdicts(assessment: Assessment, word: String) {
    #expect(VerdictWords.word(assessment) == word)
  }

  @Test func namesTheWindowAndTheReason() {
    var met = Self.assessment(.met)
    #expect(VerdictWords.word(met) == "opfyldt")
    met.isProvisional = true
    #expect(VerdictWords.word(met) == "opfyldt indtil nu")
    var undecided = Self.assessment(.undecided(.awaitingFinal), .windowCount)
    undecided.window = Window.all(.year, of: .year(2019)).first
    #expect(VerdictWords.status(undecided) == "afventer årets sidste tal (2019)")
    #expect(VerdictWords.full(undecided) == "kan ikke vurderes: afventer årets sidste tal (2019)")
    #expect(VerdictWords.tight(undecided) == "afventer 2019")
    undecided.window = nil
    #expect(VerdictWords.status(undecided) == "afventer slutmåling")
  }

  @Test func whatMayBeChanceSaysSoOnceOnly() {
    let held = Self.perhaps(.onTrack, .holdOrRise)
    #expect(VerdictWords.tight(held) == "fastholdt")
    #expect(VerdictWords.status(held) == "fastholdt, inden for usikkerheden")
    #expect(VerdictWords.notes(held, unit: .percent).isEmpty)
    let moved: [(Assessment, String)] = [
      (Self.perhaps(.onTrack, .rises(fromYear: nil), by: 1), "steget, inden for usikkerheden"),
      (Self.perhaps(.behind, .rises(fromYear: nil)), "faldet, inden for usikkerheden"),
      (Self.perhaps(.onTrack, .falls(fromYear: nil)), "faldet, inden for usikkerheden"),
      (Self.perhaps(.undecided(.uncertain), .holdOrRise), "inden for usikkerheden"),
    ]
    for (assessment, note) in moved {
      #expect(VerdictWords.notes(assessment, unit: .percent) == [note])
    }
  }

  @Test("What may be chance has a sign of its own in every set", arguments: SymbolSet.allCases)
  func signOfChance(symbols: SymbolSet) {
    let sign = symbols.mark(Self.perhaps(.onTrack, .holdOrRise))
    #expect(sign == (symbols == .ascii ? "~" : "≈"))
    let others: [Verdict] = [
      .met, .onTrack, .behind, .farBehind, .missed, .undecided(.noFigures),
    ]
    #expect(!others.map(symbols.mark).contains(sign))
    #expect(
      symbols.mark(Self.assessment(.onTrack, .direction, .holdOrRise)) == symbols.mark(.onTrack))
  }

  @Test func everyMissingDecisionIsNamed() {
    var open = Self.assessment(.undecided(.goalMissing), .precondition)
    open.deadline = .last(of: 2021)
    open.missingDecisions = [.goalMissing, .scopeMissing, .windowMissing, .unitMissing]
    #expect(
      VerdictWords.full(open)
        == "kan ikke vurderes: måltal mangler; uafklaret: hvert område eller samlet? "
        + "Uafklaret: pr. år eller samlet? Måleenhed mangler")
    #expect(VerdictWords.tight(open) == "måltal mangler")
    open.verdict = .undecided(.scopeMissing)
    #expect(VerdictWords.status(open) == "uafklaret: hvert område eller samlet?")
    #expect(VerdictWords.tight(open) == "omfang uafklaret")
    open.verdict = .undecided(.windowMissing)
    #expect(VerdictWords.status(open) == "uafklaret: pr. år eller samlet?")
    // Where the plan's own period is not agreed, nothing is asked of a year.
    open.deadline = nil
    #expect(VerdictWords.status(open) == "periode uafklaret")
  }

  @Test func everyMarkReasonAndNoteIsItsOwn() {
    let verdicts: [Verdict] = [.met, .onTrack, .behind, .farBehind, .missed, .undecided(.notDue)]
    for symbols in SymbolSet.allCases {
      #expect(Set(verdicts.map(symbols.mark)).count == 6)
    }
    #expect(verdicts.map(SymbolSet.ascii.mark).allSatisfy { $0.utf8.count == 1 })
    #expect(Set(verdicts.map { VerdictWords.word($0) }).count == 6)
    #expect(Set(Undecided.allCases.map(VerdictWords.reason)).count == Undecided.allCases.count)
    let window = Window.all(.year, of: .year(2019))[0]
    let span = OwedSpan(period: window.period, length: .year, state: .neverReported)
    var assessment = Self.assessment(.missed, .windowCount)
    assessment.window = window
    assessment.windows = [WindowVerdict(window: window, verdict: .missed, isDecided: true)]
    assessment.windows[0].spans = [span]
    assessment.coverage = Coverage(
      counted: 3, owed: 4, length: .quarter, openDays: 3, allOpenDays: 4)
    assessment.notes = Set(AssessmentNote.allCases)
    let notes = VerdictWords.notes(assessment, unit: .percent)
    #expect(Set(notes).count == AssessmentNote.allCases.count, "\(notes)")
  }
}

@Suite struct StandingSentenceTests {
  static func counts(_ met: Int, _ onTrack: Int, _ behind: Int, _ undecided: [Undecided])
    -> VerdictCounts
  {
    VerdictCounts(
      Array(repeating: .met, count: met) + Array(repeating: .onTrack, count: onTrack)
        + Array(repeating: .behind, count: behind) + undecided.map { .undecided($0) })
  }

  static let six: [Undecided] = [.notDue, .notBegun, .tooEarly, .noFigures, .noBasis, .goalMissing]

  @Test(arguments: [
    (
      counts(3, 5, 4, six),
      "Halvvejs: 8 af 18 kriterier er opfyldt eller følger planen, 4 kræver opmærksomhed, 6 kan ikke vurderes (3 endnu ikke, 2 mangler tal, 1 mangler beslutning)."
    ),
    (
      counts(0, 0, 0, [.noFigures, .noFigures]),
      "Halvvejs: ingen af 2 kriterier er opfyldt eller følger planen, 2 kan ikke vurderes (2 mangler tal)."
    ),
    (counts(2, 0, 0, []), "Halvvejs: alle 2 kriterier er opfyldt."),
    (counts(0, 1, 1, []), "Halvvejs: 1 af 2 kriterier følger planen, 1 kræver opmærksomhed."),
    (counts(1, 0, 0, []), "Halvvejs: det ene kriterium er opfyldt."),
    (
      counts(0, 0, 1, []),
      "Halvvejs: 0 af 1 kriterium er opfyldt eller følger planen, 1 kræver opmærksomhed."
    ),
    (counts(0, 0, 0, []), "Planen har ingen kriterier endnu."),
  ])
  func countsInOneSentence(counts: VerdictCounts, sentence: String) throws {
    let period = try #require(Period(.first(of: 2018), .last(of: 2021)))
    let today = try #require(Day(2020, 1, 15))
    #expect(StandingSentence.text(counts, period: period, today: today) == sentence)
  }

  @Test func claimsNoTimeWhereThePeriodIsNotAgreed() throws {
    let today = try #require(Day(2020, 1, 15))
    #expect(
      StandingSentence.text(Self.counts(1, 0, 0, []), period: nil, today: today)
        == "Perioden mangler: det ene kriterium er opfyldt.")
  }

  @Test(arguments: [
    ("2017-12-31", "Før planens begyndelse"), ("2018-01-01", "Først i perioden"),
    ("2019-06-30", "Ikke halvvejs endnu"),
    ("2019-12-31", "Halvvejs"), ("2020-10-01", "Mere end halvvejs"),
    ("2021-12-31", "Mod slutningen af perioden"),
    ("2022-01-01", "Efter planens afslutning"),
  ])
  func saysHowFarThePeriodIs(today: String, phase: String) throws {
    let period = try #require(Period(.first(of: 2018), .last(of: 2021)))
    #expect(StandingSentence.phase(of: period, today: try #require(Day(iso: today))) == phase)
  }
}
