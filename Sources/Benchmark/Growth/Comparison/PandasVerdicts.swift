/// The verdicts as pandas reaches them.
enum PandasVerdicts {
  /// What Python runs, with the database, the agreed numbers, today, and the first and last day of the plans after it.
  static let script = """
    import sqlite3, sys
    import pandas as pd

    database, agreed, today, first, last = sys.argv[1:]
    key = ["plan", "criterion", "site"]
    goal = pd.read_csv(agreed, names=\(AgreedNumbers.columns))
    held = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    figure = pd.read_sql_query(
        "SELECT id, supersedes, plan, criterion, site, day, kind AS figure, significand, decimals, "
        "numerator, denominator FROM measurement WHERE day <= ?", held, params=[today])

    # The figures that stand.
    figure = figure[figure.figure.isin(["amount", "ratio"])
                    & ~figure.id.isin(figure.supersedes.dropna())]
    figure["value"] = figure.significand / 10.0 ** figure.decimals
    figure = figure.merge(goal, on=key)

    # Rule A: the newest figure against the path from the baseline to the goal.
    level = figure[figure.kind == "level"].sort_values("day").groupby(key).tail(1).copy()
    first, last = pd.Timestamp(first), pd.Timestamp(last)
    pace = ((level.value - level.baseline) / (level.goal - level.baseline)
            / ((pd.to_datetime(level.day) - first) / (last - first)))
    level["verdict"] = "farBehind"
    level.loc[pace >= 0.6, "verdict"] = "behind"
    level.loc[pace >= 0.85, "verdict"] = "onTrack"
    level.loc[level.value >= level.goal, "verdict"] = "met"

    # Rules C and D: the newest year that is over.
    rest = figure[figure.kind != "level"].copy()
    rest["year"] = rest.day.str[:4].astype(int)
    rest = rest[rest.year < int(today[:4])]
    year = rest.groupby(key + ["kind", "goal", "year"], as_index=False)[
        ["value", "numerator", "denominator"]].sum()
    year = year[year.year == year.groupby(key).year.transform("max")].copy()
    days = 365 + ((year.year % 4 == 0) & ((year.year % 100 != 0) | (year.year % 400 == 0)))
    needed = year.goal.where(year.kind != "rate", (year.goal * days / 7) // 1)
    reached = (year.value >= needed).where(
        year.kind != "share", year.numerator * 100 >= year.goal * year.denominator)
    year["verdict"] = reached.map({True: "met", False: "missed"})

    pd.concat([level, year])[key + ["verdict"]].to_csv(
        sys.stdout, sep="|", index=False, header=False)

    """
}
