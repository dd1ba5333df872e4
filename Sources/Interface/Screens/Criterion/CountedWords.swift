import Criteria
import Wording

/// What a criterion's screen says where its figures are counted from the logbook.
enum CountedWords {
  static let held = "Afholdt"
  static let planned = "Planlagt"

  /// What a quarter comes to: of an average the average alone, which `note` says the numbers of; `–` where
  /// a share or an average is of nothing.
  static func value(_ figure: Figure, of indicator: Indicator) -> String {
    if case .ratio(_, 0) = figure { return FigureText.none }
    guard case .average = indicator.tally, let average = figure.value(in: indicator) else {
      return FigureText.text(figure, unit: indicator.unit, tally: indicator.tally)
    }
    return "\(FigureText.short(average, unit: indicator.unit)) i gennemsnit"
  }

  static func note(
    _ counted: CountedPeriod, of indicator: Indicator, isOpen: Bool, isClosed: Bool
  ) -> String {
    var said: [String] = []
    if case .average = indicator.tally, case .ratio(let sum, let count) = counted.figure, count > 0
    {
      said.append("\(DanishNumber.text(sum)) på \(DanishNoun.count(count, "gang", "gange"))")
    }
    if counted.withoutNumber > 0 {
      said.append("\(DanishNumber.text(counted.withoutNumber)) uden tal")
    }
    if isOpen { said.append("indtil nu") }
    if isClosed { said.append("lukket") }
    return said.joined(separator: ", ")
  }

  static func typedBefore(_ count: Int) -> String {
    count == 1
      ? "Et tal, der er indtastet før, tæller ikke med; nu tælles der fra logbogen."
      : "\(DanishNumber.text(count)) tal, der er indtastet før, tæller ikke med; nu tælles der fra logbogen."
  }
}
