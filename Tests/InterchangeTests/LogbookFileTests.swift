import Criteria
import Interchange
import Testing

/// The logbook's part of a plan file: the words it knows, and what is counted from it.
@Suite("The logbook in a plan file") struct LogbookFileTests {
  private static func file(_ counting: String, tags: String = "frivillig-drevet, omtalt i pressen")
    -> [UInt8]
  {
    Array(
      """
      plan: Prøve
      periode: 2018
      mærker: [\(tags)]
      indsatsområder:
        - navn: Område
          kriterier:
            - navn: Fra området
              enhed: antal møder
              opgøres: sum pr. år
              mål: mindst 4
              tælles: fra logbogen, aktivitet Åben rådgivning, kategori Bolig
          aktiviteter:
            - navn: Åben rådgivning
              kategorier:
                henvendelser: [økonomi, bolig]
                henvist til: [jobcenter]
              kriterier:
                - navn: Talt
                  enhed: procent
                  opgøres: sum pr. år
                  mål: mindst 50
                  tælles: \(counting)
      """.utf8)
  }

  private static func mistakes(_ bytes: [UInt8]) -> [String] {
    guard case .failure(let mistakes) = PlanFile.read(bytes: bytes, name: "p") else { return [] }
    return mistakes.mistakes.map(\.text)
  }

  @Test func theWordsAreReadAndWrittenAsTheyAre() throws {
    let plan = try PlanFile.read(
      bytes: Self.file("fra logbogen, andel mærket Frivillig-drevet"), name: "p"
    ).get()
    let activity = try #require(plan.activities.first)
    #expect(plan.logbook == LogbookWords(tags: ["frivillig-drevet", "omtalt i pressen"]))
    #expect(activity.logbook.groups.map(\.name) == ["henvendelser", "henvist til"])
    #expect(
      activity.criteria.first?.indicators.first?.counting
        == Counting(.share(tag: "frivillig-drevet")))
    #expect(
      plan.focusAreas.first?.criteria.first?.indicators.first?.counting
        == Counting(activity: activity.id, .category("bolig")))
    #expect(plan.logbookWords(of: activity.id).categories == ["økonomi", "bolig", "jobcenter"])
    #expect(plan.indicators(countedFrom: activity.id).count == 2)
    #expect(
      try PlanFile.read(bytes: Array(PlanFile.write(plan).utf8), name: "q").get() == plan)
  }

  @Test func wordsThatAreNotKnownAreRefusedWithTheNearest() {
    #expect(
      Self.mistakes(Self.file("fra logbogen, andel mærket frivilig-drevet")) == [
        "p:22:21: mærket «frivilig-drevet» står ikke under «mærker»; mente du «frivillig-drevet»?"
      ])
    #expect(
      Self.mistakes(Self.file("fra logbogen, aktivitet aben, andel mærket omtalt i pressen"))
        .first?.hasPrefix("p:22:21: aktiviteten «aben» er ikke med i planen") == true)
    #expect(
      Self.mistakes(Self.file("fra logbogen, andel mærket omtalt i pressen", tags: "a, A, \"b,c\""))
        == [
          "p:3:13: «A» står to gange under «mærker»; slet den ene",
          "p:3:16: «mærker» skal være et ord eller nogle få uden komma, højst 60 tegn, men er «b,c»",
        ])
  }

  @Test func aTagThatACriterionIsCountedByNeedsNoListing() throws {
    let plan = try PlanFile.read(
      bytes: Self.file("fra logbogen, andel mærket fuldt hus", tags: ""), name: "p"
    ).get()
    let activity = try #require(plan.activities.first)
    #expect(plan.logbookWords(of: activity.id).tags == ["fuldt hus"])
  }
}
