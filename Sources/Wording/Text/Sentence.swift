extension String {
  /// The text as a sentence that another may follow: what does not end has a full stop.
  public var asSentence: String {
    guard let last = trimmed.last else { return "" }
    return ".!?…".contains(last) ? trimmed : trimmed + "."
  }
}
