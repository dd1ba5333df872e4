import Criteria
import Wording

/// What criteria are counted from: the activities of the plan, and the words that their logbooks know.
struct KnownLogbooks {
  /// The words that the plan has for every activity.
  var words = LogbookWords()
  /// Whether all words could be read, so that one that is not among them is a mistake of its own.
  var wordsAreSound = true
  /// The activities of the whole plan, also those later in the file: of each its id, its name and its words.
  var activities: [Activity] = []
  /// The activity that the criterion hangs on.
  var own: Slug?

  /// The activity with that name or id.
  func activity(named text: String) -> Activity? {
    activities.first { $0.id.text == text } ?? activities.first { $0.name.folded == text.folded }
  }

  /// All words that an activity's logbook knows.
  func words(of activity: Slug) -> LogbookWords {
    words.adding(activities.first { $0.id == activity }?.logbook ?? LogbookWords())
  }
}

extension PlanReader {
  /// The tags and categories of a plan or an activity.
  func logbookWords(_ values: KeyedValues) -> LogbookWords {
    var tags: [String] = []
    var taken: Set<Slug> = []
    for item in values.items(.tags, expected: .textOrList) {
      if let tag = word(item, .tags, values, besides: &taken) { tags.append(tag) }
    }
    return LogbookWords(tags: tags, groups: categoryGroups(values))
  }

  private func categoryGroups(_ values: KeyedValues) -> [CategoryGroup] {
    let forms = ["henvendelser: [økonomi, bolig]"]
    guard let node = values.value(.categories, like: forms) else { return [] }
    guard case .map(let entries) = node.content else {
      mistakes.add(shapeOf: node, under: .categories, expected: .keys)
      return []
    }
    var taken: Set<Slug> = []
    return entries.compactMap { entry in
      guard case .list(let items) = entry.value.content, !items.isEmpty else {
        mistakes.add(
          entry.value.isEmpty
            ? .emptyValue(entry.key, forms: ["[økonomi, bolig]"])
            : .wrongShape(key: entry.key, expected: .list, found: entry.value.shape),
          at: entry.keyPlace)
        return nil
      }
      let categories = items.compactMap { word($0, .categories, values, besides: &taken) }
      return CategoryGroup(name: entry.key.singleLine, categories: categories)
    }
  }

  /// A word that can be told from those that are taken, and that a phrase under `tælles` can name.
  private func word(
    _ node: YAMLNode, _ key: PlanKey, _ values: KeyedValues, besides taken: inout Set<Slug>
  ) -> String? {
    guard !node.saysMissing, let text = values.scalar(node, of: key)?.singleLine
    else { return nil }
    guard !text.isEmpty, text.count <= Occasion.longestWord, !text.contains(","),
      let slug = Slug(naming: text)
    else {
      let form = "et ord eller nogle få uden komma, højst \(Occasion.longestWord) tegn"
      mistakes.add(.unreadable(key, text, like: [form]), at: node.place)
      return nil
    }
    guard taken.insert(slug).inserted else {
      mistakes.add(.wordTwice(key: key.rawValue, text), at: node.place)
      return nil
    }
    return text
  }

  /// The activities of the whole plan with their words, before any of it is read: a criterion may name one
  /// that comes later. What is wrong with them is told when they are read.
  func knownLogbooks() -> KnownLogbooks {
    let silent = PlanReader(root, mistakes: MistakeList(isSilent: true))
    var known = KnownLogbooks()
    for area in root.items(of: .focusAreas) {
      for node in area.items(of: .activities) {
        let name = node.entry(.name)?.value.text?.singleLine ?? ""
        let written = node.entry(.id)?.value.text
        guard let id = written.flatMap({ Slug($0) }) ?? Slug(naming: written ?? name),
          let values = KeyedValues(
            node, under: .activities, known: [.tags, .categories], mistakes: silent.mistakes)
        else { continue }
        let before = silent.mistakes.count
        var activity = Activity(id: id, name: name)
        activity.logbook = silent.logbookWords(values)
        known.activities.append(activity)
        if silent.mistakes.count > before { known.wordsAreSound = false }
      }
    }
    return known
  }
}
