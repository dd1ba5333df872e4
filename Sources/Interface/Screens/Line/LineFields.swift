import Criteria
import Wording

/// The fields of a line: what can be chosen in them, and what they begin with.
struct LineFields: Hashable, Sendable {
  /// The activities, in the order in which they are offered.
  let activities: [Slug]
  /// The sites, in the order in which they are offered after the plan as a whole.
  let sites: [Slug]
  private let activityNames: [String]
  private let siteNames: [String]
  /// Whether there are tags, and categories, to write.
  private let hasTags: Bool
  private let hasCategories: Bool

  init(_ plan: Plan?) {
    activities = plan?.activities.map(\.id) ?? []
    activityNames = plan?.activities.map(\.name) ?? []
    sites = plan?.sites.map(\.id) ?? []
    siteNames = plan?.sites.map(\.name) ?? []
    let words = activities.compactMap { plan?.logbookWords(of: $0) }
    hasTags = words.contains { !$0.tags.isEmpty }
    hasCategories = words.contains { !$0.categories.isEmpty }
  }

  /// The form for a purpose, with what an entry says in its fields.
  ///
  /// - Parameters:
  ///   - entry: nil when no activity has been chosen yet.
  ///   - words: the words of the entry's activity, which its categories are ordered by.
  func form(for purpose: LinePurpose, _ entry: OccasionEntry?, words: LogbookWords) -> Form {
    if case .withdraw = purpose { return Form([.text(.reason)]) }
    let isNew = purpose == .new
    var fields: [FormField] = []
    if isNew {
      let chosen = entry.flatMap { activities.firstIndex(of: $0.activity) }.map { $0 + 1 }
      let only = activities.count == 1 ? 1 : 0
      fields.append(
        .choice(.activity, [LineWords.chooseActivity] + activityNames, chosen: chosen ?? only))
    }
    if !sites.isEmpty {
      let chosen = entry?.site.flatMap { sites.firstIndex(of: $0) }.map { $0 + 1 }
      fields.append(.choice(.site, [PlanNames.wholePlan] + siteNames, chosen: chosen ?? 0))
    }
    fields.append(.text(.day, entry?.day.map(DanishDay.short) ?? ""))
    if case .hold = purpose {
    } else {
      fields.append(.choice(.state, FieldWords.states, chosen: entry?.isPlanned == true ? 1 : 0))
    }
    fields.append(.text(.participants, entry?.participants.map { DanishNumber.text($0) } ?? ""))
    if hasTags { fields.append(.text(.tags, entry?.tags.joined(separator: ", ") ?? "")) }
    if hasCategories {
      fields.append(
        .text(.counts, TypedCounts.text(entry?.counts ?? [:], inOrderOf: words.categories)))
    }
    fields.append(.text(.note, entry?.note ?? ""))
    if purpose.needsReason { fields.append(.text(.reason)) }
    return Form(fields)
  }

  func activity(in form: Form) -> Slug? { chosen(.activity, among: activities, in: form) }

  /// The site that is chosen in a form; nil for the plan as a whole.
  func site(in form: Form) -> Slug? { chosen(.site, among: sites, in: form) }

  /// What is chosen of several that are offered after something else.
  private func chosen(_ field: FieldName, among ids: [Slug], in form: Form) -> Slug? {
    form.chosen(field).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil }
  }
}
