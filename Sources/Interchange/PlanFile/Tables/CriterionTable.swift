import Criteria
import Wording

extension FileTables {
  private static let criterionName = "Trygge beboere"

  /// The criteria of a focus area or an activity.
  static let criteria = FileTable<Criterion>(
    .criteria, Criterion(id: .placeholder, name: "", wording: "", indicators: []),
    [
      .id(\.id, among: .criteria, like: criterionName),
      FileField(
        "nr", \.number,
        .phrase(
          like: ["2"], told: ["et nummer som «2», «1.1» eller «1a»"], write: \.text
        ) { CriterionNumber($0.trimmed) }),
      FileField(.name, \.name, .name(like: criterionName)),
      FileField(
        .wording, \.wording, read: { values, _ in values.text(.wording) ?? "" },
        write: { criterion, lines, _ in
          lines.add(.wording, criterion.wording.isEmpty ? nil : criterion.wording)
        }),
      FileField(
        IndicatorField.keys,
        read: { criterion, values, reader in
          if values.has(.parts) { return true }
          criterion.indicators = [IndicatorReader.indicator(values, reader)].compactMap { $0 }
          return !criterion.indicators.isEmpty
        },
        write: { criterion, lines, plan in
          if hasParts(criterion) { return }
          for indicator in criterion.indicators { IndicatorField.write(indicator, &lines, plan) }
        }),
      FileField(
        .metWhen,
        put: { criterion, values, reader in
          criterion.metWhen = reader.partsNeeded(values) ?? .all
        },
        write: { criterion, lines, _ in
          if hasParts(criterion), criterion.metWhen == .one { lines.add(.metWhen, phrase: "én") }
        }),
      FileField(.parts, read: readParts, write: writeParts).toldLast,
      FileField("mærkat", \.label, .line),
      FileField.texts(.openQuestions, \.openQuestions).toldLast,
    ])

  // MARK: - The parts of a criterion that says "and"

  private static func hasParts(_ criterion: Criterion) -> Bool {
    criterion.indicators.contains { $0.part != nil }
  }

  @Sendable private static func readParts(
    of criterion: inout Criterion, _ values: KeyedValues, _ reader: PlanReader
  ) -> Bool {
    guard values.has(.parts) else { return true }
    let items = values.items(.parts, expected: .listOfKeys)
    if items.isEmpty {
      reader.mistakes.add(
        .emptyValue(PlanKey.parts.rawValue, forms: []), at: values.place(of: .parts))
    }
    let id = criterion.id == .placeholder ? nil : criterion.id
    var ids = IdentityReader(mistakes: reader.mistakes)
    criterion.indicators = items.compactMap { item in
      guard
        let part = KeyedValues(
          item, under: .parts, known: [.id, .name] + IndicatorField.keys, mistakes: reader.mistakes)
      else { return nil }
      let name = part.name(.name, like: ["Ugentlig lektiecafé"])
      let partID = ids.id(part, name: name, prefix: id)
      // What the criterion itself says holds for each part that does not say otherwise.
      var indicator = IndicatorReader.indicator(part.inheriting(values), reader)
      indicator?.part = partID
      indicator?.name = name
      return indicator
    }
    return !criterion.indicators.isEmpty
  }

  @Sendable private static func writeParts(
    of criterion: Criterion, to lines: inout YAMLLines, _ plan: Plan
  ) {
    guard hasParts(criterion) else { return }
    lines.nest(.parts) { lines in
      for indicator in criterion.indicators {
        lines.item { lines in
          lines.add(.id, phrase: criterion.id(of: indicator).description)
          lines.add(.name, indicator.name)
          IndicatorField.write(indicator, &lines, plan)
        }
      }
    }
  }
}

extension PlanReader {
  /// How many of a criterion's parts must be met; nil where nothing readable is said.
  fileprivate func partsNeeded(_ values: KeyedValues) -> PartsNeeded? {
    guard let node = values.value(.metWhen, like: ["én", "alle"]),
      let text = values.scalar(node, of: .metWhen)
    else { return nil }
    if !values.has(.parts) {
      values.tellMissing(.parts, at: .metWhen)
      return nil
    }
    switch text.folded {
    case "én", "en", "1", "mindst én", "mindst en", "én af dem": return .one
    case "alle", "alle er": return .all
    default:
      mistakes.add(.unreadable(.metWhen, text, like: ["én", "alle"]), at: node.place)
      return nil
    }
  }
}
