/// Everything that is stored of a plan, looked through for what the program would never have stored.
public struct RecordExamination: Sendable {
  /// Every edition of the plan. What is right by one of them is right; where not all of them can be read, there are
  /// none, and nothing is held against the plan.
  public var editions: [Plan] = []
  /// The figures in the order in which they were recorded.
  public var figures: [Measurement] = []
  /// The logbook's lines in the order in which they were recorded.
  public var lines: [Occasion] = []
  /// The closings and openings of quarters, in order.
  public var turns: [QuarterTurn] = []

  /// A quarter that was closed or opened again.
  public struct QuarterTurn: Hashable, Sendable {
    /// The quarter.
    public var quarter: Quarter
    /// Whether it was closed.
    public var closes: Bool
    /// What is kept of a closing, where it can be read.
    public var kept: Kept?

    /// How much had been recorded when a quarter was closed.
    public struct Kept: Hashable, Sendable {
      /// How many figures.
      public var figures: Int
      /// How many lines in the logbook.
      public var lines: Int

      /// So much had been recorded.
      public init(figures: Int, lines: Int) { (self.figures, self.lines) = (figures, lines) }
    }

    /// A closing or an opening.
    public init(_ quarter: Quarter, closes: Bool, kept: Kept? = nil) {
      (self.quarter, self.closes, self.kept) = (quarter, closes, kept)
    }
  }

  /// An examination of nothing.
  public init() {}

  /// What is wrong, the figures first, each in the order in which it was recorded.
  public var faults: [RecordFault] { figureFaults + lineFaults + quarterFaults }

  private var quarterFaults: [RecordFault] {
    var closed: Set<Quarter> = []
    return turns.compactMap { turn in
      let isInOrder =
        turn.closes ? closed.insert(turn.quarter).inserted : closed.remove(turn.quarter) != nil
      if !isInOrder { return .quarter(turn.quarter, .outOfOrder) }
      return turn.closes && turn.kept == nil ? .quarter(turn.quarter, .notKept) : nil
    }
  }

  /// The quarters that are closed when all has happened.
  public var closedQuarters: Set<Quarter> {
    turns.reduce(into: []) { closed, turn in
      if turn.closes { closed.insert(turn.quarter) } else { closed.remove(turn.quarter) }
    }
  }

  /// How much had been recorded when each quarter that is closed was last closed.
  var standingClosings: [Quarter: QuarterTurn.Kept] {
    turns.reduce(into: [:]) { $0[$1.quarter] = $1.closes ? $1.kept : nil }
  }
}
