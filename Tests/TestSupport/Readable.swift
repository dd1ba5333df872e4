import Testing

/// What holds for every sentence that people are refused with.
public enum Readable {
  /// What somebody may have typed: control characters, and far too much.
  public static let nasty = "a\u{1B}]0;x\u{7}\n\u{202E}" + String(repeating: "ø", count: 400)
}

/// Expects one sentence that begins and ends as one, without control characters, floods and double spaces.
public func expectReadable(_ sentence: String) {
  #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
  #expect(!sentence.hasSuffix(".."), "\(sentence)")
  let begins = sentence.first.map { $0.isUppercase || $0 == "«" || $0 == "-" } == true
  // A quarter is written with its number first: `4. kvartal 2019`.
  #expect(begins || sentence.dropFirst().hasPrefix(". kvartal "), "\(sentence)")
  #expect(
    !sentence.unicodeScalars.contains { $0.value < 32 || $0.value == 127 || $0.value == 0x202E })
  #expect(sentence.count < 480, "\(sentence.count): \(sentence)")
  #expect(!sentence.contains("  "), "\(sentence)")
}
