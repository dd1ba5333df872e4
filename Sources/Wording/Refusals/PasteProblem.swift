/// Why a block of cells cannot be pasted into the quarter's round. Nothing of it is taken then.
public enum PasteProblem: Refusing, Hashable {
  /// It has so many columns, which is more than a name, a numerator and a denominator.
  case tooManyColumns(Int)
  /// A row of two columns of figures that are not both numbers.
  case notNumbers([String])
  /// A row of two numbers for a line that takes no numerator and denominator, or not these.
  case notRatio([String], line: String)
  /// A row is named as no line is, though others are; or as several are.
  case unknownName(String)
  /// Two rows have the same name.
  case twice(String)

  /// What is wrong and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .tooManyColumns(let count):
      "Det indsatte har \(DanishNumber.text(count)) kolonner, så intet er taget: \(Self.hint)"
    case .notNumbers(let cells):
      "Rækken \(Self.row(cells)) har to kolonner, der ikke begge er tal, så intet er taget: \(Self.hint)"
    case .notRatio(let cells, let line):
      "Rækken \(Self.row(cells)) kan ikke være tæller og nævner for \(Quote.text(line)), så intet er taget: "
        + "kopiér kun den kolonne, der skal bruges."
    case .unknownName(let name):
      "\(Quote.text(name)) er ikke navnet på én af linjerne, så intet er taget: ret navnet, eller kopiér "
        + "tallene uden navne."
    case .twice(let name):
      "\(Quote.text(name)) står i to rækker, så intet er taget: kopiér hver linje én gang."
    }
  }

  private static let hint =
    "kopiér én kolonne med tal, eller to med tæller og nævner, med eller uden navne foran."

  private static func row(_ cells: [String]) -> String {
    Quote.text(cells.joined(separator: " · "))
  }
}
