/// Why a figure cannot be taken back.
public enum UndoProblem: Error, Hashable, Sendable {
  /// This was put in its place meanwhile, or took it back.
  case supersededMeanwhile(Measurement)
  /// The quarter that it was reported in is closed.
  case quarterClosed(QuarterClosed)
  /// No figure has that id.
  case unknownFigure(id: String)
}

extension Records {
  /// The measurement that takes a figure back: it supersedes it, and what stood before stands again. It is
  /// reported in the quarter that the figure was.
  ///
  /// - Parameters:
  ///   - former: the id of the measurement that stood before; nil when the figure was the first, and is
  ///     withdrawn.
  ///   - reason: why; never blank.
  ///   - newID: the new measurement's id, made by the caller.
  ///   - recordedAt: seconds since 1970-01-01 UTC.
  /// - Throws: why it cannot be taken back; nothing is recorded by this call.
  public func undoing(
    _ id: String, former: String?, reason: String, as newID: String, recordedBy: String,
    recordedAt: Int
  ) throws(UndoProblem) -> Measurement {
    guard let figure = measurement(id) else { throw .unknownFigure(id: id) }
    if let successor = successor(of: id) { throw .supersededMeanwhile(successor) }
    if let closed = closed(figure.quarter) { throw .quarterClosed(closed) }
    var undone = Measurement(
      id: newID, indicator: figure.indicator, site: figure.site, day: figure.day,
      quarter: figure.quarter, figure: .withdrawn, recordedBy: recordedBy, recordedAt: recordedAt)
    if let former {
      guard let former = measurement(former) else { throw .unknownFigure(id: former) }
      undone.day = former.day
      undone.figure = former.figure
      undone.breakdown = former.breakdown
      undone.sampleSize = former.sampleSize
      undone.source = former.source
      undone.note = former.note
      undone.evidence = former.evidence
    }
    undone.correction = Correction(supersedes: id, reason: reason)
    return undone
  }
}
