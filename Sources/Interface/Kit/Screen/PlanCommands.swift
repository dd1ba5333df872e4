import Criteria

/// What several screens do with the plan, each with what is at hand there.
extension Command {
  /// Enters what the chosen indicator is judged by: a figure, or a line in the logbook.
  static func enter(
    _ subject: @escaping Asked<Subject?>, refusal: @escaping Asked<String?>
  ) -> [Self] {
    func command(_ text: CommandText, ofCounted isCounted: Bool) -> Self {
      Command(
        [.character("n")], .doing, text, writes: true,
        when: { screen, world in
          subject(screen, world).map { (world.countedActivity(of: $0) != nil) == isCounted }
            ?? false
        }, refusal: refusal,
        to: { screen, world in subject(screen, world).map { .enter($0) } })
    }
    return [
      command(CommandWords.newFigure, ofCounted: false),
      command(CommandWords.newLine, ofCounted: true),
    ]
  }

  /// Why a part and site has its verdict.
  static func why(
    _ subject: @escaping Asked<Subject?>, refusal: @escaping Asked<String?> = { _, _ in nil }
  ) -> Self {
    Command(
      [.character("h")], .doing, CommandWords.why, refusal: refusal,
      to: { screen, world in subject(screen, world).map { .why($0) } })
  }

  /// Opens the quarter's round.
  static var round: Self {
    Command(
      [.character("k")], .doing, CommandWords.round, when: { $1.holding?.hasRound == true },
      refusal: { _, _ in RefusalWords.noRound }, to: { _, _ in .round(nil) })
  }

  /// Opens the logbook of the activity at hand.
  static func logbook(
    _ activity: @escaping Asked<Slug?>, when isValid: @escaping Asked<Bool> = { _, _ in true }
  ) -> Self {
    Command(
      [.character("l")], .doing, CommandWords.logbook, when: isValid,
      to: { .logbook(activity($0, $1), line: nil) })
  }

  /// Opens the page about the plan itself.
  static func aboutPlan(
    isLabelled: Bool = true, when isValid: @escaping Asked<Bool> = { _, _ in true }
  ) -> Self {
    Command(
      [.character("i")], .moving, CommandWords.aboutPlan, isLabelled: isLabelled, when: isValid,
      to: { _, _ in .page(.plan, selecting: nil) })
  }

  /// Opens the milestones and recommendations of the whole plan.
  static func agenda(when isValid: @escaping Asked<Bool> = { _, _ in true }) -> Self {
    Command(
      [.character("m")], .moving, CommandWords.agenda, when: isValid,
      to: { _, _ in .page(.agenda, selecting: nil) })
  }

  /// Opens the year's wheel; the second key is for keyboards without an å.
  static func wheel(when isValid: @escaping Asked<Bool> = { _, _ in true }) -> Self {
    Command(
      [.character("å"), .key(.function(4))], .moving, CommandWords.wheel, when: isValid,
      to: { _, _ in .page(.wheel, selecting: nil) })
  }

  /// Opens the history of the criterion at hand, else of the plan; F5 for keyboards without an æ.
  static func history(of criterion: @escaping Asked<Slug?> = { _, _ in nil }) -> Self {
    Command(
      [.character("æ"), .key(.function(5))], .moving, CommandWords.history,
      to: { .history(criterion($0, $1)) })
  }

  /// Adds a follow-up about the criterion at hand.
  static func followUp(_ criterion: @escaping Asked<Slug?>) -> Self {
    Command(
      [.character("o")], .doing, CommandWords.newFollowUp, writes: true,
      refusal: { _, _ in RefusalWords.chooseCriterion },
      to: { screen, world in
        criterion(screen, world).map { .form(.new(.followUp, about: .criterion($0))) }
      })
  }

  /// Adjusts what is agreed about the criterion at hand.
  static func adjust(_ subject: @escaping Asked<Subject?>) -> Self {
    Command(
      [.character("j")], .doing, CommandWords.adjust, writes: true,
      refusal: { _, _ in RefusalWords.chooseWhatToAdjust },
      to: { screen, world in subject(screen, world).map { .form(.adjust($0)) } })
  }

  /// Opens the list of those who deliver figures, where that is what the key means on the screen.
  static func suppliers(onlyWhere isMeant: @escaping Asked<Bool> = { _, _ in true }) -> Self {
    Command(
      [.character("r")], .moving, CommandWords.suppliers,
      when: { isMeant($0, $1) && $1.holding?.hasRound == true },
      refusal: { isMeant($0, $1) ? RefusalWords.noRound : nil }, to: { _, _ in .suppliers })
  }

  /// Asks whether to close the newest quarter that is over and open, where the key means that.
  static func closeQuarter(onlyWhere isMeant: @escaping Asked<Bool> = { _, _ in true }) -> Self {
    Command(
      [.character("L")], .doing, CommandWords.closeQuarter,
      when: { isMeant($0, $1) && !$1.isReadOnly && $1.quarterToClose != nil },
      refusal: { screen, world in
        guard isMeant(screen, world) else { return nil }
        return world.isReadOnly ? world.readOnlyRefusal : world.noQuarterToClose
      },
      run: { _, world, _ in world.quarterToClose.map { [.ask(.closeQuarter($0))] } ?? [] })
  }
}

extension SharedWorld {
  /// Why no quarter can be closed now.
  fileprivate var noQuarterToClose: String? {
    holding.map { holding in
      ClosingWords.nothingToClose(
        holding.plan.agreedPeriod == nil
          ? nil : holding.plan.quarters.first { $0.period.last >= today })
    }
  }
}
