import Criteria
import Wording

extension PlanFile {
  /// What in a plan file tells, or may tell, who somebody is, with its place: in whatever stands there, remarks
  /// among it, since the file is kept as it is.
  ///
  /// - Parameter name: the file's name as the user gave it.
  /// - Returns: what is refused, and what is only worth a look.
  public static func personalData(
    in document: String, name: String
  ) -> (refused: PlanFileMistakes?, doubtful: [PlanMistake]) {
    var refused: [PlanMistake] = []
    var doubtful: [PlanMistake] = []
    let lines = document.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      for (range, found) in PersonalData.placed(in: String(line)) {
        let place = PlanMistake(
          file: name, line: number + 1, column: range.lowerBound + 1, what: .personalData(found))
        if found.isRefused { refused.append(place) } else { doubtful.append(place) }
      }
    }
    return (refused.isEmpty ? nil : PlanFileMistakes(mistakes: refused), doubtful)
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
