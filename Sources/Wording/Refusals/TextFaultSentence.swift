import Criteria

extension TextFault: RefusingInPart {
  /// Why the text is not taken in and what to do, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .personalData(let found): found.phrase
    case .hiddenSign(let sign, let before):
      (before.isEmpty ? "teksten begynder med " : "efter \(Quote.text(before)) står ")
        + "\(sign.name) (\(sign.code)); \(sign.advice)"
    case .tooLong(let limit): "teksten er for lang; skriv højst \(DanishNumber.text(limit)) tegn"
    }
  }
}

extension HiddenSign {
  /// The code point as it is looked up: `U+202E`.
  public var code: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  fileprivate var name: String {
    switch kind {
    case .lineBreak: "et linjeskift"
    case .control: "et styretegn"
    case .direction: "et tegn, der vender skriveretningen"
    case .invisible: "et usynligt tegn"
    }
  }

  fileprivate var advice: String {
    kind == .lineBreak ? "skriv teksten på én linje" : "skriv teksten igen uden det"
  }
}
