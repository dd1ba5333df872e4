/// The verdicts as views of SQLite.
enum SQLVerdicts {
  /// What `sqlite3` reads.
  static func script(
    database: String, agreed: String, today: String, first: String, last: String
  ) -> String {
    """
    ATTACH 'file:\(database)?mode=ro' AS held;
    CREATE TEMP TABLE agreed (plan TEXT, criterion TEXT, site TEXT, kind TEXT, goal REAL,
      baseline REAL, PRIMARY KEY (plan, criterion, site)) WITHOUT ROWID;
    .mode csv
    .import '\(agreed)' agreed

    -- The figures that stand.
    CREATE TEMP VIEW figure AS
    SELECT plan, criterion, site, day, numerator, denominator,
      significand / CASE decimals WHEN 0 THEN 1.0 WHEN 1 THEN 10.0 ELSE 100.0 END AS value
    FROM held.measurement AS own
    WHERE kind IN ('amount', 'ratio') AND day <= '\(today)'
      AND NOT EXISTS (SELECT 1 FROM held.measurement AS later WHERE later.supersedes = own.id);

    -- Rule A: the newest figure against the path from the baseline to the goal.
    CREATE TEMP VIEW pace AS
    SELECT plan, criterion, site, value, agreed.goal, max(day) AS day,
      (value - baseline) / (agreed.goal - baseline)
        / ((julianday(day) - julianday('\(first)')) / (julianday('\(last)') - julianday('\(first)')))
        AS pace
    FROM figure JOIN agreed USING (plan, criterion, site)
    WHERE agreed.kind = 'level' GROUP BY plan, criterion, site;
    CREATE TEMP VIEW on_path AS
    SELECT plan, criterion, site,
      CASE WHEN value >= goal THEN 'met' WHEN pace >= 0.85 THEN 'onTrack'
        WHEN pace >= 0.6 THEN 'behind' ELSE 'farBehind' END AS verdict
    FROM pace;

    -- Rules C and D: the newest year that is over.
    CREATE TEMP VIEW year AS
    SELECT plan, criterion, site, agreed.kind, agreed.goal, substr(day, 1, 4) AS year,
      sum(value) AS total, sum(numerator) AS part, sum(denominator) AS whole
    FROM figure JOIN agreed USING (plan, criterion, site)
    WHERE agreed.kind <> 'level' AND day < substr('\(today)', 1, 4)
    GROUP BY plan, criterion, site, substr(day, 1, 4);
    CREATE TEMP VIEW in_year AS
    SELECT plan, criterion, site, max(year) AS year,
      CASE CASE kind
        WHEN 'share' THEN part * 100.0 >= goal * whole
        WHEN 'count' THEN total >= goal
        ELSE total >= CAST(goal * (julianday(year || '-12-31') - julianday(year || '-01-01') + 1)
          / 7 AS INTEGER) END
      WHEN 1 THEN 'met' ELSE 'missed' END AS verdict
    FROM year GROUP BY plan, criterion, site;
    CREATE TEMP VIEW verdict AS
    SELECT plan, criterion, site, verdict FROM on_path
    UNION ALL SELECT plan, criterion, site, verdict FROM in_year;

    .mode list
    SELECT * FROM verdict;

    """
  }
}
