import Criteria
import Glibc
import Interchange
import Testing

@Suite("Plans/helsingoer-syd.yaml")
struct HelsingoerSydTests {
  private let plan: Plan

  init() throws {
    let path = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    plan = try PlanFile.read(
      bytes: try bytes(of: path + "/Plans/helsingoer-syd.yaml"), name: "helsingoer-syd.yaml"
    ).get()
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
    let rows = plan.placedCriteria.flatMap { placed in
      placed.criterion.indicators.map { row($0, of: placed.criterion) }
    }
    #expect(rows == Self.table.split(separator: "\n").map(String.init))
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
      #expect(placed.criterion.indicators.allSatisfy { $0.counting == nil })
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

  @Test func theSourcesSayHowOftenOnlyWhereTheAgreementDoes() {
    let known = plan.dataSources.filter { $0.frequency != nil }.map(\.id.text)
    #expect(known == ["stikproeve-hverdagsraadgivning", "stikproeve-helt-frivillig", "evaluering"])
    #expect(plan.dataSources.allSatisfy { $0.deliveredBy != nil })
    #expect(plan.staffing.count == 10)
  }

  @Test func writtenOutItReadsToTheSamePlan() throws {
    let text = PlanFile.write(plan)
    #expect(try PlanFile.read(bytes: Array(text.utf8), name: "x").get() == plan)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
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

  // MARK: - A row

  private func row(_ indicator: Indicator, of criterion: Criterion) -> String {
    [
      "\(criterion.id(of: indicator))", unit(indicator.unit), tally(indicator.tally),
      each(indicator.goal).map(goal).joined(separator: ", "), scope(indicator.scope),
      baseline(indicator.baseline), each(indicator.dataSource).map(\.text).joined(separator: ", "),
    ].joined(separator: " | ")
  }

  private func unit(_ unit: Unit) -> String {
    switch unit {
    case .percent: "percent"
    case .count(let noun): noun
    case .yesNo: "yes/no"
    case .missing: "missing"
    case .kroner, .hours, .rating: "another"
    }
  }

  private func tally(_ tally: Tally) -> String {
    switch tally {
    case .latest: "latest"
    case .sum(let window): "sum per \(window?.rawValue ?? "?")"
    case .toDate, .average: "another"
    }
  }

  private func goal(_ goal: Goal) -> String {
    let target =
      switch goal.target {
      case .atLeast(let amount): ">= \(amount.significand)"
      case .rises(let year): "rises" + (year.map { " \($0)" } ?? "")
      case .holdOrRise: "hold or rise"
      case .done: "done"
      case .doneEachYear: "done each year"
      case .missing: "missing"
      default: "another"
      }
    return target + (goal.rate.map { " \($0.rawValue)" } ?? "")
      + (goal.deadline.map { " by \($0)" } ?? "")
  }

  private func scope(_ scope: Scope) -> String {
    switch scope {
    case .planWide: "whole"
    case .everySite: "each"
    case .sites: "some"
    case .missing: "missing"
    }
  }

  private func baseline(_ baseline: PerSite<Baseline>?) -> String {
    let values = each(baseline).map { baseline in
      switch baseline {
      case .measured(.amount(let amount), .last(of: 2016)):
        "\(amount.significand / 10).\(amount.significand % 10)"
      case .measured: "another"
      case .pending(let day): "pending \(day)"
      case .missing: "missing"
      }
    }
    return values.isEmpty ? "-" : values.joined(separator: ", ")
  }

  /// The values in the order of the plan's sites.
  private func each<Value>(_ values: PerSite<Value>?) -> [Value] {
    switch values {
    case nil: []
    case .all(let value): [value]
    case .each(let each): plan.sites.compactMap { each[$0.id] }
    }
  }
}

/// The bytes of a file.
func bytes(of path: String) throws -> [UInt8] {
  let file = try #require(fopen(path, "r"), "\(path) cannot be opened")
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return Array(bytes.prefix(count))
}
