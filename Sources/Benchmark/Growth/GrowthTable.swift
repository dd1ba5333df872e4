/// A family's series: a column for each size, and how they grow.
enum GrowthTable {
  static func text(_ family: Family, sizes: [Int], _ series: [Series]) -> String {
    var table = Table(headings: [family.name] + sizes.map { "\($0)" } + ["ratio", "law"])
    for one in series {
      let cells = sizes.map { size in
        one.values[size].map { Decimal.text($0, digits: 1) } ?? "–"
      }
      let ratio = one.ratio.map { Decimal.text($0, digits: 1) + " ×" } ?? "–"
      table.rows.append(
        ["\(one.probe.name), \(one.probe.unit)"] + cells + [ratio, one.law?.text ?? "–"])
    }
    return table.text
  }
}
