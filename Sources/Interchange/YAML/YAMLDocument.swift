import Wording

/// A file of YAML, read into values that know where they stand.
struct YAMLDocument: Sendable {
  /// The largest file that is read, in bytes: 1 MiB.
  static let largestSize = 1 << 20
  static let deepestNesting = 32

  /// The outermost value, or nil when the file could not be read to its end.
  let root: YAMLNode?
  /// What is wrong with the file, in the order of the file.
  let faults: [YAMLFault]

  /// Reads a file. Never fails: what is wrong stands in `faults`.
  init(_ bytes: [UInt8]) {
    if let fault = Self.refusal(of: bytes) {
      root = nil
      faults = [fault]
      return
    }
    var builder = YAMLTreeBuilder(bytes)
    do throws(YAMLFault) {
      root = try builder.document()
      faults = builder.duplicates
    } catch {
      root = nil
      faults = builder.duplicates + [error.explained(in: bytes)]
    }
  }

  /// Why a file is refused before it is parsed.
  private static func refusal(of bytes: [UInt8]) -> YAMLFault? {
    guard bytes.count <= largestSize else {
      return YAMLFault(problem: .tooLarge(bytes: bytes.count, limit: largestSize), place: .start)
    }
    let isControl: (UInt8) -> Bool = { ($0 < 32 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 127 }
    guard String(validating: bytes, as: UTF8.self) == nil || bytes.contains(where: isControl)
    else { return nil }
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let text = line.prefix { !isControl($0) }
      if let fault = notUTF8(text, line: index + 1) { return fault }
      if text.count < line.count {
        let column = String(decoding: text, as: UTF8.self).count + 1
        return YAMLFault(
          problem: .syntax(.controlCharacter), place: TextPlace(line: index + 1, column: column))
      }
    }
    return nil
  }

  private static func notUTF8(_ line: ArraySlice<UInt8>, line number: Int) -> YAMLFault? {
    guard String(validating: line, as: UTF8.self) == nil else { return nil }
    // A wrong sign is decoded as U+FFFD, which a valid text can hold too, but hardly before it.
    let column = String(decoding: line, as: UTF8.self).prefix { $0 != "\u{FFFD}" }.count + 1
    return YAMLFault(problem: .notUTF8, place: TextPlace(line: number, column: column))
  }
}

extension YAMLFault {
  /// The same fault, told more precisely by what stands at its place in the file.
  fileprivate func explained(in bytes: [UInt8]) -> YAMLFault {
    guard [.syntax(.other), .syntax(.indentation)].contains(problem) else { return self }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    for number in [place.line, place.line - 1] where lines.indices.contains(number - 1) {
      let text = String(decoding: lines[number - 1], as: UTF8.self)
      let indent = text.prefix { $0 == " " || $0 == "\t" }
      if let tab = indent.firstIndex(of: "\t") {
        let column = text.distance(from: text.startIndex, to: tab) + 1
        return YAMLFault(problem: .syntax(.tab), place: TextPlace(line: number, column: column))
      }
    }
    guard problem == .syntax(.other), lines.indices.contains(place.line - 1),
      let sign = String(decoding: lines[place.line - 1], as: UTF8.self)
        .dropFirst(place.column - 1).first, "@`%|>".contains(sign)
    else { return self }
    return YAMLFault(problem: .syntax(.specialSign(String(sign))), place: place)
  }
}
