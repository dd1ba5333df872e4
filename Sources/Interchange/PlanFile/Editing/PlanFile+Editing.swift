import Criteria

extension PlanFile {
  /// A plan file with one change made in it.
  public struct Edited: Hashable, Sendable {
    /// The file's text; what the change does not touch stands as it stood, unless it had to be written anew.
    public var document: String
    /// The plan that the text reads to.
    public var plan: Plan
    /// The change that takes this one back.
    public var inverse: PlanEdit
    /// Whether the file had to be written anew, so that its comments and its layout are gone.
    public var isWrittenAnew: Bool
  }

  /// Makes a change in a plan file's text.
  ///
  /// The text is changed where the thing stands. What is written is read again, and where that does not give
  /// the plan that was wanted (a list in brackets, an unusual layout) the whole file is written anew.
  ///
  /// - Parameters:
  ///   - plan: the plan that the text reads to, where it has been read already.
  ///   - day: the first day of the edition, when it is one of several (`PlanEdit.applied`).
  /// - Throws: `PlanEditProblem` when the change does not fit, `PlanFileMistakes` when the text is no plan file.
  public static func edit(
    _ document: String, of plan: Plan? = nil, by edit: PlanEdit, inForceFrom day: Day? = nil
  ) throws -> Edited {
    let plan = try plan ?? read(document)
    let (wanted, inverse) = try edit.applied(to: plan, inForceFrom: day)
    let settled = try settled(splice(document, by: edit, from: plan, to: wanted), as: wanted)
    return Edited(
      document: settled.document, plan: settled.plan, inverse: inverse,
      isWrittenAnew: settled.isWrittenAnew)
  }

  /// The text as it was changed, where it reads to the plan that was wanted; else the plan written anew.
  static func settled(
    _ changed: String?, as wanted: Plan
  ) throws -> (document: String, plan: Plan, isWrittenAnew: Bool) {
    if let changed, (try? read(changed)) == wanted { return (changed, wanted, false) }
    let whole = write(wanted)
    return (whole, try read(whole), true)
  }

  /// The text with the change in it, and what an adjustment changes of what is agreed.
  private static func splice(
    _ document: String, by edit: PlanEdit, from plan: Plan, to wanted: Plan
  ) -> String? {
    let noted = PlanSplice(document: document, plan: plan, wanted: wanted)?.text(edit)
      .flatMap { PlanSplice(document: $0, plan: plan, wanted: wanted)?.textWithSums() }
    guard let noted, let adjustment = edit.adjusting, plan.focusAreas != wanted.focusAreas else {
      return noted
    }
    return PlanSplice(document: noted, plan: plan, wanted: wanted)?.text(agreedBy: adjustment)
  }

  private static func read(_ document: String) throws(PlanFileMistakes) -> Plan {
    try read(bytes: Array(document.utf8), name: "").get()
  }
}
