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
  /// What stands beside fields with something in them.
  var notes: [FieldName: String] = [:]
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
    let day = problems.read(name, text, reading(name), \.sentence)
    note(name, text, day.map { [$0] } ?? [])
    return day
  }

  /// A day in one of the ways that its field takes.
  private func reading(_ name: FieldName) -> (String) -> Result<Day, DayProblem> {
    let (today, period) = (today, plan.period)
    return name == .deadline
      ? { DanishDeadline.read($0, near: today, within: period) }
      : { DanishDay.read($0, near: today, within: period) }
  }

  /// Says which days a text was understood as, where it does not say so itself.
  private mutating func note(_ name: FieldName, _ text: String, _ days: [Day]) {
    guard !days.isEmpty, text != days.map(DanishDay.short).joined(separator: ", ") else { return }
    notes[name] = days.map(DanishDay.text).joined(separator: ", ")
  }

  /// A milestone's deadline: a day, or days after its start; nil when it can be neither.
  mutating func milestoneDeadline(_ name: FieldName) -> MilestoneDeadline? {
    let text = form.text(name)
    let deadline = TypedDeadline.read(text, near: today, within: plan.period)
    if case .on(let day)? = deadline { note(name, text, [day]) }
    return deadline
  }

  /// Several days with commas between.
  mutating func days(_ name: FieldName) -> [Day] {
    let text = form.text(name)
    let days = text.split(whereSeparator: { $0 == "," || $0 == ";" }).compactMap {
      problems.read(name, String($0), reading(name), \.sentence)
    }
    note(name, text, days)
    return days
  }

  /// Which of several is chosen in a field; the first when nothing is.
  func chosen<Choice>(_ name: FieldName, among choices: [Choice]) -> Choice {
    choices[min(form.chosen(name) ?? 0, choices.count - 1)]
  }
}
