import Criteria

extension FigureFileMistake {
  /// The line that is printed: `Linje 14, kolonne F (værdi): «otte» passer ikke til enheden «procent» …`. The
  /// plan lends its names.
  public func text(in plan: Plan?) -> String {
    "\(place.text): \(what.sentence(in: plan, isInWorkbook: place.isInWorkbook))"
  }
}

extension FigureFileMistake.Place {
  /// The place in words: `Linje 14, kolonne F (værdi)`, or `Celle F14 (værdi)` of a workbook.
  public var text: String {
    let row = row == line ? "" : " (række \(DanishNumber.text(row)) i regnearket)"
    let column = column.map { ", kolonne \(Self.letters(of: $0))" } ?? ""
    let heading = heading.map { " (\(Quote.cleaned($0)))" } ?? ""
    if isInWorkbook, let letters = self.column.map(Self.letters) {
      return "Celle \(letters)\(line)\(heading)"
    }
    return Self.name(ofLine: line, isInWorkbook: isInWorkbook).capitalizedFirst + row + column
      + heading
  }

  /// A line of a file in words: `linje 14`, or `række 14` of a workbook.
  public static func name(ofLine line: Int, isInWorkbook: Bool) -> String {
    "\(isInWorkbook ? "række" : "linje") \(DanishNumber.text(line))"
  }

  /// A column as spreadsheets call it: `A` for 0, `Z`, `AA`.
  static func letters(of column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(of: column / 26 - 1) + last
  }
}

extension FigureFileMistake.Kind {
  /// What is wrong in one sentence, and what to do.
  func sentence(in plan: Plan?, isInWorkbook: Bool) -> String {
    switch self {
    case .table(let mistake): mistake.sentence
    case .heading(let mistake): mistake.sentence
    case .row(let mistake): mistake.sentence(in: plan, isInWorkbook)
    }
  }
}

extension FigureFileMistake.Table {
  fileprivate var sentence: String {
    switch self {
    case .unclosedQuote:
      "Anførselstegnet (\") her bliver aldrig lukket; sæt et til, hvor teksten slutter, eller slet det."
    case .quoteInside:
      "Et anførselstegn (\") midt i en celle kan ikke læses; sæt hele cellen i anførselstegn, og skriv det "
        + "indre to gange."
    case .textBehindQuote(let opened):
      "Der står noget efter det anførselstegn (\"), der lukker cellen; se efter, om der mangler et i linje "
        + "\(DanishNumber.text(opened))."
    case .notText:
      "Her er noget, der ikke er tekst; gem filen fra regnearket som «CSV UTF-8 (semikolonsepareret)»."
    case .mixedEncoding:
      "Bogstaverne her er gemt på en anden måde (Windows-1252) end i resten af filen (UTF-8); gem hele "
        + "filen fra regnearket som «CSV UTF-8 (semikolonsepareret)»."
    case .unknownLetter:
      "Her er et bogstav, der ikke kan læses; gem filen fra regnearket som «CSV UTF-8 "
        + "(semikolonsepareret)»."
    case .tooManyCells(let count, let expected):
      "Linjen har \(Self.cells(count)), men der er \(Self.headings(expected)); se efter, om "
        + "en tekst med skilletegn mangler anførselstegn."
    case .tooFewCells(let count, let expected, let isLast):
      "Linjen har \(Self.cells(count)), men der er \(Self.headings(expected)); "
        + (isLast ? "filen er måske klippet over, så hent den igen." : "skriv resten af linjen.")
    case .formula(let text):
      "\(Quote.text(text)) er en formel; skriv det, den giver, eller sæt en apostrof (') foran, hvis det "
        + "er en tekst."
    case .headingMissing(let text):
      "\(Quote.text(text)) står i en kolonne uden overskrift; giv den en, eller slet kolonnen."
    }
  }

  private static func cells(_ count: Int) -> String { DanishNoun.count(count, "celle", "celler") }

  private static func headings(_ count: Int) -> String {
    DanishNoun.count(count, "overskrift", "overskrifter")
  }
}

extension FigureFileMistake.Heading {
  fileprivate var sentence: String {
    switch self {
    case .none(let needed):
      "Den første linje skal være overskrifter med \(Quote.choices(needed, joinedBy: "og")); se, hvordan "
        + "de skrives, med «maalepind eksport»."
    case .unknown(let text, let nearest, let known):
      "Kolonnen \(Quote.text(text)) kendes ikke; "
        + (nearest.map { "mente du \(Quote.text($0))?" }
          ?? "slet den, eller kald den \(Quote.choices(known, most: 20)).")
    case .twice(let text, let first):
      "Kolonnen \(Quote.text(text)) står allerede som kolonne "
        + "\(FigureFileMistake.Place.letters(of: first)); slet den ene."
    case .needed(let names):
      names.count == 1
        ? "Kolonnen \(Quote.text(names[0])) mangler; tilføj den."
        : "En af kolonnerne \(Quote.choices(names)) skal være der; tilføj den."
    }
  }
}

