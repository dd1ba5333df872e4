import Criteria
import Wording

extension FileTables {
  static let plan = FileTable<Plan>(
    .plan, Plan(id: .placeholder, name: "", period: .year(1)),
    facts, [FileField.keys(\.budget, budget, unless: \.isEmpty).readLast], things,
    [
      FileField(
        .focusAreas, \.focusAreas,
        read: { focusAreas.things($0, under: .focusAreas, $1) },
        write: { plan, lines, _ in
          if !plan.focusAreas.isEmpty { lines.gap() }
          focusAreas.write(plan.focusAreas, under: .focusAreas, to: &lines, plan)
        }
      ).named(\.areasAreSound)
    ])

  private static let planName = "Helsingør Syd – Tryghed og trivsel"

  private static let facts: [FileField<Plan>] = [
    FileField(.plan, \.name, .name(like: planName)),
    .id(\.id, among: .plan, of: .plan, like: planName),
    FileField(
      .period,
      read: { plan, values, reader in
        guard let written = reader.period(values) else { return false }
        (plan.period, plan.isPeriodMissing) = (written.period, written.isMissing)
        reader.surroundings.period = written.period
        return true
      }, write: { plan, lines, _ in lines.add(.period, phrase: PeriodPhrase.text(plan)) }),
    masterPlan, sites,
    .keys(\.words, words, unless: { $0 == Words() }),
    FileField(.purpose, \.purpose, .text), .texts(.goal, \.goals), .texts("parter", \.parties),
    .texts("bemanding", \.staffing), .texts(.roles, \.roles),
    FileField(
      .deadline,
      put: { $0.reportingDays = $2.reportingDays($1) ?? $0.reportingDays },
      write: { plan, lines, _ in lines.add(.deadline, phrase: "\(plan.reportingDays) dage") }),
    FileField("følges fra", \.followedFrom, .quarterInPlan),
    FileField(
      .holidays, \.holidays, read: { $1.holidays($0) ?? Holidays() },
      write: { plan, lines, _ in
        lines.add(.holidays, list: plan.holidays.periods.map(DanishPeriod.plain))
      }),
    .keys(\.thresholds, thresholds, unless: { $0 == Thresholds() }),
    FileField(
      .dataSources, \.dataSources,
      read: { values, reader in
        reader.surroundings.dataSources = values.items(.dataSources, expected: .listOfKeys)
          .compactMap { thing($0, dataSources, reader) { DataSource(id: $0, name: $1) } }
        return reader.surroundings.dataSources
      },
      write: { plan, lines, _ in
        dataSources.write(plan.dataSources, under: .dataSources, to: &lines, plan)
      }
    ).named(\.surroundings.dataSourcesAreSound),
    logbook(\.logbook) { $0.surroundings.logbooks.words = $1 }.named(
      \.surroundings.logbooks.wordsAreSound),
    .texts(.openQuestions, \.openQuestions),
  ]

  /// The words that the logbook of a plan or an activity knows.
  static func logbook<Part>(
    _ path: WritableKeyPath<Part, LogbookWords> & Sendable,
    then keep: @escaping @Sendable (PlanReader, LogbookWords) -> Void = { _, _ in }
  ) -> FileField<Part> {
    FileField(
      .tags, .categories,
      put: { part, values, reader in
        part[keyPath: path] = reader.logbookWords(values)
        keep(reader, part[keyPath: path])
      },
      write: { part, lines, _ in
        let words = part[keyPath: path]
        lines.add(.tags, list: words.tags)
        guard !words.groups.isEmpty else { return }
        lines.nest(.categories) { lines in
          for group in words.groups { lines.add(PlanKey(group.name), list: group.categories) }
        }
      })
  }

  /// What is followed, with who may change the plan below what it owes others.
  private static var things: [FileField<Plan>] {
    var things = FileField<Plan>.things(in: .plan)
    let above = things.firstIndex { $0.keys == [duties.key] } ?? 0
    things.insert(
      .keys(\.adjustmentRule, adjustmentRule, unless: \.isEmpty), at: above + 1)
    return things
  }

