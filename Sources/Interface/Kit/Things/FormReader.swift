import Criteria
import Wording

/// Reads the fields of a form.
struct FormReader {
  let form: Form
  let today: Day
  /// Whether what is missing is said.
  let hasAsked: Bool
  var problems: [FieldName: String] = [:]
  var hints: [FieldName: String] = [:]
  /// What is agreed before it is adjusted.
  var agreed: [String] = []

  /// A day; when nothing is typed today, or none.
  mutating func day(_ name: FieldName, orToday isToday: Bool) -> Day? {
    let text = form.text(name)
    guard !text.isEmpty else {
      if isToday { hints[name] = FieldWords.usual(today) }
      return isToday ? today : nil
    }
    switch DanishDay.read(text) {
    case .success(let day): return day
    case .failure(let problem):
      problems[name] = problem.sentence
      return nil
    }
  }

  /// Several days with commas between.
  mutating func days(_ name: FieldName) -> [Day] {
    form.text(name).split(whereSeparator: { $0 == "," || $0 == ";" }).compactMap { text in
      switch DanishDay.read(String(text)) {
      case .success(let day): return day
      case .failure(let problem):
        problems[name] = problem.sentence
        return nil
      }
    }
  }

  /// The calendar year that is chosen.
  func year(in plan: Plan) -> Int? {
    let years = plan.spendingYears
    return form.chosen(.year).flatMap { years.indices.contains($0) ? years[$0] : nil }
  }

  /// An amount; nil when there is none, which is said once it is asked for, or none that can be read.
  mutating func money(_ name: FieldName, missing: String?) -> Money? {
    let text = form.text(name)
    guard !text.isEmpty else {
      if hasAsked, let missing { problems[name] = missing }
      return nil
    }
    switch DanishMoney.read(text) {
    case .success(let money): return money
    case .failure(let problem):
      problems[name] = problem.sentence
      return nil
    }
  }

  /// What is chosen that it is about.
  func topic(_ usual: RecommendationTopic, in plan: Plan) -> RecommendationTopic {
    let topics = plan.topics
    guard let chosen = form.chosen(.topic), topics.indices.contains(chosen) else { return usual }
    return topics[chosen]
  }

  func optional(_ name: FieldName) -> String? {
    form.text(name).isEmpty ? nil : form.text(name)
  }

  /// The id of something: its own, or a fresh one that is made of its name.
  func id(_ former: Slug?, besides ids: [Slug], in plan: Plan) -> Slug {
    former ?? plan.freshID(naming: form.text(.name), besides: ids)
  }

  /// Which of several is chosen in a field; the first when nothing is.
  func chosen<Choice>(_ name: FieldName, among choices: [Choice]) -> Choice {
    choices[min(form.chosen(name) ?? 0, choices.count - 1)]
  }
}
