import Criteria
import Wording

extension PlanFile {
  /// What in a plan file is not taken in, or may tell who somebody is, with its place: in whatever stands there,
  /// remarks among it, since the file is kept as it is.
  ///
  /// - Parameter name: the file's name as the user gave it.
  /// - Returns: what is refused, and what is only worth a look.
  public static func faultyTexts(
    in document: String, name: String
  ) -> (refused: PlanFileMistakes?, doubtful: [PlanMistake]) {
    var refused: [PlanMistake] = []
    var doubtful: [PlanMistake] = []
    func mistake(_ what: PlanMistake.Kind, at place: TextPlace) -> PlanMistake {
      PlanMistake(file: name, line: place.line, column: place.column, what: what)
    }
    for (number, line) in lines(of: document).enumerated() {
      if let (sign, before) = hiddenSign(in: line) {
        let place = TextPlace(line: number + 1, column: before.count + 1)
        refused.append(mistake(.text(TextFault(sign, behind: before)), at: place))
      }
      for (range, found) in PersonalData.placed(in: line) {
        let place = TextPlace(line: number + 1, column: range.lowerBound + 1)
        if found.isRefused {
          refused.append(mistake(.text(.personalData(found)), at: place))
        } else {
          doubtful.append(mistake(.personalData(found), at: place))
        }
      }
    }
    // What is no sign in the file can become one where it is read: "\u202E" in quotes.
    if refused.isEmpty, document.utf8.contains(UInt8(ascii: "\\")) {
      refused = (YAMLDocument(Array(document.utf8)).root?.texts ?? []).compactMap { text, place in
        hiddenSign(in: text).map { sign, before in
          mistake(.text(TextFault(sign, behind: before)), at: place)
        }
      }
    }
    return (refused.isEmpty ? nil : PlanFileMistakes(mistakes: refused), doubtful)
  }

  /// The lines of a file, without the byte order mark that some programs begin one with.
  private static func lines(of document: String) -> [String] {
    var lines = document.split(omittingEmptySubsequences: false) {
      ["\n", "\r", "\r\n"].contains($0)
    }.map(String.init)
    if lines[0].unicodeScalars.first == "\u{FEFF}" { lines[0].unicodeScalars.removeFirst() }
    return lines
  }

  /// The first hidden sign of a text that may have several lines, and what stands before it. Controls are no YAML and
  /// are told where that is read.
  private static func hiddenSign(in text: String) -> (sign: HiddenSign, before: String)? {
    let text = String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    return HiddenSign.first(in: text).flatMap { $0.sign.kind == .control ? nil : $0 }
  }
}

extension YAMLNode {
  /// Each text in it, keys among them, and where it stands.
  fileprivate var texts: [(text: String, place: TextPlace)] {
    switch content {
    case .scalar(let text): [(text, place)]
    case .list(let items): items.flatMap(\.texts)
    case .map(let entries):
      entries.flatMap { entry in [(entry.key, entry.keyPlace)] + entry.value.texts }
    }
  }
}

extension PlanFileMistakes {
  /// These and others of the same file, by line and column.
  public func joined(with others: PlanFileMistakes?) -> PlanFileMistakes {
    PlanFileMistakes(
      mistakes: (mistakes + (others?.mistakes ?? [])).sorted {
        ($0.line, $0.column) < ($1.line, $1.column)
      })
  }
}
