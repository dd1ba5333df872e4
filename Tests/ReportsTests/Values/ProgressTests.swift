import Reports
import TestSupport
import Testing

@testable import Criteria

/// How far a result is.
@Suite struct ProgressTests {
  private static func assessment(_ target: Target, _ verdict: Verdict = .behind) -> Assessment {
    var assessment = Assessment(verdict: verdict, reasoning: Reasoning(.levelOnPath))
    assessment.goal = Goal(target)
    assessment.current = Tallied(value: 61, day: Make.day("2019-12-31"))
    return assessment
  }

  @Test func aPathIsDrawnAndSaysNothing() {
    var assessment = Self.assessment(.atLeast(Amount(65)))
    assessment.progress = Fraction(1, 4)
    assessment.expected = Fraction(1, 2)
    let progress = Progress(assessment)
    #expect(progress == .path(gone: Fraction(1, 4), expected: Fraction(1, 2)))
    #expect(progress?.texts(in: .percent) == [])
  }

  @Test func aGoalSaysWhatIsMissing() {
    let below = Progress(Self.assessment(.atLeast(Amount(65))))
    #expect(below == .distance(4))
    #expect(
      below?.texts(in: .percent) == [
        "mangler 4,0 pct.point", "mangler 4,0 pp.", "mangler 4,0 pp",
      ])
    #expect(Progress(Self.assessment(.atMost(Amount(65))))?.texts(in: .percent) == ["nået"])
    #expect(Progress(Self.assessment(.atLeastStep(62))) == .steps(1))
    #expect(Progress.steps(1).texts(in: .missing) == ["mangler 1 trin"])
  }

  @Test func whatIsToComeNearerSaysHowTheDistanceHasChanged() {
    var assessment = Self.assessment(.approaches("Kommunen"))
    #expect(Progress(assessment) == nil, "nothing is compared yet")
    for (own, others, size) in [(Fraction(60), Fraction(80), Fraction(20)), (61, 82, 21)] {
      let value = ReferenceValue(name: "Kommunen", value: others, day: Make.day("2018-12-31"))
      assessment.reasoning.steps.append(.gap(Gap(own: own, others: value, size: size)))
    }
    #expect(Progress(assessment) == .gap(1))
    #expect(
      Progress(assessment)?.texts(in: .percent) == [
        "afstand +1,0 pct.point", "afstand +1,0 pp.",
      ])
  }

  @Test func aDirectionSaysTheDifferenceFromTheBaseline() {
    var assessment = Self.assessment(.holdOrRise)
    #expect(Progress(assessment) == nil, "there is no baseline")
    assessment.baseline = BaselineValue(value: 60, day: Make.day("2016-12-31"))
    #expect(Progress(assessment) == .difference(1))
    #expect(Progress(assessment)?.texts(in: .percent) == ["+1,0 pct.point", "+1,0 pp."])
  }

  @Test func aSumSaysHowMuchOfHowMuchAndInWhichWindow() {
    var assessment = Self.assessment(.atLeast(Amount(4)))
    assessment.reasoning = Reasoning(.windowCount)
    assessment.windowSum = 3
    assessment.window = Window.all(.year, of: .year(2019)).first
    #expect(Progress(assessment)?.texts(in: .missing) == ["3 af 4 (2019)", "3 af 4"])
  }

  @Test func nothingIsClaimedOfWhatCannotBeJudged() {
    #expect(Progress(Self.assessment(.atLeast(Amount(65)), .undecided(.noBasis))) == nil)
    #expect(Progress(Self.assessment(.done, .met)) == nil)
  }
}
