/// That somebody has been asked for figures (anmodning): the first of a supplier and a quarter asks, those after
/// it remind.
public struct FigureRequest: Hashable, Sendable {
  /// Who was asked: an organisation or a role, as the data source names it.
  public var supplier: String
  /// The quarter that the figures are for.
  public var quarter: Quarter
  /// The day that it was sent.
  public var day: Day

  /// A request.
  public init(to supplier: String, for quarter: Quarter, on day: Day) {
    self.supplier = supplier
    self.quarter = quarter
    self.day = day
  }
}
