import Criteria

/// Why a text cannot be read as a number.
public enum NumberProblem: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// A point stands where it can be a decimal comma or a thousands mark: `59.2`; the text as it would be
  /// with a comma.
  case pointForComma(String, meant: String)
  /// It is not a number.
  case notANumber(String)
  /// It has more than 15 digits.
  case tooManyDigits(String)
  /// It has more than 6 decimals.
  case tooManyDecimals(String)
  /// It is a share whose decimals have no end: `en tredjedel`; the numbers right below and above it.
  case endless(String, below: String, above: String)
}

extension DanishNumber {
  /// Reads a number: `59,2` is a decimal number, `1.741` and `1 741` are one thousand seven hundred and forty-one,
  /// and `59.2` is refused, never guessed. Spaces around it do not count; minus is `-` or `−`.
  public static func read(_ text: String) -> Result<Amount, NumberProblem> {
    var rest = Substring(text.trimmed)
    guard !rest.isEmpty else { return .failure(.empty) }
    let written = String(rest)
    let isNegative = rest.first.map { "-−–".contains($0) } ?? false
    if isNegative { rest = Substring(String(rest.dropFirst()).trimmed) }
    if rest.contains(where: \.isWhitespace) {
      guard let pointed = withPoints(rest) else { return .failure(.notANumber(written)) }
      rest = Substring(pointed)
    }
    guard rest.utf8.allSatisfy({ isDigit($0) || $0 == 44 || $0 == 46 }),
      rest.utf8.contains(where: isDigit)
    else { return .failure(.notANumber(written)) }

    let pieces = rest.split(separator: ",", omittingEmptySubsequences: false)
    guard pieces.count <= 2 else { return .failure(.notANumber(written)) }
    let decimals = pieces.count == 2 ? pieces[1] : ""
    if pieces.count == 2, decimals.isEmpty { return .failure(.notANumber(written)) }
    let groups = pieces[0].split(separator: ".", omittingEmptySubsequences: false)
    guard areThousands(groups), !decimals.contains(".") else {
      return .failure(misplacedPoint(rest, written: written, isNegative: isNegative))
    }
    guard decimals.utf8.count <= Amount.mostDecimals else {
      return .failure(.tooManyDecimals(written))
    }
    let digits = (groups.joined() + decimals).drop { $0 == "0" }
    guard digits.utf8.count <= 15, let magnitude = Int64("0" + digits),
      let amount = Amount(
        significand: isNegative ? -magnitude : magnitude, decimals: decimals.utf8.count)
    else { return .failure(.tooManyDigits(written)) }
    return .success(amount)
  }

  /// A number with spaces between its thousands (`12 500,50`, hard and narrow ones too), with points instead; nil
  /// where they stand anywhere else (`1 2500`), or where there are points as well.
  private static func withPoints(_ text: Substring) -> String? {
    let comma = text.firstIndex(of: ",") ?? text.endIndex
    let groups = text[..<comma].split(
      omittingEmptySubsequences: false, whereSeparator: { $0.isWhitespace && !$0.isNewline })
    guard areThousands(groups), !text.contains("."), !text[comma...].contains(where: \.isWhitespace)
    else { return nil }
    return groups.joined(separator: ".") + text[comma...]
  }

  /// `741` and `1.741`, but not `1.74`, `0.741` or `1741.000`. Nothing before the comma (`,5`) is zero.
  private static func areThousands(_ groups: [Substring]) -> Bool {
    guard groups.count > 1, let first = groups.first else { return true }
    return (1...3).contains(first.utf8.count) && !first.hasPrefix("0")
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  /// One point, which could be a comma; or the English way of writing, `1,741.50`.
  private static func misplacedPoint(_ digits: Substring, written: String, isNegative: Bool)
    -> NumberProblem
  {
    let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[1].isEmpty, !halves[1].contains(",") else {
      return .notANumber(written)
    }
    let whole = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    guard areThousands(whole) else { return .notANumber(written) }
    let meant = "\(whole.joined(separator: ".")),\(halves[1])"
    return .pointForComma(written, meant: isNegative ? "-\(meant)" : meant)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
