/// What is wrong with a file before anybody asks what it says.
struct YAMLFault: Error, Hashable, Sendable {
  var problem: Problem
  var place: TextPlace

  /// What is wrong.
  enum Problem: Hashable, Sendable {
    /// The file is larger than a plan file may be, in bytes.
    case tooLarge(bytes: Int)
    /// There is nothing in the file.
    case empty
    /// The text is not UTF-8.
    case notUTF8
    /// There are signs that no text has, such as NUL.
    case controlSign
    /// Anchors and aliases (`&navn`, `*navn`) are refused.
    case aliasOrAnchor(String)
    /// Tags (`!navn`) are refused.
    case tag(String)
    /// The values are nested deeper than a plan file may be.
    case tooDeep
    /// The file holds more than one document.
    case severalDocuments
    /// A key is a list or a map.
    case compositeKey
    /// A key stands twice in the same map; the line where it stood first.
    case duplicateKey(String, firstLine: Int)
    /// A tab stands where YAML wants spaces.
    case tab
    /// A quote is opened and never closed.
    case unclosedQuote
    /// A `[` or `{` is opened and never closed.
    case unclosedBracket
    /// A text holds a colon and a space, which YAML takes for a key.
    case colonInText
    /// A line does not stand under the one it belongs to.
    case indentation
    /// A key has no colon after it.
    case missingColon
    /// A text begins with a sign that YAML keeps for itself.
    case specialSign(String)
    /// YAML cannot read it for another reason.
    case unreadable
  }
}

extension YAMLFault.Problem {
  /// The problem that libyaml names in its English words.
  init(problem: String, context: String) {
    if context.contains("quoted scalar") {
      self = .unclosedQuote
    } else if context.contains("flow") {
      self = .unclosedBracket
    } else if problem.contains("mapping values are not allowed") {
      self = .colonInText
    } else if problem.contains("expected ':'") {
      self = .missingColon
    } else if ["expected key", "expected '-'", "not allowed", "document start"]
      .contains(where: problem.contains)
    {
      self = .indentation
    } else {
      self = .unreadable
    }
  }
}
