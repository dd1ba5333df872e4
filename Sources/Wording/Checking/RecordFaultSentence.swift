import Criteria

extension RecordFault {
  /// What is wrong in what is stored, in one sentence: what, and what to do. The plan, if any, lends its names.
  public func sentence(in plan: Plan?) -> String {
    switch self {
    case .figure(let figure, let fault):
      "Tallet for \(Self.name(figure, plan)) \(Self.words(fault, of: figure, plan))"
    case .line(let line, let fault):
      "Linjen i logbogen om \(Self.name(line, plan)) \(Self.words(fault, of: line))"
    case .quarter(let quarter, .outOfOrder):
      "\(DanishQuarter.text(quarter)) er lukket eller åbnet to gange i træk; \(Self.restore)."
    case .quarter(let quarter, .notKept):
      "\(DanishQuarter.text(quarter)) er lukket, men det, der blev vist, er ikke gemt eller kan ikke læses; "
        + "\(Self.restore)."
    }
  }

  private static func words(_ fault: FigureFault, of figure: Measurement, _ plan: Plan?) -> String {
    switch fault {
    case .unknownIndicator:
      "hører til et kriterium, som planen ikke har, og tæller ikke med; hent en planfil ind, der har "
        + "kriteriet \(Quote.text(figure.indicator.description)), eller \(restore)."
    case .siteNotMeasured:
      "gælder et sted, som kriteriet ikke opgøres for, og tæller ikke med; registrer det for det rigtige "
        + "sted."
    case .unfit(let problem): "kan ikke passe: \(problem.sentence(in: plan, isTyped: false))"
    case .dayOutsidePlan: "ligger uden for planens periode; \(correct)."
    case .reportedTooEarly:
      "er indberettet i \(DanishQuarter.text(figure.quarter)), før dagen var kommet; \(correct)."
    case .countedFromLogbook:
      "er indtastet, selv om kriteriet tælles fra logbogen; skriv det i logbogen i stedet for."
    case .correctsNothing: "retter et tal, der ikke findes eller ikke gælder; \(restore)."
    case .correctsAnother: "retter et tal, der gælder noget andet; \(restore)."
    case .notAlone:
      "gælder samtidig med et andet tal for det samme i "
        + "\(DanishQuarter.text(Quarter(containing: figure.day))); \(restore)."
    case .quarterClosed:
      "er skrevet i \(DanishQuarter.text(figure.quarter)), efter at kvartalet blev lukket; \(restore)."
    }
  }

  private static func words(_ fault: LineFault, of line: Occasion) -> String {
    switch fault {
    case .unknownActivity:
      "hører til en aktivitet, som planen ikke har, og tæller ikke med; hent en planfil ind, der har "
        + "aktiviteten \(Quote.text(line.activity.text)), eller \(restore)."
    case .unknownSite:
      "gælder et sted, som planen ikke har, og tæller ikke med; ret linjen i logbogen."
    case .dayOutsidePlan: "ligger uden for planens periode; ret linjen i logbogen."
    case .siteMissing:
      "siger ikke hvor, selv om der tælles for hvert sted, og tæller ikke med; ret linjen i logbogen."
    case .unknownTag(let tag):
      "har mærket \(Quote.text(tag)), som aktivitetens logbog ikke kender; ret linjen i logbogen, eller hent en "
        + "planfil ind, der har mærket."
    case .unknownCategory(let category):
      "har kategorien \(Quote.text(category)), som aktivitetens logbog ikke kender; ret linjen i logbogen, eller "
        + "hent en planfil ind, der har kategorien."
    case .numbersBeforeHeld: "har deltagere eller antal, uden at det er afholdt; \(restore)."
    case .supersedesNothing: "retter en linje, der ikke findes; \(restore)."
    case .supersedesAnother:
      "retter en linje, der hører til noget andet eller er rettet før; \(restore)."
    case .quarterClosed: "er skrevet, efter at dagens kvartal blev lukket; \(restore)."
    }
  }

  private static let correct = "ret det med en begrundelse"
  private static let restore = "se med «maalepind gendan», om en kopi har det rigtigt"

  /// `Trygge beboere i Nøjsomhed pr. 31. december 2019 (61,0 %, skrevet af Mette)`.
  private static func name(_ figure: Measurement, _ plan: Plan?) -> String {
    let what = FigureText.text(figure.figure, of: figure.indicator, in: plan)
    return Quote.cleaned(PlanNames.indicator(figure.indicator, plan))
      + Quote.cleaned(PlanNames.place(figure.site, plan), longest: Quote.longest + 3).leading
      + " pr. \(DanishDay.text(figure.day)) (\(Quote.cleaned(what)), registreret af "
      + "\(Quote.cleaned(figure.recordedBy)))"
  }

  private static func name(_ line: Occasion, _ plan: Plan?) -> String {
    Quote.cleaned(PlanNames.activity(line.activity, plan))
      + Quote.cleaned(PlanNames.place(line.site, plan), longest: Quote.longest + 3).leading
      + " \(DanishDay.text(line.day)) (registreret af \(Quote.cleaned(line.recordedBy)))"
  }
}

extension String {
  /// The text with a space before it, where there is any.
  fileprivate var leading: String { isEmpty ? "" : " " + self }
}
