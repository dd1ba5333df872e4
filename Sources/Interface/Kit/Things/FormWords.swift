import Criteria
import Wording

/// What the forms say.
enum FormWords {
  static let save = CommandText(name: "gem", label: "gem")
  static let saveAnywhere = CommandText(name: "gem fra et hvilket som helst felt", label: "gem")
  static let deadlineHint = "en dag, eller «100 dage»"
  static let kroner = "kr."
  static let daysHint = "dage med komma imellem; kan stå tomt"
  static let budgetHint = "kr.; tomt felt ændrer intet"
  static let deadlineWrong =
    "Skriv en dag som 30.6.2019 eller et antal dage efter starten som «100 dage»; lad feltet stå tomt, "
    + "hvis fristen ikke er aftalt."
  static let wholePlan = "hele planen"
  static let noProposer = "intet netværk"
  static let amountMissing = "Skriv, hvad der er brugt, som 12.500."
  static let budgetMissing = "Skriv, hvad der må bruges, som 12.500."
  static let nothingChanged = "Der er intet ændret."
  static let roleHint = "en rolle, ikke et navn"

  static func understood(_ milestone: Milestone) -> String {
    let start = milestone.start.map { "begynder \(DanishDay.text($0))" }
    var deadline = milestone.deadline.text
    if case .daysAfterStart = milestone.deadline, let day = milestone.deadlineDay {
      deadline += ", altså senest \(DanishDay.text(day))"
    }
    let done = milestone.done.map { "udført \(DanishDay.text($0))" }
    return "Forstået: " + [start, deadline, done].compactMap { $0 }.joined(separator: ", ") + "."
  }

  static func owed(_ duty: ReportingDuty, due: Day?) -> String {
    duty.name + (due.map { ", frist \(DanishDay.text($0))" } ?? "")
  }

  static func understood(budget: Money, year: Int, before: Money?) -> String {
    "Forstået: budget for \(year) \(DanishMoney.text(budget))"
      + (before.map { $0 == budget ? ", som nu" : " i stedet for \(DanishMoney.text($0))" } ?? "")
      + "."
  }

  static func understood(_ money: Money, year: Int, of budget: Money?) -> String {
    let spent = "Forstået: \(DanishMoney.text(money)) i \(year)"
    guard let budget else { return spent + "; intet budget det år." }
    let left = budget - money
    return spent + " af \(DanishMoney.text(budget)); "
      + (left < .zero
        ? "\(DanishMoney.text(.zero - left)) over budgettet."
        : "\(DanishMoney.text(left)) tilbage.")
  }
}
