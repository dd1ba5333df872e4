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
    case binary
    /// Anchors and aliases (`&`, `*`) are refused.
    case alias
    /// Tags (`!`) are refused.
    case tag
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
    /// YAML cannot read it for another reason.
    case unreadable
  }
}

extension YAMLFault.Problem {
  /// The problem that libyaml names in its English words.
  init(problem: String, context: String) {
    switch (context, problem) {
    case (_, let problem) where problem.contains("that cannot start any token"):
      self = .unreadable
    case (let context, _) where context.contains("quoted scalar"): self = .unclosedQuote
    case (let context, _) where context.contains("flow"): self = .unclosedBracket
    case (_, let problem) where problem.contains("mapping values are not allowed"):
      self = .colonInText
    case (_, let problem) where problem.contains("could not find expected ':'"):
      self = .missingColon
    case (_, let problem)
    where problem.contains("did not find expected key")
      || problem.contains("did not find expected '-' indicator")
      || problem.contains("not allowed in this context"):
      self = .indentation
    case (_, let problem) where problem.contains("document start"): self = .indentation
    default: self = .unreadable
    }
  }
}
