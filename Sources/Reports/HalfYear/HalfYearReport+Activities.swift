import Criteria
import Wording

/// What was held, and how many came.
extension HalfYearReport {
  /// So many activities have sentences of their own; the others are named.
  private static let mostTold = 5

  var activities: [Prose] {
    let own = plan.activities.compactMap { self.own(of: $0) }.flatMap { $0 }
    let held = plan.activities.map { ($0, occasions(of: $0.id)) }.filter { !$0.1.isEmpty }
      .enumerated().sorted {
        ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset)
      }.map(\.element)
    guard !held.isEmpty else {
      return (own.isEmpty ? [.gap(HalfYearWords.noActivities)] : own)
        + [steps, judgements, generalNotes]
    }
    let byItself = held.filter { self.own(of: $0.0) == nil }
    let told = byItself.prefix(Self.mostTold).enumerated().map { place, held in
      self.told(held.0, held.1, place)
    }
    let rest = byItself.dropFirst(Self.mostTold).map { activity, occasions in
      HalfYearWords.named(
        activity.name, occasionCell(activity.id, .occasions),
        occasions.allSatisfy { $0.participants != nil }
          ? occasionCell(activity.id, .participants) : nil)
    }
    return [
      HalfYearWords.held(
        activities: occasionCell(nil, .activities), occasions: occasionCell(nil, .occasions))
    ] + own + Self.paragraphs(told)
      + [rest.isEmpty ? "" : HalfYearWords.alsoHeld(rest), steps, judgements, generalNotes]
  }

  /// What follows by itself for an activity.
  func told(_ activity: Activity) -> Prose {
    let held = occasions(of: activity.id)
    return held.isEmpty
      ? .sentences(others(about: activity.id)) : told(activity, held, 0)
  }

  private func told(_ activity: Activity, _ held: [Occasion], _ place: Int) -> Prose {
    .sentences([sentence(activity, held, place)] + others(about: activity.id))
  }

  /// Three activities to a paragraph.
  private static func paragraphs(_ sentences: [Prose]) -> [Prose] {
    stride(from: 0, to: sentences.count, by: 3).map {
      .sentences(Array(sentences[$0..<min($0 + 3, sentences.count)]))
    }
  }

  private func occasions(of activity: Slug) -> [Occasion] {
    records.logbook.held(activity, by: today).filter { half.period.contains($0.day) }
  }

  private func sentence(_ activity: Activity, _ held: [Occasion], _ place: Int) -> Prose {
    let counted = held.count { $0.participants != nil }
    let came = held.reduce(0) { $0 + ($1.participants ?? 0) }
    let participants = occasionCell(activity.id, .participants)
    let attendance =
      counted == 0
      ? HalfYearWords.uncounted
      : HalfYearWords.came(
        participants, came, each: held.count > 1 ? occasionCell(activity.id, .average) : nil,
        counted: counted < held.count ? occasionCell(activity.id, .counted) : nil, place)
    return HalfYearWords.held(
      activity.name, occasionCell(activity.id, .occasions),
      when: when(held), where: wherever(activity.id, held), place) + " " + attendance
  }

  /// The months where they are few: `i juli og september`.
  private func when(_ held: [Occasion]) -> Prose {
    guard held.count <= 3 else { return "" }
    var months: [Int] = []
    for day in held.map(\.day) where months.last != day.month { months.append(day.month) }
    let names = Prose.list(months.map { .date(DanishDay.months[$0 - 1]) })
    // Else it reads as so many times in each of them.
    return months.count > 1 ? ": i \(names)" : " i \(names)"
  }

  /// How many at each site; the site alone where there is one.
  private func wherever(_ activity: Slug, _ held: [Occasion]) -> Prose {
    let sites = plan.sites.map(\.id).filter { site in held.contains { $0.site == site } }
    guard !sites.isEmpty, held.allSatisfy({ $0.site != nil }) else { return "" }
    let names = sites.map { Prose.quoted(PlanNames.site($0, plan)) }
    guard sites.count > 1 else { return " i \(names[0])" }
    let parts = zip(sites, names).map { site, name -> Prose in
      "\(occasionCell(activity, .occasions, at: site)) i \(name)"
    }
    return ", \(.list(parts))"
  }

  /// What is noted of an activity that needs no explanation.
  private func others(about activity: Slug) -> [Prose] {
    notes.filter {
      $0.kind == .other && $0.topic == .activity(activity) && !explains(activity)
    }.map { .quoted($0.text.asSentence) }
  }

  private var generalNotes: Prose {
    .sentences(
      notes.filter { note in
        guard note.kind == .other else { return false }
        switch note.topic {
        case .plan, .focusArea: return true
        // Those of activities that were held stand beside them.
        case .activity(let id):
          let isTold = plan.activity(id).map { own(of: $0) != nil } ?? false
          return occasions(of: id).isEmpty && !isTold && !explains(id)
        case .criterion: return false
        }
      }.map { .quoted($0.text.asSentence) })
  }

  /// The milestones that were reached.
  private var steps: Prose {
    .sentences(
      plan.placedMilestones.compactMap { placed in
        placed.milestone.done.flatMap { done in
          half.period.contains(done) && done <= today
            ? HalfYearWords.reached(placed.milestone.name, done) : nil
        }
      })
  }

  /// How activities were judged.
  private var judgements: Prose {
    .sentences(
      plan.activities.flatMap { activity in
        activity.judgements.compactMap { judgement in
          judgement.day.flatMap {
            half.period.contains($0) && $0 <= today
              ? HalfYearWords.judged(activity.name, judgement) : nil
          }
        }
      })
  }
}
