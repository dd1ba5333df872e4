import Criteria
import Interchange
import Testing

@Suite("Plans/helsingoer-syd.yaml")
struct HelsingoerSydTests {
  private let plan: Plan

  init() throws {
    plan = try realPlan("helsingoer-syd")
  }

  /// id | unit | tally | goal | scope | baseline | source
  private static let table = """
    naboskab-og-faellesskab | missing | latest | rises 2018 by 2021-12-31 | missing | pending 2018-12-31 | lbf-evaluering
    trygge-beboere | percent | latest | >= 65 by 2021-12-31 | each | 59.2, 59.9 | tryghedsindeks
    tillid-til-politiet | percent | latest | hold or rise | each | 77.6, 71.9 | tryghedsindeks
    image-og-pressedaekning | percent | sum per ? | >= 60 | whole | - | informationskontoret
    ugentlig-hjaelp | beboere | sum per year | >= 10 perWeek | each | - | egen
    systematik-for-registrering | yes/no | latest | done | whole | - | egen
    temaaftner | temaaftner | sum per year | >= 6 | missing | - | egen
    brugernes-oplevelse.hjaelp | missing | latest | missing | missing | - | stikproeve-hverdagsraadgivning
    brugernes-oplevelse.navigere | missing | latest | missing | missing | - | stikproeve-hverdagsraadgivning
    unge-frivillige | percent | latest | rises 2017 by 2021-12-31 | each | pending 2017-12-31 | egen
    tiltag-med-ungdomsskolen | tiltag | sum per year | >= 2 | missing | - | egen
    frivilliges-oplevelse.kompetencer | missing | latest | missing | missing | - | stikproeve-helt-frivillig
    frivilliges-oplevelse.netvaerk | missing | latest | missing | missing | - | stikproeve-helt-frivillig
    beboerdrevne-aktiviteter | aktiviteter | sum per year | >= 4 | each | - | egen
    afholdte-arrangementer | arrangementer | sum per year | >= 2, >= 4 | each | - | egen
    aabent-hus | åbent hus-arrangementer | sum per year | >= 1 | each | - | egen
    omtale | percent | sum per year | >= 100 | whole | - | presseregistrering
    arrangementer-udefra | arrangementer | sum per year | rises 2018 by 2021-12-31 | whole | - | booking
    moeder-med-beboerpaneler | møder | sum per year | >= 6 | missing | - | politiet
    kvalitativ-evaluering | yes/no | latest | done each year | missing | - | evaluering
    """

  @Test func everyCriterionIsReadAsTheAgreementHasIt() {
    #expect(CriterionTable(plan).rows == Self.table.split(separator: "\n").map(String.init))
  }

