import Criteria
import Wording

/// What is known while a plan is read from a file. What cannot be read is told and left out, and reading goes on.
final class PlanReader {
  let mistakes: MistakeList
  /// The file's values.
  let root: YAMLNode
  /// The plan as far as it has been read, for what is about the rest of it.
  var plan = Plan(id: .placeholder, name: "", period: .year(1))
  var surroundings = Surroundings()
  var budgetSums = BudgetSums()
  /// Whether all areas and networks could be read, so that what is not among them is a mistake of its own.
  var areasAreSound = true
  private var ids: [PlanKey: IdentityReader] = [:]

  init(_ root: YAMLNode, mistakes: MistakeList) {
    self.root = root
    self.mistakes = mistakes
  }

  /// The id of a thing, which no other in a list has.
  func id(_ values: KeyedValues, name: String?, among list: PlanKey) -> Slug? {
    ids[list, default: IdentityReader(mistakes: mistakes)].id(values, name: name)
  }

  /// The id made from a name that stands alone.
  func id(naming name: String, at place: TextPlace, among list: PlanKey) -> Slug? {
    ids[list, default: IdentityReader(mistakes: mistakes)].id(naming: name, at: place)
  }

  /// The plan's name and period, with all else passed over.
  func head() -> PlanHead? {
    guard
      let values = KeyedValues(
        root, under: .plan, known: [.plan, .id, .period], mistakes: mistakes),
      let name = values.name(.plan, like: []), let period = period(values)
    else { return nil }
    return PlanHead(name: name, period: period.isMissing ? nil : period.period)
  }

  func period(_ values: KeyedValues) -> PeriodPhrase? {
    guard let text = values.name(.period, like: PeriodPhrase.forms) else { return nil }
    return mistakes.reading(at: values.value(.period)?.place ?? values.place) {
      () throws(PhraseMistake) in try PeriodPhrase(text)
    }
  }

  func reportingDays(_ values: KeyedValues) -> Int? {
    let forms = ["31 dage"]
    guard let node = values.value(.deadline, like: forms),
      let text = values.scalar(node, of: .deadline)
    else { return nil }
    let pieces = text.folded.split(separator: " ")
    if let days = pieces.first?.wholeNumber(mostDigits: 3), (1...366).contains(days),
      pieces.dropFirst().allSatisfy({ $0 == "dage" || $0 == "dag" }), pieces.count <= 2
    {
      return days
    }
    mistakes.add(
      .unreadable(.deadline, text, like: ["et antal dage fra 1 til 366, som «31 dage»"]),
      at: node.place)
    return nil
  }

  /// The holidays that are written, or nil when none are.
  func holidays(_ values: KeyedValues) -> Holidays? {
    guard values.has(.holidays) else { return nil }
    let periods = values.items(.holidays, expected: .textOrList).compactMap { item -> Period? in
      guard let text = values.scalar(item, of: .holidays), !item.saysMissing else { return nil }
      return mistakes.reading(DanishPeriod.read(text), at: item.place) {
        .period(key: PlanKey.holidays.rawValue, $0)
      }
    }
    return Holidays(periods)
  }
}

/// What the budgets read so far add up to, year by year.
struct BudgetSums {
  private(set) var sums: [Int: Money] = [:]
  /// Whether every amount could be read, so that a sum that is not the total is a mistake of its own.
  var areSound = true

  mutating func add(_ budget: [Int: Money]) {
    for (year, money) in budget { sums[year, default: .zero] += money }
  }
}

extension Slug {
  /// Stands for an id that could not be read, in a plan that is never given out.
  static let placeholder = Slug(number: .max)
}
