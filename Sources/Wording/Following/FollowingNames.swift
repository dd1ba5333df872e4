import Criteria

extension JudgementAnswer {
  /// The step in small letters, as a plan file has it: `i nogen grad`.
  public var name: String { Unit.standardSteps[rawValue - 1] }

  /// Reads a step, or gives nil; capitals do not count.
  public init?(name: String) {
    guard let index = Unit.standardSteps.firstIndex(of: name.folded) else { return nil }
    self.init(rawValue: index + 1)
  }
}

extension RecommendationOutcome {
  /// The outcome in small letters, as a plan file has it: `trukket tilbage`.
  public var name: String {
    switch self {
    case .adopted: "vedtaget"
    case .rejected: "afvist"
    case .withdrawn: "trukket tilbage"
    }
  }

  /// Reads an outcome, or gives nil; capitals do not count.
  public init?(name: String) {
    guard let outcome = Self.allCases.first(where: { $0.name == name.folded }) else { return nil }
    self = outcome
  }
}

extension RecommendationState {
  /// The state in small letters: `foreslået`, `vedtaget`, `afvist`, `trukket tilbage`.
  public var name: String {
    switch self {
    case .proposed: "foreslået"
    case .decided(let outcome): outcome.name
    }
  }
}

extension MilestoneState {
  /// The state in small letters: `udført`, `udført for sent`, `overskredet med 3 dage`, `i gang`,
  /// `kommende`, `uden dato`.
  public var name: String {
    switch self {
    case .done(let late): late ? "udført for sent" : "udført"
    case .overdue(let days): "overskredet med \(DanishNoun.count(days, "dag", "dage"))"
    case .underWay: "i gang"
    case .ahead: "kommende"
    case .undated: "uden dato"
    }
  }
}

extension MilestoneDeadline {
  /// The deadline in words: `senest 30. juni 2019`, `100 dage efter start`, `frist mangler`.
  public var text: String {
    switch self {
    case .on(let day): "senest \(DanishDay.text(day))"
    case .daysAfterStart(let days): "\(DanishNoun.count(days, "dag", "dage")) efter start"
    case .missing: "frist mangler"
    }
  }
}

extension TimesAYear {
  /// How often, as a plan file has it: `2 pr. år`, `mindst 4 pr. år`, `6-8 pr. år`.
  public var text: String {
    switch self {
    case .exactly(let times): "\(times) pr. år"
    case .atLeast(let times): "mindst \(times) pr. år"
    case .between(let low, let high): "\(low)-\(high) pr. år"
    }
  }
}
