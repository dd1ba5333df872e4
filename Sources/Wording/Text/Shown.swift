import Criteria

extension String {
  /// The text as it can be shown on one line, wherever it comes from: of what nobody would see, or what would act on
  /// the terminal, the code point is written, as in `Hav‹U+202E›n`, and `¶` where it would begin another line.
  public var shown: String {
    HiddenSign.replaced(in: self) { $0.kind == .lineBreak ? "¶" : "‹\($0.code)›" }
  }
}
