extension Records {
  /// The typed figures that stand and whose day has come, *not measured* among them, by day.
  func typedFigures(of id: IndicatorID, at site: Slug?, asOf day: Day) -> [DatedFigure] {
    series(of: id, at: site).filter { $0.day <= day }.map {
      DatedFigure($0.figure, on: $0.day, sampleSize: $0.sampleSize)
    }
  }
}
