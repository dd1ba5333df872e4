import Criteria

extension UndoProblem: RefusingInPlan {
  /// Why a figure cannot be taken back, in one sentence: what, and what to do.
  public func sentence(in plan: Plan?) -> String {
    switch self {
    case .supersededMeanwhile(let other) where other.figure == .withdrawn:
      "\(Self.who(other)) har imens taget tallet tilbage, så det ikke står mere; indtast det igen, hvis det "
        + "skal stå."
    case .supersededMeanwhile(let other):
      "\(Self.who(other)) har imens rettet tallet til "
        + "\(FigureText.text(other.figure, of: other.indicator, in: plan)), så det kan ikke fortrydes; ret "
        + "det i stedet, hvis det er forkert."
    case .quarterClosed(let closed):
      "\(DanishQuarter.text(closed.quarter)) er lukket, så tallet kan ikke fortrydes; ret det i et åbent "
        + "kvartal, hvis det er forkert."
    case .unknownFigure:
      "Tallet findes ikke mere i databasen og kan ikke fortrydes; se efter, hvad der står."
    }
  }

  private static func who(_ measurement: Measurement) -> String {
    Quote.cleaned(measurement.recordedBy).capitalizedFirst
  }
}
