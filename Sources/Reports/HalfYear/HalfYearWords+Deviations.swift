import Criteria
import Wording

/// What it says of what did not go to plan, of the money and of what comes next.
extension HalfYearWords {
  static func short(_ name: Prose, _ verdict: Report.Cell) -> Prose {
    "\(name) \(stands(verdict))."
  }

  /// A goal that was missed; said in turn in three ways.
  static func missed(
    _ name: Prose, _ goal: Report.Cell, _ figure: Report.Cell, _ verdict: Report.Cell, _ place: Int
  ) -> Prose {
    switch place % 3 {
    case 0: "\(name) er \(verdict). Målet var \(goal); \(figure) blev nået."
    case 1: "For \(name) var målet \(goal), men resultatet blev \(figure). Det er \(verdict)."
    default: "Resultatet for \(name) blev \(figure), hvor målet var \(goal). Det er \(verdict)."
    }
  }

  /// A goal that is behind its path; said in turn in two ways.
  static func behind(
    _ name: Prose, _ goal: Report.Cell, _ figure: Report.Cell, _ verdict: Report.Cell, _ place: Int
  ) -> Prose {
    place % 2 == 0
      ? "\(name) er \(verdict): Tallet er \(figure), og målet er \(goal)."
      : "Målet for \(name) er \(goal); tallet er \(figure), og det er \(verdict)."
  }

  /// What was to keep or change its direction.
  static func turned(
    _ name: Prose, _ verdict: Report.Cell, _ goal: Report.Cell, _ figure: Report.Cell,
    from baseline: Report.Cell?
  ) -> Prose {
    let start: Prose = baseline.map { " mod \($0) ved udgangspunktet" } ?? ""
    return "\(name) er \(verdict): \(figure)\(start). Målet er, at tallet \(goal)."
  }

  static func why(_ reasons: [String]) -> Prose {
    let said = Prose.sentences(reasons.map { .quoted($0) })
    return switch reasons.count {
    case 0: ""
    case 1: "Grunden er denne: \(said)"
    default: "Der er flere grunde til det: \(said)"
    }
  }

  static func whyNot(_ names: [String]) -> String {
    "hvorfor det ikke gik som planlagt med \(DanishList.text(names))"
  }

  static func alsoBehind(_ names: [Prose]) -> Prose {
    "Bagud eller ikke opfyldt er også \(.list(names))."
  }

  /// What is done about what was just told of, or about what is named.
  static func followUp(_ followUp: FollowUp, about: String? = nil, on today: Day) -> Prose {
    let topic: Prose = about.map { " på \(.quoted($0))" } ?? ""
    let action = Prose.quoted(followUp.action.asSentence)
    let responsible = followUp.responsible.map { Prose.quoted($0) }
    let who: Prose =
      switch (responsible, followUp.deadline) {
      case (let name?, let day?): " Ansvarlig er \(name), og fristen er \(day)."
      case (let name?, nil): " Ansvarlig er \(name)."
      case (nil, let day?): " Fristen er \(day)."
      case (nil, nil): ""
      }
    return switch followUp.state(on: today) {
    case .underWay: "Der følges op\(topic): \(action)\(who)"
    case .overdue: "Opfølgningen\(topic) er ikke gjort til tiden: \(action)\(who)"
    case .ended(isDone: true): "Opfølgningen\(topic) er gjort: \(action)"
    case .ended(isDone: false): "Opfølgningen\(topic) er opgivet: \(action)"
    }
  }

  static func late(_ name: String, _ day: Day) -> Prose {
    "Milepælen \(.quoted(name)) skulle være nået \(day) og er det ikke."
  }

  static func barrier(_ barrier: Barrier, _ activity: String) -> Prose {
    let text: Prose = barrier.text.map { ": \(.quoted($0.asSentence))" } ?? "."
    return
      "For \(.quoted(activity)) er der noteret en barriere, \(.quoted(barrier.name))\(text)"
  }

  static func noDeviations(hasFigures: Bool) -> Prose {
    hasFigures
      ? "Intet kriterium er bagud eller ikke opfyldt." : .gap("hvad der ikke gik som planlagt")
  }

  static func noBudget(_ year: Int) -> Prose { "Planen har intet budget for \(.year(year))." }

  static func notSpent(_ year: Int, _ budget: Report.Cell) -> Prose {
    "Budgettet for \(.year(year)) er \(budget) Der er endnu ikke noget tal for, hvad der er brugt."
  }

  static func spent(
    _ year: Int, _ budget: Report.Cell, _ spent: Report.Cell, _ until: Quarter?,
    left: Report.Cell?, isOver: Bool
  ) -> Prose {
    let time: Prose = until.map { " til og med \(.date(DanishQuarter.text($0)))" } ?? ""
    let rest: Prose =
      left.map { isOver ? "; det er \($0) for meget" : ", og der er \($0) tilbage" }
      ?? ", men ikke alle poster har et tal"
    return
      "Budgettet for \(.year(year)) er \(budget), og \(spent) er brugt\(time)\(rest)."
  }

  static func over(_ day: Day, on today: Day) -> Prose {
    day < today
      ? "Planen sluttede \(day), så der er ikke noget næste halvår i den."
      : "Planen slutter \(day), så der er ikke noget næste halvår i den."
  }

  static func planned(_ names: [Prose]) -> Prose { "Planlagt er \(.list(names))." }

  static func due(_ entry: WheelEntry) -> Prose? {
    switch entry.item {
    case .milestoneDeadline(let placed):
      "Milepælen \(.quoted(placed.milestone.name)) skal være nået \(entry.day)."
    case .milestoneStart(let placed):
      "Milepælen \(.quoted(placed.milestone.name)) begynder \(entry.day)."
    case .meeting(let meeting, let placed):
      "\(.quoted(placed.network.name)) mødes \(entry.day) om \(.quoted(meeting.topic))."
    case .duty(let duty): "\(.quoted(duty.name)) skal være klar \(entry.day)."
    case .occasion, .figures: nil
    }
  }
}

extension Prose {
  fileprivate static func year(_ year: Int) -> Prose { .date(DanishDay.fourDigits(year)) }
}
