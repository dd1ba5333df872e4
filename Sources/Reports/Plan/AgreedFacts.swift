import Criteria

extension Plan {
  /// What is agreed of the whole plan in words.
  public var agreedFacts: [Report.Fact] {
    [
      Report.Fact("Formål", purpose), Report.Fact("Mål", goals),
      Report.Fact("Parter", names: parties), Report.Fact("Bemanding", staffing),
      Report.Fact("Roller", roles),
    ].compactMap { $0 }
  }
}

extension FocusArea {
  /// What is agreed of a focus area in words.
  public var agreedFacts: [Report.Fact] {
    [
      Report.Fact("Formål", purpose), Report.Fact("Mål", goals),
      Report.Fact("Målgruppe", targetGroup),
    ].compactMap { $0 }
  }
}

extension Activity {
  /// What is agreed of an activity in words.
  public var agreedFacts: [Report.Fact] {
    [
      Report.Fact("Indhold", content), Report.Fact("Formål", purpose), Report.Fact("Mål", goals),
      Report.Fact("Målgruppe", targetGroup), Report.Fact("Roller", roles),
    ].compactMap { $0 }
  }
}
