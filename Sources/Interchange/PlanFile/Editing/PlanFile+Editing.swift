import Criteria

extension PlanFile {
  /// A plan file with one change made in it.
  public struct Edited: Hashable, Sendable {
    /// The file's text; comments and all that the change does not touch stand as they stood, where the change
    /// could be made by itself.
    public var document: String
    /// The plan that the text reads to.
    public var plan: Plan
    /// The change that takes this one back.
    public var inverse: PlanEdit
  }

  /// Makes a change in a plan file's text.
  ///
  /// The text is changed where the thing stands. What is written is read again, and where that does not give
  /// the plan that was wanted (a list in brackets, an unusual layout) the whole file is written anew.
  ///
  /// - Throws: `PlanEditProblem` when the change does not fit the plan, or `PlanFileMistakes` when the text is
  ///   no plan file.
  public static func edit(_ document: String, by edit: PlanEdit) throws -> Edited {
    let plan = try read(document)
    let (wanted, inverse) = try edit.applied(to: plan)
    if let changed = PlanSplice(document: document, plan: plan, wanted: wanted)?.text(edit),
      let spliced = PlanSplice(document: changed, plan: plan, wanted: wanted)?.textWithSums(),
      (try? read(spliced)) == wanted
    {
      return Edited(document: spliced, plan: wanted, inverse: inverse)
    }
    let whole = write(wanted)
    return Edited(document: whole, plan: try read(whole), inverse: inverse)
  }

  private static func read(_ document: String) throws(PlanFileMistakes) -> Plan {
    try read(bytes: Array(document.utf8), name: "").get()
  }
}
