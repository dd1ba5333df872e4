extension Migration {
  /// The parts of figures that are counts. They are recorded before their figure, and none can be added once it is
  /// there; together they are never more than it.
  static let measurementParts = """
    CREATE TABLE measurement_part (
      measurement TEXT NOT NULL REFERENCES measurement (id) DEFERRABLE INITIALLY DEFERRED,
      place INTEGER NOT NULL CHECK (place >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99999999),
      PRIMARY KEY (measurement, place),
      UNIQUE (measurement, name)
    ) STRICT;

    \(appendOnly(
      "measurement_part",
      replacing: "measurement = NEW.measurement AND (place = NEW.place OR name = NEW.name)"))
    CREATE TRIGGER measurement_part_is_never_added BEFORE INSERT ON measurement_part
    WHEN EXISTS (SELECT 1 FROM measurement WHERE id = NEW.measurement)
    BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
    CREATE TRIGGER measurement_parts_are_not_above_the_whole BEFORE INSERT ON measurement
    WHEN EXISTS (SELECT 1 FROM measurement_part WHERE measurement = NEW.id)
      AND (NEW.kind <> 'amount' OR NEW.significand
        < (SELECT sum(number) FROM measurement_part WHERE measurement = NEW.id)
          * CAST('1' || substr('000000', 1, NEW.decimals) AS INTEGER))
    BEGIN SELECT RAISE(ABORT, 'measurement has parts above the whole'); END;
    """
}
