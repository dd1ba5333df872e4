import Criteria
import TestSupport

/// A small plan with a logbook for the tests, and lines in it.
enum LogbookPlan {
  static let advice = Make.slug("hverdagsraadgivning")
  static let parties = Make.slug("kulturelle-arrangementer")
  static let site = Make.slug("noejsomhed")

  static var plan: Plan {
    var plan = RefusalTests.plan
    plan.logbook = LogbookWords(tags: ["frivillig-drevet", "omtalt i pressen"])
    var advice = Activity(id: advice, name: "Hverdagsrådgivning")
    advice.logbook.groups = [
      CategoryGroup(name: "henvendelser", categories: ["økonomi", "bolig"]),
      CategoryGroup(name: "henvist til", categories: ["jobcenter"]),
    ]
    var counted = Indicator(
      unit: .count(noun: "arrangementer"), tally: .sum(per: .year),
      goal: .all(Goal(.atLeast(Amount(4)))), scope: .everySite)
    counted.counting = Counting()
    var parties = Activity(id: parties, name: "Kulturelle arrangementer")
    parties.criteria = [
      Criterion(
        id: Make.slug("afholdte"), name: "Afholdte arrangementer", wording: "",
        indicators: [counted])
    ]
    plan.focusAreas[0].activities = [parties, advice]
    return plan
  }

  static func line(
    _ id: String = "a", of activity: Slug = parties, at site: Slug? = site,
    on day: String = "2020-01-15", _ state: OccasionState = .held, superseding: String? = nil
  ) -> Occasion {
    var line = Occasion(
      id: id, activity: activity, site: site, day: Make.day(day), state: state,
      recordedBy: "Jørgen", recordedAt: 0)
    line.supersedes = superseding
    return line
  }
}
