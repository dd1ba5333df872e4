/// Why a text is not taken in, whichever way it comes: from the shell, a field, a file with figures or a plan file.
public enum TextFault: Error, Hashable, Sendable {
  /// It tells who somebody is.
  case personalData(PersonalData)
  /// It has a sign that nobody sees or that acts on whoever shows it, and the last that stands before that.
  case hiddenSign(HiddenSign, behind: String)
  /// It has more signs than there is room for.
  case tooLong(limit: Int)

  /// The most signs of a text.
  public static let longest = 2_000

  /// The first thing for which some texts are not taken in.
  ///
  /// - Parameter longest: the most signs that each may have.
  public static func first(in texts: some Sequence<String>, longest: Int = longest) -> TextFault? {
    texts.lazy.compactMap { TextFault($0, longest: longest) }.first
  }

  /// A text has a hidden sign behind others, of which the last are told.
  public init(_ sign: HiddenSign, behind others: String) {
    self = .hiddenSign(sign, behind: String(others.suffix(20)))
  }

  /// Why a text is not taken in; nil when it is.
  private init?(_ text: String, longest: Int) {
    // As many bytes or fewer are never more signs.
    if text.utf8.count > longest, text.count > longest {
      self = .tooLong(limit: longest)
    } else if let (sign, before) = HiddenSign.first(in: text) {
      self.init(sign, behind: before)
    } else if let found = PersonalData.refused(in: [text]) {
      self = .personalData(found)
    } else {
      return nil
    }
  }
}
