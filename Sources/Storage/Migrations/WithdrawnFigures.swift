extension Migration {
  /// Lets a figure be taken back: a measurement of the kind `withdrawn` supersedes it, and says no more.
  ///
  /// The table is made anew beside the old one, whose rows, index and triggers it takes over. Rows come in the
  /// order in which they were recorded, so that each finds the one that it supersedes.
  static let withdrawnFigures = """
    \(measurementTable(
      "measurement_anew", kinds: firstKinds + ", 'withdrawn'",
      more: ",\n  CHECK (kind <> 'withdrawn' OR supersedes IS NOT NULL)"))

    INSERT INTO measurement_anew SELECT * FROM measurement ORDER BY sequence;
    DROP TABLE measurement;
    ALTER TABLE measurement_anew RENAME TO measurement;

    \(measurementIndex)
    \(measurementTriggers)
    """
}
