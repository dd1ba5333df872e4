import Criteria
import Wording

extension PlanReader {
  /// The milestones of an activity.
  mutating func milestones(_ values: KeyedValues, in surroundings: Surroundings) -> [Milestone] {
    var milestones: [Milestone] = []
    for item in values.items(.milestones, expected: .listOfKeys) {
      if let milestone = milestone(item, in: surroundings) { milestones.append(milestone) }
    }
    return milestones
  }

  private mutating func milestone(_ item: YAMLNode, in surroundings: Surroundings) -> Milestone? {
    guard
      let values = KeyedValues(
        item, under: PlanKey.milestones.rawValue, known: [.id, .name, .start, .deadline, .done],
        mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Beboerpanelet er oprettet"])
    let id = milestoneIDs.id(values, name: name)
    var milestone = Milestone(id: id ?? Self.placeholder, name: name ?? "")
    milestone.start = values.day(.start, within: surroundings.period)
    milestone.done = values.day(.done)
    if let (phrase, place) = deadline(values, in: surroundings) {
      milestone.deadline = phrase.deadline
      if let counted = phrase.countedFrom {
        if let start = milestone.start, start != counted {
          mistakes.add(.following(.startsDiffer(start: start, counted: counted)), at: place)
        }
        milestone.start = counted
      }
      if milestone.isBackwards, let start = milestone.start, let deadline = milestone.deadlineDay {
        mistakes.add(
          .following(.milestoneBackwards(start: start, deadline: deadline)), at: place)
      }
    }
    if let done = milestone.done, let start = milestone.start, done < start {
      mistakes.add(
        .following(.doneBeforeStart(done, start: start)),
        at: values.value(.done)?.place ?? values.place)
    }
    return id == nil || name == nil ? nil : milestone
  }

  private func deadline(_ values: KeyedValues, in surroundings: Surroundings)
    -> (DeadlinePhrase, TextPlace)?
  {
    let key = PlanKey.deadline.rawValue
    guard let text = values.name(.deadline, like: DeadlinePhrase.forms),
      let node = values.value(.deadline)
    else { return nil }
    if node.saysMissing { return (DeadlinePhrase(deadline: .missing), node.place) }
    do throws(PhraseMistake) {
      let phrase = try DeadlinePhrase(text, end: surroundings.period?.last)
      for day in [phrase.writtenDay, phrase.countedFrom].compactMap({ $0 }) {
        if let period = surroundings.period, !period.contains(day) {
          mistakes.add(.dayOutsidePlan(key: key, day, period), at: node.place)
        }
      }
      return (phrase, node.place)
    } catch {
      mistakes.add(error.kind, at: node.place)
      return nil
    }
  }
}

extension KeyedValues {
  /// A day, or nil when there is none, when it is `mangler` or, which is told, when it cannot be read or
  /// lies outside the period.
  func day(_ key: PlanKey, within period: Period? = nil) -> Day? {
    guard let node = value(key, like: ["2019-06-30", .missing]), !node.saysMissing,
      let text = scalar(node, of: key)
    else { return nil }
    return day(text, of: key, at: node.place, within: period)
  }

  /// The days of a key, one or a list; none when it is `mangler`.
  func days(_ key: PlanKey, within period: Period? = nil) -> [Day] {
    items(key, expected: .textOrList).compactMap { item in
      guard !item.saysMissing, let text = scalar(item, of: key) else { return nil }
      return day(text, of: key, at: item.place, within: period)
    }
  }

  /// An item of a list as a day, or nil when it is `mangler` or, which is told, when it cannot be read.
  func day(_ item: YAMLNode, of key: PlanKey) -> Day? {
    guard !item.saysMissing, let text = scalar(item, of: key) else { return nil }
    return day(text, of: key, at: item.place, within: nil)
  }

  private func day(_ text: String, of key: PlanKey, at place: TextPlace, within period: Period?)
    -> Day?
  {
    switch DanishDay.read(text) {
    case .success(let day):
      if let period, !period.contains(day) {
        mistakes.add(.dayOutsidePlan(key: key.rawValue, day, period), at: place)
      }
      return day
    case .failure(let problem):
      mistakes.add(.day(key: key.rawValue, problem), at: place)
      return nil
    }
  }
}
