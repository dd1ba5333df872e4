import Criteria

extension PlanFile {
  /// Puts figures of others in a plan file's text, as `edit` makes a change in it.
  ///
  /// - Parameter plan: the plan that the text reads to.
  /// - Returns: the file's text, and the plan that it reads to.
  /// - Throws: `PlanFileMistakes` when the text is no plan file.
  public static func put(
    _ entries: [ReferenceEntry], in document: String, of plan: Plan
  ) throws -> (document: String, plan: Plan) {
    var wanted = plan
    for entry in entries { wanted.put(entry) }
    let owners = Set(entries.map(plan.owner))
    let changed = PlanSplice(document: document, plan: plan, wanted: wanted)?
      .text(referencesOf: owners)
    let settled = try settled(changed, as: wanted)
    return (settled.document, settled.plan)
  }
}