  @Test func thereAreEighteenCriteriaInTheirPlaces() {
    #expect(plan.placedCriteria.count == 18)
    #expect(plan.focusAreas.map(\.criteria.count) == [4])
    #expect(
      plan.focusAreas.flatMap(\.activities).map { "\($0.id) \($0.criteria.count)" } == [
        "hverdagsraadgivning 4", "helt-frivillig 4", "kulturelle-arrangementer 4", "beboerpanel 2",
      ])
    for placed in plan.placedCriteria {
      #expect(!placed.criterion.wording.isEmpty, "\(placed.criterion.id)")
      #expect(placed.criterion.number != nil, "\(placed.criterion.id)")
      #expect(!placed.criterion.wording.contains("Xx"), "\(placed.criterion.id)")
    }
  }

  /// Where the source is the plan's own registration of what happens on a day of its own.
  @Test func theOccasionsAreCountedFromTheLogbook() {
    let counted = plan.placedCriteria.compactMap { placed in
      placed.criterion.indicators[0].counting.map { "\(placed.criterion.id) \($0.tag ?? "-")" }
    }
    #expect(
      counted == [
        "temaaftner temaaften", "beboerdrevne-aktiviteter frivillig-drevet",
        "afholdte-arrangementer kulturelt arrangement", "aabent-hus åbent hus",
      ])
    for placed in plan.placedCriteria {
      for indicator in placed.criterion.indicators where indicator.counting != nil {
        #expect(indicator.counting?.measure == .occasions)
        #expect(indicator.dataSource == Slug("egen").map(PerSite.all))
      }
    }
  }

  @Test func whatTheAgreementLeavesOpenIsAskedAbout() {
    for placed in plan.placedCriteria {
      let criterion = placed.criterion
      let isOpen = criterion.indicators.contains {
        $0.unit == .missing || $0.scope == .missing || $0.goal == .all(Goal(.missing))
          || $0.tally == .sum(per: nil)
      }
      if isOpen { #expect(!criterion.openQuestions.isEmpty, "\(criterion.id)") }
    }
  }

  /// What the wording asks besides the number cannot be counted until the board has said what it takes.
  @Test(arguments: [
    ("afholdte-arrangementer", "Helsingør Teater og billedskolen"),
    ("aabent-hus", "primært planlagt og afviklet af frivillige"),
    ("beboerdrevne-aktiviteter", "blandet beboergruppe"),
  ])
  func whatIsAskedBesidesTheNumberIsAskedAbout(_ id: String, _ words: String) throws {
    let criterion = try #require(
      plan.placedCriteria.first { $0.criterion.id.text == id }?.criterion)
    #expect(criterion.openQuestions.contains { $0.contains(words) })
  }

  /// They are followed without a goal: no criterion measures them, so they stand as notes on the focus area.
  @Test func theFiguresThatAreFollowedStandOnTheFocusArea() throws {
    let area = try #require(plan.focusAreas.first)
    #expect(plan.notes.count == 8)
    #expect(plan.notes.allSatisfy { $0.topic == .focusArea(area.id) && $0.day < plan.period.first })
    for figures in [
      ["189", "609", "182", "577"], ["2 i", "8 på", "1 og 0"], ["22,6 %", "48,8 %", "40,8 %"],
      ["16,9 %", "55,5 %", "46,0 %"], ["7 i", "105 på", "216"],
    ] {
      #expect(plan.notes.contains { note in figures.allSatisfy(note.text.contains) }, "\(figures)")
    }
    #expect(area.openQuestions.contains { $0.contains("Restancer og udsættelser") })
  }

  @Test func theSourcesSayHowOftenOnlyWhereTheAgreementDoes() {
    let known = plan.dataSources.filter { $0.frequency != nil }.map(\.id.text)
    #expect(known == ["stikproeve-hverdagsraadgivning", "stikproeve-helt-frivillig", "evaluering"])
    #expect(plan.dataSources.allSatisfy { $0.deliveredBy != nil })
    #expect(plan.staffing.count == 12)
  }

  @Test func theWorkingGroupsProposeAndTheBoardDecides() throws {
    #expect(
      plan.activities.map { "\($0.id) \($0.workingGroups.map(\.members.count))" } == [
        "hverdagsraadgivning [0]", "helt-frivillig [3]", "kulturelle-arrangementer [4]",
        "beboerpanel []",
      ])
    let rule = plan.adjustmentRule
    #expect(rule.proposes.count == 1 && rule.decides.count == 2)
    #expect(rule.alsoApproves.map { $0.hasPrefix("Landsbyggefonden") } == [true])
  }

  @Test func theHoursAreThoseOfTheAgreement() {
    let hours = plan.staffing.prefix(5).compactMap { line in
      line.split(separator: " ").compactMap { Int($0) }.last
    }
    #expect(hours == [16, 12, 13, 4, 5])
  }

  /// Criterion 2 of the counselling asks for a register of what inquiries are about and where people were
  /// bridged to.
  @Test func theCounsellingsLogbookKnowsInquiriesAndWherePeopleWereBridgedTo() throws {
    #expect(plan.logbook.tags == ["frivillig-drevet", "omtalt i pressen"])
    let counselling = try #require(plan.activities.first)
    #expect(counselling.logbook.groups.map(\.name) == ["henvendelser", "henvist til"])
    let words = plan.logbookWords(of: counselling.id)
    #expect(words.category(named: "Økonomi") != nil && words.category(named: "jobcenter") != nil)
    #expect(words.tag(named: "Frivillig-drevet") != nil)
    for activity in plan.activities.dropFirst() { #expect(activity.logbook.categories.isEmpty) }
  }

  @Test func allEighteenStandInTheStatusAndTheOpenOnesSayWhatIsMissing() throws {
    let day = try #require(Day(2020, 1, 15))
    let rollup = Rollup(plan: plan, records: Records(), asOf: day)
    let text = StatusJSON.write(rollup)
    #expect(rollup.criteria.count == 18)
    for placed in plan.placedCriteria { #expect(text.contains("\"id\": \"\(placed.criterion.id)")) }

    let open = rollup.criteria.flatMap(\.results).compactMap { result -> String? in
      guard let reason = result.assessment.verdict.reason, reason.group == .decisionMissing else {
        return nil
      }
      return "\(result.id) \(reason.rawValue)"
    }
    #expect(
      Set(open.map { $0.split(separator: " ")[0] }) == [
        "naboskab-og-faellesskab", "image-og-pressedaekning", "temaaftner",
        "brugernes-oplevelse.hjaelp", "brugernes-oplevelse.navigere", "tiltag-med-ungdomsskolen",
        "frivilliges-oplevelse.kompetencer", "frivilliges-oplevelse.netvaerk",
        "moeder-med-beboerpaneler", "kvalitativ-evaluering",
      ], "\(open)")
    #expect(open.contains("image-og-pressedaekning windowMissing"), "\(open)")
    #expect(open.contains("temaaftner scopeMissing"), "\(open)")
  }
}
