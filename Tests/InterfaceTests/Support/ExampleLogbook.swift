import Canvas
import Criteria
import Wording

@testable import Interface

/// The example plan with words for its logbook, a criterion that is counted from it, and lines in it.
enum ExampleLogbook {
  static let culture = ExamplePlan.culture
  static let advice = ExamplePlan.slug("hverdagsraadgivning")

  static var plan: Plan {
    var plan = ExamplePlan.plan
    plan.logbook.tags = ["frivillig-drevet", "omtalt i pressen"]
    for area in plan.focusAreas.indices {
      for activity in plan.focusAreas[area].activities.indices {
        extend(&plan.focusAreas[area].activities[activity])
      }
    }
    return plan
  }

  private static func extend(_ activity: inout Activity) {
    if activity.id == advice {
      activity.logbook.groups = [
        CategoryGroup(name: "henvendelser", categories: ["økonomi", "bolig", "job"]),
        CategoryGroup(name: "henvist til", categories: ["jobcenter", "borgerservice"]),
      ]
    }
    for criterion in activity.criteria.indices
    where activity.criteria[criterion].id.text == "afholdte-arrangementer" {
      activity.criteria[criterion].indicators[0].counting = Counting()
    }
  }

  static var logbook: Logbook {
    var lines = ExamplePlan.logbook.lines
    func add(
      _ date: String, _ site: Slug? = nil, _ counts: [String: Int], _ participants: Int,
      _ state: OccasionState = .held, correcting former: Int? = nil, because reason: String? = nil
    ) {
      let number = lines.count + 10_000_000
      var line = Occasion(
        id: "\(number)-0000-4000-8000-000000000000", activity: advice, site: site,
        day: ExamplePlan.day(date), state: state, recordedBy: "Mette", recordedAt: 1_578_000_000)
      line.reason = reason
      line.supersedes = former.map { lines[$0].id }
      if state == .held {
        line.participants = participants
        line.counts = counts
      }
      lines.append(line)
    }
    let (north, south) = (ExamplePlan.north, ExamplePlan.south)
    let first = lines.count
    for (place, date) in [
      "2018-03-05", "2018-05-14", "2018-11-19", "2019-02-04", "2019-05-06", "2019-08-12",
      "2019-10-07",
    ].enumerated() {
      add(
        date, place % 2 == 0 ? north : south,
        ["økonomi": place + 1, "bolig": 1, "jobcenter": place % 3], 4 + place)
    }
    add("2020-01-06", north, ["økonomi": 3, "job": 1], 4)
    add(
      "2020-01-06", north, ["økonomi": 4, "job": 1], 5, correcting: first + 7, because: "talt om")
    add("2019-12-16", south, ["bolig": 2], 2)
    add("2019-12-16", south, [:], 0, .withdrawn, correcting: first + 9, because: "skrevet to gange")
    return Logbook(lines)
  }

  static func state(
    columns: Int, rows: Int, symbols: SymbolSet = .rich, isReadOnly: Bool = false
  ) -> State {
    var records = Records(ExampleFigures.records.measurements, logbook: logbook)
    records.formerGoals = ExampleFigures.records.formerGoals
    return State(
      size: Size(columns: columns, rows: rows), plan: plan, records: records,
      today: ExamplePlan.today, symbols: symbols, isReadOnly: isReadOnly)
  }

  static func player(columns: Int = 80, rows: Int = 24, isReadOnly: Bool = false) -> Player {
    Player(state(columns: columns, rows: rows, isReadOnly: isReadOnly))
  }
}

extension Player {
  /// What is shown, with one space where there are several or a line ends.
  var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The lines of the logbook that stand.
  var standing: [Occasion] { state.holding?.records.logbook.standing ?? [] }

  /// Selects the logbook's line of a day.
  mutating func selectLine(_ day: String) {
    press(.home)
    for _ in 0..<100 where state.selectedLine?.day != ExamplePlan.day(day) { press(.down) }
  }
}