  // MARK: - Its parts

  /// The plan's own words for who decides, leads and funds.
  private static let words = FileTable<Words>(
    .words, Words(),
    [
      word("besluttende", \.decidingBody), word("leder", \.leader),
      FileField("bevilling", \.funder, .line),
    ])

  private static func word(
    _ key: PlanKey, _ path: WritableKeyPath<Words, String> & Sendable
  ) -> FileField<Words> {
    FileField(
      key, path, read: { values, _ in values.line(key) ?? Words()[keyPath: path] },
      write: { words, lines, _ in lines.add(key, words[keyPath: path]) })
  }

  /// Where "on track" and "behind" begin.
  private static let thresholds = FileTable<Thresholds>(
    .thresholds, Thresholds(),
    [share(.onTrack, \.onTrack), share("bagud", \.behind).readLast])

  private static func share(
    _ key: PlanKey, _ path: WritableKeyPath<Thresholds, Fraction> & Sendable
  ) -> FileField<Thresholds> {
    FileField(
      key,
      read: { thresholds, values, reader in
        if values.has(key) {
          guard let node = values.value(key, like: ["0,85"]),
            let text = values.scalar(node, of: key)
          else { return false }
          let amount = reader.mistakes.reading(DanishNumber.read(text), at: node.place) {
            .number(key: key.rawValue, $0)
          }
          guard let amount else { return false }
          thresholds[keyPath: path] = amount.value
        }
        let (onTrack, behind) = (thresholds.onTrack, thresholds.behind)
        guard key == .onTrack || behind > 0 && behind <= onTrack && onTrack <= 1 else {
          reader.mistakes.add(.thresholdsOutOfOrder, at: values.place)
          return false
        }
        return true
      },
      write: { thresholds, lines, _ in
        lines.add(
          key, phrase: DanishNumber.shortest(thresholds[keyPath: path], mostDecimals: 6))
      })
  }

  private static let dataSources = FileTable<DataSource>(
    .dataSources, DataSource(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .dataSources, like: "Politiets Tryghedsindeks"),
    [
      FileField("leveres af", \.deliveredBy, .line),
      FileField(
        "hyppighed", \.frequency,
        .phrase(like: Frequency.allCases.map(\.phrase) + [.missing], write: \.phrase) {
          Frequency(phrase: $0)
        }),
      FileField(
        "leveres senest", \.deliveryDay,
        .phrase(
          like: ["1. maj"], told: ["en dag, som alle år har, for eksempel «1. maj»"],
          write: DanishDayOfYear.text, read: DanishDayOfYear.read)),
      years(.skippedYears, \.skippedYears), years(.seriesBreaks, \.seriesBreaks),
      FileField(
        .references, \.references, read: { $1.references($0, unit: nil) },
        write: { source, lines, _ in
          lines.add(references: source.references, unit: .percent)
        }),
    ])

  private static func years(
    _ key: PlanKey, _ path: WritableKeyPath<DataSource, Set<Int>> & Sendable
  ) -> FileField<DataSource> {
    FileField(
      key, path, read: { Set($1.years($0, key)) },
      write: { source, lines, _ in
        lines.add(key, brackets: source[keyPath: path].sorted().map(DanishDay.fourDigits))
      })
  }
}

extension PlanReader {
  /// The plan, or nil when it has no name or no period that can be read.
  func readPlan() -> Plan? {
    guard case .map = root.content else {
      mistakes.add(.notAPlan, at: root.place)
      return nil
    }
    let table = FileTables.plan
    guard let values = table.values(root, under: .plan, self) else { return nil }
    surroundings.logbooks = knownLogbooks()
    var plan = table.blank
    let isWhole = table.read(values, into: &plan, last: false, self)
    // The sums and the things that are written about are known when all else has been read.
    self.plan = plan
    _ = table.read(values, into: &plan, last: true, self)
    return isWhole ? plan : nil
  }
}
