import Criteria
import Wording

/// Reads the fields of a form.
struct FormReader {
  let form: Form
  var subject: FormSubject
  let plan: Plan
  let today: Day
  /// Whether what is missing is said.
  let hasAsked: Bool
  var problems: [FieldName: String] = [:]
  var hints: [FieldName: String] = [:]
  /// What is agreed before it is adjusted.
  var agreed: [String] = []
  /// Whether something is not typed yet that nothing can be made of the form without.
  var isIncomplete = false

  var context: FormContext { subject.context(in: plan, today: today) }

  /// A day; the usual one when nothing is typed.
  mutating func day(_ name: FieldName, or usual: UsualDay) -> Day? {
    let text = form.text(name)
    let isToday = usual == .today || usual == .todayWhenNew && subject.thing == nil
    guard !text.isEmpty else {
      if isToday { hints[name] = FieldWords.usual(today) }
      return isToday ? today : nil
    }
    return problems.read(name, text, { DanishDay.read($0) }, \.sentence)
  }

  /// Several days with commas between.
  mutating func days(_ name: FieldName) -> [Day] {
    form.text(name).split(whereSeparator: { $0 == "," || $0 == ";" }).compactMap {
      problems.read(name, String($0), { DanishDay.read($0) }, \.sentence)
    }
  }

  /// Which of several is chosen in a field; the first when nothing is.
  func chosen<Choice>(_ name: FieldName, among choices: [Choice]) -> Choice {
    choices[min(form.chosen(name) ?? 0, choices.count - 1)]
  }
}
