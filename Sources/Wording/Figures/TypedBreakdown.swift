import Criteria

/// Why what was typed cannot be read as the parts of a count.
public enum TypedBreakdownProblem: Error, Hashable, Sendable {
  /// A name or a number is missing or cannot be read; all that was typed.
  case counts(TypedCountProblem, in: String)
  /// The parts themselves.
  case parts(BreakdownProblem)
  /// What is said to be in no part is not what the others leave of the whole.
  case unknownDiffers(Int, left: Fraction)

  /// The refusal in one sentence: what, and what to do.
  public var sentence: String {
    let example = "skriv opdelingen som «kvinder 26, mænd 14»"
    switch self {
    case .counts(.numberMissing, let text), .counts(.categoryMissing, let text):
      return "I opdelingen \(Quote.text(text)) mangler et navn eller et antal; \(example)."
    case .counts(.categoryTwice(let name), _), .parts(.twice(let name)):
      return "\(Quote.text(name)) står to gange i opdelingen; skriv hvert navn én gang."
    case .counts(.number(.notANumber), let text), .counts(.notWhole, let text):
      return "I opdelingen \(Quote.text(text)) er et af tallene ikke et helt tal; \(example)."
    case .counts(.number(let problem), _): return problem.sentence
    case .parts(.tooMany(let limit)):
      return "En opdeling kan have højst \(limit) dele; læg nogle af dem sammen."
    case .parts(.badName(let name, let limit)):
      return
        "Navnet \(Quote.text(name)) kan ikke bruges i en opdeling; skriv et ord eller nogle få, "
        + "højst \(limit) tegn uden komma, kolon og parentes."
    case .parts(.outOfRange(let part)):
      return
        "\(Quote.text(part.name)) er \(DanishNumber.text(part.count)); skriv et helt tal fra 0 til "
        + "\(DanishNumber.text(Figure.largestCount))."
    case .unknownDiffers(let count, let left):
      return "«\(BreakdownText.unknown)» er \(DanishNumber.text(count)), men delene efterlader "
        + "\(DanishNumber.shortest(left, mostDecimals: 2)) af tallet; ret et af tallene."
    }
  }
}

extension TypedFigure {
  /// Reads a figure that may have its parts behind it: `40 (kv 26, m 14)`, `40 unge (26 kvinder, 14 mænd)`; an empty
  /// bracket says that there are none. What the unit or the plan does not allow beyond the form is checked by
  /// `FigureEntry.measurement`.
  public static func readParted(
    _ text: String, unit: Unit, tally: Tally = .latest
  ) -> Result<(figure: Figure, breakdown: Remark<Breakdown>), TypedFigureProblem> {
    let whole = read(text, unit: unit, tally: tally)
    guard case .failure = whole, let (before, inside) = bracket(at: text),
      case .success(let figure) = read(before, unit: unit, tally: tally)
    else { return whole.map { ($0, .unsaid) } }
    return breakdown(inside, of: figure).map { (figure, $0) }.mapError { .breakdown($0) }
  }

  /// Reads the parts of a figure: `kv 26, m 14`, `26 kvinder, 14 mænd`. What is called `uoplyst` must be what they
  /// leave of the figure, and is no part.
  public static func breakdown(
    _ text: String, of figure: Figure
  ) -> Result<Remark<Breakdown>, TypedBreakdownProblem> {
    switch TypedCounts.listed(text) {
    case .failure(let problem): return .failure(.counts(problem, in: text.trimmed))
    case .success(let counts):
      let parts = counts.map { Breakdown.Part($0.category, $0.number) }
      let known = parts.filter { $0.name.folded != BreakdownText.unknown }
      let breakdown: Breakdown?
      do throws(BreakdownProblem) { breakdown = try Breakdown(known) } catch {
        return .failure(.parts(error))
      }
      if let unknown = parts.first(where: { $0.name.folded == BreakdownText.unknown }),
        case .amount(let amount) = figure
      {
        let left = breakdown?.unknown(of: amount) ?? amount.value
        guard Fraction(unknown.count) == left || left < 0 else {
          return .failure(.unknownDiffers(unknown.count, left: left))
        }
      }
      return .success(breakdown.map { .said($0) } ?? .absent)
    }
  }

  /// What stands before and inside the bracket that a text ends with; nil when it ends with none.
  private static func bracket(at text: String) -> (before: String, inside: String)? {
    let written = text.trimmed
    guard written.hasSuffix(")"), let open = written.lastIndex(of: "("), open > written.startIndex
    else { return nil }
    let inside = written[written.index(after: open)...].dropLast()
    return (String(written[..<open]), String(inside))
  }
}
