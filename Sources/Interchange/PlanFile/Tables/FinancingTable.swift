import Criteria
import Wording

extension FileTables {
  /// Who pays: a name alone, or with what is promised and given.
  static let financing = FileTable<Financing>(
    "finansiering", Financing(source: ""),
    [
      FileField(.financier, \.source, .name(like: "Landsbyggefonden")),
      money("lovet", \.promised.money), money("givet", \.given.money),
      hours("lovede timer", \.promised.hours), hours("givne timer", \.given.hours),
    ],
    alone: { item, values, _ in
      values.listedName(item, of: "finansiering").map { Financing(source: $0) }
    })

  private static func money(
    _ key: PlanKey, _ path: WritableKeyPath<Financing, [Int: Money]> & Sendable
  ) -> FileField<Financing> {
    FileField(
      key, path, read: { $1.amounts($0, key) },
      write: { financing, lines, _ in
        lines.add(key, YearlyMoney.list(financing[keyPath: path]))
      })
  }

  private static func hours(
    _ key: PlanKey, _ path: WritableKeyPath<Financing, [Int: Amount]> & Sendable
  ) -> FileField<Financing> {
    FileField(
      key, path, read: { $1.hours($0, key) },
      write: { financing, lines, _ in
        lines.add(
          key,
          by: financing[keyPath: path].sorted { $0.key < $1.key }.map {
            (DanishDay.fourDigits($0.key), DanishNumber.text($0.value))
          })
      })
  }
}

extension ThingFile where Value == Financing {
  /// Who pays; nobody stands twice in a list.
  static var financing: ThingFile {
    let table = FileTables.financing
    return ThingFile(
      Followed.financing, table.key,
      read: { values, key, reader in
        table.placed(values, under: key, reader).reduce(into: []) { all, placed in
          let source = placed.thing.source
          if all.of(source) != nil {
            reader.mistakes.add(.wordTwice(key: key.rawValue, source), at: placed.place)
          }
          all.append(placed.thing)
        }
      }, write: { table.write($0, under: $1, to: &$2, $3) })
  }
}
