import TestSupport
import Testing

@testable import Criteria

/// The quarter's round.
@Suite struct RoundTests {
  private static func round(
    _ name: String, _ figures: [(String, String)], today: String, quarter: Quarter? = nil,
    closed: Set<Quarter> = [], keeping: Set<RoundFigure.Key> = []
  ) -> Round {
    let (rollup, records) = FiguresDueTests.judged(name, figures, today: today, closed: closed)
    return Round(
      rollup, records: records,
      quarter: quarter ?? FiguresDue(rollup, records: records).quarter, keeping: keeping)
  }

  private static func quarter(_ year: Int, _ number: Int) -> Quarter {
    Quarter(containing: Make.day("\(year)-01-15") + (number - 1) * 92)
  }

  @Test(
    "It asks for just as many figures as the overview says are missing",
    arguments: FiguresDueTests.cases)
  func agrees(_ example: FiguresDueTests.Case) {
    let (rollup, records) = FiguresDueTests.judged(
      example.name, example.figures, today: example.today)
    let due = FiguresDue(rollup, records: records)
    let round = Round(rollup, records: records, quarter: due.quarter)
    #expect(round.missing == due.missing)
    #expect(round.deadline == due.deadline)
  }

  @Test("A figure that is there stays in the round, with the one before it")
  func recorded() {
    let round = Self.round(
      "quarterly", [("1", "2018-06-30"), ("2", "2018-09-30")], today: "2018-10-10")
    #expect(round.quarter == Self.quarter(2018, 3) && round.missing == 0)
    #expect(round.groups.count == 1 && round.groups.first?.source?.name == "Kilde")
    let figure = round.figures.first
    #expect(figure?.isMissing == false)
    #expect(figure?.recorded?.figure == .amount(Amount(2)))
    #expect(figure?.previous?.figure == .amount(Amount(1)))
  }

  @Test("While figures of the quarter before are missing they are asked for, late or not")
  func late() {
    #expect(Self.round("quarterly", [], today: "2018-05-10").quarter == Self.quarter(2018, 1))
    let told = Self.round("quarterly", [("1", "2018-03-31")], today: "2018-05-10")
    #expect(told.quarter == Self.quarter(2018, 2))
  }

  @Test(
    "What is late from before the quarter stands apart, and stays when it is typed in the round")
  func earlier() {
    let key = RoundFigure.Key(
      indicator: Make.id, site: nil, period: .year(2018))
    let late = Self.round("yearly", [], today: "2019-07-10")
    #expect(late.figures.map(\.key) == [key] && late.missing == 0 && late.missingEarlier == 1)
    let figures = [("61,0", "2018-12-31")]
    #expect(Self.round("yearly", figures, today: "2019-07-10").figures.isEmpty)
    let kept = Self.round("yearly", figures, today: "2019-07-10", keeping: [key])
    #expect(kept.figures.map(\.key) == [key] && kept.missingEarlier == 0)
  }

  @Test("A closed quarter asks for nothing, and shows what it asked for")
  func closed() {
    let quarter = Self.quarter(2018, 1)
    let round = Self.round(
      "quarterly", [], today: "2018-04-10", quarter: quarter, closed: [quarter])
    #expect(round.isClosed && round.missing == 0 && round.asked.isEmpty)
    #expect(round.figures.count == 1 && round.figures.allSatisfy { !$0.isMissing })
  }

  @Test("What was done once stays in the round it was told in")
  func done() {
    let round = Self.round(
      "done by summer 2019", [("ja", "2019-06-30")], today: "2019-07-10")
    #expect(round.figures.count == 1 && round.missing == 0)
  }
}
