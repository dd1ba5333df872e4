/// The texts of the portfolio's own commands.
enum PortfolioCommandWords {
  static let backToPlan = CommandText(name: "tilbage til planen", label: "tilbage")
  static let choosePlan = CommandText(name: "vælg plan", label: "vælg")
  static let openHeldPlan = CommandText(name: "åbn planen", label: "åbn")
  static let sortPlans = CommandText(
    name: "skift rækkefølge: presserende, navn, slutning", label: "sortér")
  static let takePlan = CommandText(name: "hent en plan ind fra en fil", label: "hent plan")
}
