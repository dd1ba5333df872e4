import Criteria
import Interchange
import Testing

@Suite("Reading a plan file")
struct PlanFileReadingTests {
  @Test func theDesignsOwnExampleReadsWithoutMistakes() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x.yaml").get()

    #expect(plan.id == Slug("helsingoer-syd"))
    #expect(plan.name == "Helsingør Syd – Tryghed og trivsel")
    #expect(plan.period == Period(.first(of: 2018), .last(of: 2021)))
    #expect(plan.sites.map(\.name) == ["Nøjsomhed", "Vapnagaard"])
    #expect(plan.words.funder == "Landsbyggefonden")
    #expect(plan.parties == ["Boliggården", "Helsingør Kommune", "Nordsjællands Politi"])
    #expect(plan.reportingDays == 31)
    #expect(plan.dataSources.map(\.frequency) == [.yearly, .quarterly])
    #expect(plan.dataSources.first?.skippedYears == [2020])
    #expect(plan.dataSources.first?.seriesBreaks == [2021])
    let criteria = plan.placedCriteria.map(\.criterion)
    #expect(
      criteria.map(\.id.text) == [
        "trygge-beboere", "tillid-til-politiet", "afholdte-arrangementer", "omtale",
      ])

    try #require(criteria.count == 4)
    let noejsomhed = try #require(Slug("noejsomhed"))
    let vapnagaard = try #require(Slug("vapnagaard"))
    let trygge = try #require(criteria.first)
    let indicator = try #require(trygge.indicators.first)
    #expect(trygge.number == 2)
    #expect(trygge.label == "LBF tryghed")
    #expect(trygge.wording.hasSuffix("59,9% i 2016 til 65% eller derover i 2021"))
    #expect(indicator.unit == .percent)
    #expect(indicator.tally == .latest)
    #expect(indicator.scope == .everySite)
    #expect(indicator.goal == .all(Goal(.atLeast(Amount(65)), deadline: .last(of: 2021))))
    let start = try #require(Amount(significand: 592, decimals: 1))
    #expect(
      indicator.baseline?.value(at: noejsomhed)
        == .measured(.amount(start), on: .last(of: 2016)))
    #expect(indicator.dataSource == .all(plan.dataSources[0].id))

    let held = try #require(criteria[2].indicators.first)
    #expect(held.unit == .count(noun: "arrangementer"))
    #expect(held.tally == .sum(per: .year))
    #expect(held.counting == Counting())
    #expect(held.goal.value(at: vapnagaard) == Goal(.atLeast(Amount(4))))
    #expect(held.goal.value(at: noejsomhed) == Goal(.atLeast(Amount(2))))
    #expect(held.scope == .everySite)
    #expect(criteria[3].indicators.first?.scope == .planWide)
    #expect(criteria[1].openQuestions.count == 1)
  }
}
