import Criteria
import Interchange
import Reports
import Wording

/// The letter and the form that ask a supplier for figures, as files.
enum RequestFiles {
  /// Writes both where the program was started; where there is a file of the name already, a number is added.
  ///
  /// - Returns: the files' names, the letter's first.
  /// - Throws: `Refusal.cannotWrite`, with nothing left behind.
  static func write(
    _ standing: SupplierStanding, of round: Round, plan: Plan, asOf: Day
  ) throws -> [String] {
    let supplier = Slug(naming: SupplierWords.name(standing))?.text ?? "leverandoer"
    let whose = "\(supplier)-\(round.quarter)"
    let letter = try write(
      Report.letter(to: standing, of: round, plan: plan, asOf: asOf).mail,
      as: "\(standing.asked.isEmpty ? "brev" : "rykker")-\(whose)", "txt")
    let form = try write(
      SupplierForm.write(standing, quarter: round.quarter, plan: plan), as: "skema-\(whose)", "csv")
    return [letter, form]
  }

  private static func write(
    _ text: String, as name: String, _ ending: String
  ) throws -> String {
    var number = 1
    while true {
      let path = number == 1 ? "\(name).\(ending)" : "\(name)-\(number).\(ending)"
      do {
        try NewFile.write(text, to: path)
        return path
      } catch Refusal.fileThere {
        number += 1
      }
    }
  }
}
