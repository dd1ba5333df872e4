/// Why a block of cells cannot be pasted into the quarter's round. Nothing of it is taken then.
public enum PasteProblem: Refusing, Hashable {
  /// No cell holds a figure.
  case noFigures
  /// It has so many columns, which is more than a name, a numerator and a denominator.
  case tooManyColumns(Int)
  /// Its figures stand in several columns, each headed by a year or a quarter.
  case severalPeriods([String])
  /// The first of several rows without names is a year, which may be a heading or a figure.
  case yearFirst(String)
  /// A row of two columns of figures that are not both numbers.
  case notNumbers([String])
  /// None of the rows could be placed; one of them, and why.
  case nonePlaced([String], PastedRowProblem)

  /// What is wrong and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .noFigures: "Der er ingen tal i det indsatte, så intet er taget: \(Self.hint)"
    case .tooManyColumns(let count):
      "Det indsatte har \(DanishNumber.text(count)) kolonner, så intet er taget: \(Self.hint)"
    case .severalPeriods(let headings):
      "Det indsatte har tal for \(Quote.choices(headings, joinedBy: "og")) ved siden af hinanden, så intet "
        + "er taget: kopiér kun den kolonne, der skal bruges, med navnene foran."
    case .yearFirst(let year):
      "Den første række er \(Quote.text(year)), så intet er taget: er det en overskrift, så kopiér kun "
        + "tallene under den; er det et tal, så indtast det, og kopiér resten."
    case .notNumbers(let cells):
      "Rækken \(Self.row(cells)) har to kolonner, der ikke begge er tal, så intet er taget: \(Self.hint)"
    case .nonePlaced(let cells, let problem):
      "\(Self.row(cells)) \(problem.phrase), så intet er taget: \(problem.advice)"
    }
  }

  private static let hint =
    "kopiér én kolonne med tal, eller to med tæller og nævner, med eller uden navne foran."

  /// A row's cells, for a sentence.
  static func row(_ cells: [String]) -> String { Quote.text(cells.joined(separator: " · ")) }
}

/// Why a row of a pasted block goes to none of the round's lines.
public enum PastedRowProblem: Hashable, Sendable {
  /// Its name is nobody's in the plan.
  case unknownName
  /// Its name is that of several lines.
  case severalNames
  /// It names a criterion that has a figure for each site, but no site.
  case siteNeeded
  /// It names a site, but nothing says of which criterion.
  case criterionNeeded
  /// The criterion that it would belong to has no figure for the site that it names.
  case siteNotMeasured
  /// It has no name, though the others have.
  case noName
  /// The number before its name may be the criterion's or the row's own.
  case unclearNumber
  /// The round has no line for what it names.
  case notAsked
  /// Another row is for the same line.
  case twice
  /// It has two numbers for a line that takes one, or no numerator and denominator for the one that is named.
  case notRatio(line: String)
  /// Its two numbers may be a numerator and a denominator or two percentages.
  case unclearRatio(line: String)
  /// The text after the figure is longer than a note may be.
  case noteTooLong

  /// What is wrong, after the row in a sentence.
  var phrase: String {
    switch self {
    case .unknownName: "er ikke navnet på nogen af linjerne"
    case .severalNames: "kan være flere af linjerne"
    case .siteNeeded: "siger ikke, hvilket boligområde det er"
    case .criterionNeeded: "siger ikke, hvilket kriterium det er"
    case .siteNotMeasured: "er ikke et af kriteriets boligområder"
    case .noName: "har intet navn"
    case .unclearNumber: "begynder med et tal, der kan være både kriteriets nummer og rækkens"
    case .notAsked: "har ingen linje blandt de tal, der indtastes her"
    case .twice: "er for samme linje som en anden række"
    case .notRatio(let line): "kan ikke være tæller og nævner for \(Quote.text(line))"
    case .unclearRatio(let line):
      "kan være både tæller og nævner og to procenttal for \(Quote.text(line))"
    case .noteTooLong: "har en tekst efter tallet, der er længere end en note"
    }
  }

  /// What to do.
  var advice: String {
    switch self {
    case .unknownName, .severalNames:
      "skriv kriteriet og boligområdet, som de står på skærmen, eller kopiér tallene uden navne."
    case .siteNeeded, .siteNotMeasured: "skriv boligområdet, som det står på skærmen, i navnet."
    case .criterionNeeded:
      "skriv kriteriet foran, eller stil dig på en af kriteriets linjer, og indsæt igen."
    case .noName: "giv rækken et navn, eller kopiér tallene uden navne."
    case .unclearNumber: "kopiér uden kolonnen med numre."
    case .notAsked:
      "vælg kvartalet med Ctrl-P og Ctrl-N, eller stil dig på den linje, tallet er for."
    case .twice: "kopiér hver linje én gang."
    case .notRatio: "kopiér kun den kolonne, der skal bruges."
    case .unclearRatio: "kopiér kun den kolonne, der skal bruges, eller skriv 12/18 i én celle."
    case .noteTooLong: "forkort teksten, eller kopiér uden den."
    }
  }

  /// What is wrong with a row and what to do, in one sentence.
  public func sentence(_ cells: [String]) -> String {
    "\(PasteProblem.row(cells)) \(phrase): \(advice)"
  }
}
