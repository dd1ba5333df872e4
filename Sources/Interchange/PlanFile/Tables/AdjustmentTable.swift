import Criteria
import Wording

extension FileTables {
  /// The changes of what was agreed, in a plan whose criteria have been read.
  static let adjustments = FileTable<Adjustment>(
    .adjustments,
    Adjustment(
      id: .placeholder, name: "", of: IndicatorID(.placeholder), at: nil, because: "",
      proposed: .first(of: 1), effective: .first(of: 1), deciders: []),
    FileField.identity(\.id, \.name, among: .adjustments, like: "Trygge beboere, Nøjsomhed"),
    [
      FileField(
        .about, \.indicator,
        FileValue(phrase: \.description) { _, values, reader in indicator(values, reader) }),
      FileField(
        .site, \.site,
        FileValue(phrase: \.text) { key, values, reader in
          guard let node = values.value(key), let text = values.line(key) else { return nil }
          return reader.site(named: text, at: node.place)?.id
        }
      ).readLast,
      change(.goalBefore, .goal, \.goal, write: { GoalPhrase.text($0, unit: $1, tally: $2) }) {
        text, unit, tally throws(PhraseMistake) in
        try GoalPhrase(text, unit: unit, tally: tally).goal
      },
      change(
        "udgangspunkt før", .baseline, \.baseline,
        write: { value, unit, _ in BaselinePhrase.text(value, unit: unit) }
      ) {
        text, unit, _ throws(PhraseMistake) in try BaselinePhrase.read(text, unit: unit)
      },
      FileField(.scope, \.scope, scope).readLast,
      FileField(
        .tally, \.window,
        phrase(like: WindowLength.allCases.map(DanishWindow.per), WindowLength.init(phrase:)) {
          $2.add($1, phrase: DanishWindow.per($0))
        }
      ).readLast,
      FileField(
        .unit, \.unit, phrase(like: Unit.forms, Unit.init(phrase:)) { $2.add($1, $0.phrase) }
      ).readLast,
      FileField(
        .question, .answer,
        put: { adjustment, values, reader in
          if let question = values.text(.question) {
            adjustment.settled = values.neededText(.answer, like: "Det er tryghed").map {
              SettledQuestion(question, answer: $0)
            }
          }
          if ![.goal, .baseline, .scope, .tally, .unit, .question].contains(where: values.has) {
            reader.mistakes.add(.adjustsNothing, at: values.place)
          }
        },
        write: { adjustment, lines, _ in
          lines.add(.question, adjustment.settled?.question)
          lines.add(.answer, adjustment.settled?.answer)
        }
      ).readLast,
      FileField(.reason, \.reason, .text(like: "Det viste sig lettere end ventet")),
      FileField(.proposed, \.proposed, .statedDay()),
      FileField("virkning", \.effective, .statedDay(isInPlan: true)),
      FileField(
        .deciders, \.deciders,
        read: { values, reader in
          let deciders = values.texts(.deciders).map(\.singleLine)
          if deciders.isEmpty {
            values.tellMissing(.deciders, like: [reader.plan.words.decidingBody])
          }
          return deciders
        }, write: { adjustment, lines, _ in lines.add(.deciders, list: adjustment.deciders) }),
      FileField(
        .decisions,
        put: { $0.decisions = decisions($1, on: $0, $2) },
        write: { adjustment, lines, plan in
          decisions.write(adjustment.decisions, under: .decisions, to: &lines, plan)
        }),
    ])

  private static func indicator(_ values: KeyedValues, _ reader: PlanReader) -> IndicatorID? {
    guard let text = values.name(.about, like: ["trygge-beboere"]),
      let place = values.value(.about)?.place
    else { return nil }
    if let id = IndicatorID(text), reader.plan.indicator(id) != nil { return id }
    guard reader.areasAreSound else { return nil }
    let names = reader.plan.indicatorIDs.map(\.description)
    reader.mistakes.add(unknown: .criterion, text, meaning: names, at: place)
    return nil
  }

  // MARK: - What is adjusted

