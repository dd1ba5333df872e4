import Criteria

extension NumberProblem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .empty: "her mangler et tal; skriv for eksempel 59,2"
    case .pointForComma(let text, let meant):
      "\(Quote.text(text)) kan misforstås; skriv \(Quote.cleaned(meant)) "
        + "med komma (punktum står kun ved tusinder, som i 1.741)"
    case .notANumber(let text):
      "\(Quote.text(text)) er ikke et tal; skriv for eksempel 59,2 eller 1.741"
    case .tooManyDigits(let text):
      "\(Quote.text(text)) er for langt; et tal kan have højst 15 cifre"
    case .tooManyDecimals(let text):
      "\(Quote.text(text)) har for mange decimaler; skriv højst \(Amount.mostDecimals)"
    case .endless(let text, let below, let above):
      "\(Quote.text(text)) kan ikke skrives helt ud som tal; skriv \(above) i stedet for ordene, eller \(below) ved «højst» og «under»"
    }
  }
}

extension DayProblem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .empty: "her mangler en dato; skriv den som 31.12.2019"
    case .shortYear(let text):
      "årstallet i \(Quote.text(text)) skal have fire cifre; skriv datoen som 31.12.2019"
    case .yearMissing(let text):
      "\(Quote.text(text)) mangler et årstal; skriv datoen som 31.12.2019"
    case .impossible(let text):
      "datoen \(Quote.text(text)) findes ikke; se efter i kalenderen, og skriv den som 31.12.2019"
    case .notADay(let text):
      "\(Quote.text(text)) er ikke en dato; skriv den som 31.12.2019 eller 2019-12-31"
    case .notADeadline(let text):
      "\(Quote.text(text)) er ikke en frist; skriv den som 31.12.2019, juni 2019, 2. kvartal 2019 eller "
        + "uge 23 2019"
    }
  }
}

extension QuarterProblem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .empty: "her mangler et kvartal; skriv det som 2019K4"
    case .noSuchQuarter(let text):
      "kvartalet \(Quote.text(text)) findes ikke; året har 1. til 4. kvartal, og 4. kvartal 2019 "
        + "skrives 2019K4"
    case .shortYear(let text):
      "årstallet i \(Quote.text(text)) skal have fire cifre; skriv kvartalet som 2019K4"
    case .notAQuarter(let text):
      "\(Quote.text(text)) er ikke et kvartal; skriv det som 2019K4 eller 4. kvartal 2019"
    }
  }
}

extension HalfYearProblem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .empty: "her mangler et halvår; skriv det som 2019-2"
    case .noSuchHalfYear(let text):
      "halvåret \(Quote.text(text)) findes ikke; året har 1. og 2. halvår, og 2. halvår 2019 skrives 2019-2"
    case .shortYear(let text):
      "årstallet i \(Quote.text(text)) skal have fire cifre; skriv halvåret som 2019-2"
    case .notAHalfYear(let text):
      "\(Quote.text(text)) er ikke et halvår; skriv det som 2019-2 eller 2. halvår 2019"
    case .outsidePlan(let half, let period):
      "planen gælder \(DanishPeriod.within(period)), og \(DanishHalfYear.text(half)) ligger uden for det; vælg "
        + "et halvår i den"
    case .notBegun(let half):
      "der kan ikke skrives en rapport for \(DanishHalfYear.text(half)), før det er begyndt; vælg et "
        + "tidligere halvår"
    }
  }
}

extension YearProblem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .notAYear(let text):
      "\(Quote.text(text)) er ikke et årstal; skriv det med fire cifre, som 2019"
    case .outsidePlan(let year, let period):
      "planen gælder \(DanishPeriod.within(period)), og \(year) ligger uden for det; vælg et år i den"
    case .notBegun(let year):
      "der kan ikke skrives en opfølgning for \(year), før året er begyndt; vælg et tidligere år"
    }
  }
}

extension DanishPeriod.Problem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .day(let problem): problem.phrase
    case .lastBeforeFirst(let first, let last):
      "perioden slutter \(DanishDay.text(last)), før den begynder \(DanishDay.text(first)); "
        + "skriv den første dag først"
    case .notAPeriod(let text):
      "\(Quote.text(text)) er ikke en periode; skriv den som 2018-01-01 til 2021-12-31"
    }
  }
}

extension DanishMoney.Problem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .number(let problem): problem.phrase
    case .negative(let text): "\(Quote.text(text)) er under 0; skriv beløbet uden minus"
    case .tooExact(let text): "\(Quote.text(text)) har for mange decimaler; skriv højst to"
    case .tooLarge(let text):
      "\(Quote.text(text)) er for meget; et beløb er højst \(DanishNumber.text(Money.mostKroner)) kr."
    }
  }
}
