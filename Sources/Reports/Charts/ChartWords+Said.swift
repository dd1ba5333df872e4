import Criteria
import Wording

/// A chart in a sentence, for those who do not see it.
extension ChartWords {
  /// What a chart without a name is called.
  public static let chart = "Kurve"
  /// What stands over a chart's figures as a table.
  public static let figures = "Tallene i kurven"

  /// Its newest figures against the goal: `Nyeste tal er 61,0 % i Nøjsomhed og 63,4 % i Vapnagaard mod målet mindst
  /// 65 %.`
  public static func said(_ chart: Chart) -> String {
    let figures = chart.series.compactMap { series in
      series.points.last.map { point in
        "\(FigureText.short(point.exact, unit: chart.unit))\(series.site.map { " i \($0)" } ?? "")"
          + " (\(DanishDay.text(point.day)))"
      }
    }
    var goals: [String] = []
    for level in chart.levels where level.kind == .goal && level.isNamed {
      let site = level.series.flatMap { chart.series[$0].site }
      let goal = against(level) + (site.map { " i \($0)" } ?? "")
      if !goals.contains(goal) { goals.append(goal) }
    }
    return "Nyeste tal er \(DanishList.text(figures))"
      + (goals.isEmpty ? "." : " mod målet \(DanishList.text(goals)).")
  }

  /// `mindst 65 %`.
  private static func against(_ level: ChartLevel) -> String {
    switch level.bound {
    case .atLeast: "mindst \(level.text)"
    case .moreThan: "mere end \(level.text)"
    case .atMost: "højst \(level.text)"
    case .lessThan: "mindre end \(level.text)"
    case nil: level.text
    }
  }
}