  /// A value of the indicator before and after.
  private static func change<Value>(
    _ before: PlanKey, _ after: PlanKey,
    _ path: WritableKeyPath<Adjustment, Change<Value>?> & Sendable,
    write: @escaping @Sendable (Value, Unit, Tally) -> String,
    read: @escaping @Sendable (String, Unit, Tally) throws(PhraseMistake) -> Value
  ) -> FileField<Adjustment> {
    FileField(
      before, after,
      put: { adjustment, values, reader in
        let (unit, tally) = measure(of: adjustment, in: reader.plan)
        func value(_ key: PlanKey) -> Value? {
          guard let text = values.line(key) else { return nil }
          return reader.mistakes.reading(at: values.value(key)?.place ?? values.place) {
            () throws(PhraseMistake) in try read(text, unit, tally)
          }
        }
        let former = value(before)
        if values.has(before), !values.has(after) { values.tellMissing(after, at: before) }
        adjustment[keyPath: path] = value(after).map { Change(from: former, to: $0) }
        if after == .goal, values.has(.goal), !values.has(.goalBefore) {
          values.tellMissing(before, like: ["mindst 65 i 2021", .missing], at: after)
        }
      },
      write: { adjustment, lines, plan in
        let (unit, tally) = measure(of: adjustment, in: plan)
        let change = adjustment[keyPath: path]
        for (key, value) in [(before, change?.before), (after, change?.after)] {
          lines.add(key, phrase: value.map { YAMLText.phrase(write($0, unit, tally)) })
        }
      }
    ).readLast
  }

  /// What the figures of the indicator are counted in and how they become one.
  private static func measure(of adjustment: Adjustment, in plan: Plan) -> (Unit, Tally) {
    let indicator = plan.indicator(adjustment.indicator)?.indicator
    return (indicator?.unit ?? .missing, indicator?.tally ?? .latest)
  }

  private static func phrase<Value>(
    like forms: [String], _ read: @escaping @Sendable (String) -> Value?,
    write: @escaping @Sendable (Value, PlanKey, inout YAMLLines) -> Void
  ) -> FileValue<Value> {
    FileValue(
      read: { key, values, reader in
        guard let text = values.line(key) else { return nil }
        if let value = read(text) { return value }
        reader.mistakes.add(.unreadable(key, text, like: forms), at: values.place(of: key))
        return nil
      }, write: write)
  }

  private static let scope = FileValue<Scope>(
    read: { key, values, reader in
      guard values.has(key) else { return nil }
      switch values.value(key)?.text?.folded {
      case "samlet": return .planWide
      case "hvert boligområde" where !reader.plan.sites.isEmpty: return .everySite
      default:
        let place = values.value(key)?.place ?? values.place
        let sites = values.texts(key).compactMap { reader.site(named: $0, at: place)?.id }
        return sites.isEmpty ? nil : .sites(sites)
      }
    },
    write: { scope, key, lines in
      switch scope {
      case .planWide: lines.add(key, phrase: "samlet")
      case .everySite: lines.add(key, phrase: "hvert boligområde")
      case .sites(let sites): lines.add(key, brackets: sites.map(\.text))
      case .missing: break
      }
    })

  // MARK: - Who has decided, and when

  /// What each of those who must decide has decided.
  private static let decisions = FileTable<RecommendationDecision>(
    .decisions, RecommendationDecision(.adopted, on: .first(of: 1), because: ""),
    [
      FileField(
        .status, \.outcome,
        .word(among: RecommendationOutcome.allCases.map(\.name), write: \.name) {
          RecommendationOutcome(name: $0)
        }),
      FileField(.decided, \.day, .statedDay()),
      FileField(.reason, \.reason, .text(like: "Der er midler til det")),
    ])

  private static func decisions(
    _ values: KeyedValues, on adjustment: Adjustment, _ reader: PlanReader
  ) -> [RecommendationDecision] {
    // A day that could not be read is none to be held against.
    var earlier = adjustment.proposed
    var isSettled = false
    var decisions: [RecommendationDecision] = []
    for item in values.items(.decisions, expected: .listOfKeys) {
      guard let values = Self.decisions.values(item, under: .decisions, reader) else { continue }
      var decision = Self.decisions.blank
      let isWhole = Self.decisions.read(values, into: &decision, last: false, reader)
      if decisions.count >= adjustment.deciders.count || isSettled {
        reader.mistakes.add(.decidedByNobody, at: item.place)
      }
      let isDated = decision.day != Self.decisions.blank.day
      if isDated, decision.day < earlier {
        reader.mistakes.add(
          .adjustedTooEarly(decided: decision.day, earlier: earlier),
          at: values.place(of: .decided))
      }
      if isDated { earlier = decision.day }
      guard isWhole else { continue }
      isSettled = decision.outcome != .adopted
      decisions.append(decision)
    }
    return decisions
  }
}