extension FigureFileMistake.Row {
  fileprivate func sentence(in plan: Plan?, _ isInWorkbook: Bool) -> String {
    switch self {
    case .anotherPlan(let found, let expected):
      "Linjen er for planen \(Quote.text(found)), men hentes ind i \(Quote.text(expected)); vælg planen "
        + "med --plan, eller slet linjen."
    case .criterionMissing:
      "Her mangler kriteriets id; skriv det, eller slet linjen."
    case .figureMissing:
      "Her mangler et tal; skriv det, eller skriv i «ikke målt», hvorfor det ikke er målt."
    case .severalFigures(let columns):
      "\(Quote.choices(columns, joinedBy: "og")) kan ikke være udfyldt på samme linje; slet det, der er "
        + "for meget."
    case .ratioPartMissing(let column):
      "En andel skrives med både tæller og nævner, men her mangler \(column); skriv begge."
    case .becameDay(let text):
      "\(Quote.text(text)) er blevet til en dato i regnearket; skriv en andel i kolonnerne «tæller» og "
        + "«nævner»."
    case .decimalPointNeeded(let text):
      "\(Quote.text(text)) kan misforstås; i en fil med decimalpunktum skrives 59.2, 1741 og 1,741.5."
    case .figure(let problem): problem.sentence
    case .day(let problem): problem.sentence
    case .quarter(let problem): problem.sentence
    case .notWhole(let text):
      "\(Quote.text(text)) skal være et helt tal på 0 eller derover; skriv for eksempel 293."
    case .entry(let problem): problem.sentence(in: plan, isTyped: false)
    case .twice(let firstLine):
      "Kriteriet har allerede et tal for samme sted og kvartal i "
        + FigureFileMistake.Place.name(ofLine: firstLine, isInWorkbook: isInWorkbook)
        + "; slet den ene linje."
    case .standsOtherwise(let measurement, let columns):
      EntryProblem.standing(measurement, plan)
        + (columns.isEmpty
          ? "" : ", og linjen siger noget andet i \(Quote.choices(columns, joinedBy: "og"))")
        + "; skriv i «rettelse», hvorfor det skal rettes, eller slet linjen."
    case .reference(let mistake): mistake.sentence(isInWorkbook)
    }
  }
}

extension FigureFileMistake.Reference {
  fileprivate func sentence(_ isInWorkbook: Bool) -> String {
    switch self {
    case .nameMissing:
      "Her mangler, hvis tal det er; skriv det, som «Helsingør Kommune». Planens egne tal hentes ind fra "
        + "en fil uden kolonnen «sammenligning»."
    case .nameTooLong(let limit):
      "Navnet er for langt; det må have højst \(DanishNumber.text(limit)) tegn."
    case .text(let fault): fault.sentence
    case .notANumber(let text):
      "\(Quote.text(text)) kan ikke stå som andres tal; skriv et tal som 22,6, eller en andel i «tæller» "
        + "og «nævner»."
    case .notTold(let column):
      "\(Quote.text(column)) hører til planens egne tal, men her er det andres; tøm cellen, eller slet "
        + "kolonnen."
    case .twice(let firstLine):
      "Der står et andet tal for samme dag i "
        + FigureFileMistake.Place.name(ofLine: firstLine, isInWorkbook: isInWorkbook)
        + "; slet den ene linje."
    }
  }
}

/// The mistakes in a file with figures: the first of them, and how many there are.
public struct FigureFileMistakes: Error, Hashable, Sendable {
  /// The first mistakes in the order of the file; never empty.
  public let first: [FigureFileMistake]
  /// How many there are.
  public let count: Int
  /// Whether there were so many that the rest of the file was not looked at.
  public let isCutShort: Bool

  /// The mistakes of a file.
  public init(_ first: [FigureFileMistake], count: Int, isCutShort: Bool) {
    self.first = first
    self.count = count
    self.isCutShort = isCutShort
  }

  /// The mistakes as they are printed, a line each, and how many more there are.
  public func lines(in plan: Plan?) -> [String] {
    first.map { $0.text(in: plan) }
      + MistakeWords.more(count - first.count, isCutShort: isCutShort)
  }

  /// Why the file cannot be taken in.
  public var trouble: FileTrouble { isCutShort ? .hasManyMistakes(count) : .hasMistakes(count) }
}
