import Criteria
import Glibc
import Storage
import Wording

/// What is said of copies of a database.
enum CopyText {
  /// What stands before the bar while a copy is made.
  static let copying = "Kopierer"

  /// That a copy was made: what it holds, how large it is, and where it lies.
  static func done(_ holdings: Holdings, path: String) -> String {
    "Kopieret: \(text(holdings)). Kopien fylder \(SizeText.text(holdings.bytes)) og ligger i \(Quote.path(path))."
  }

  /// What a database holds: `1 plan, 98 tal og 3 linjer i logbogen, senest ændret 15. januar 2020 kl. 9.05`.
  static func text(_ holdings: Holdings) -> String {
    guard holdings.plans > 0 else { return "ingen planer" }
    let things = [
      DanishNoun.count(holdings.plans, "plan", "planer"),
      holdings.figures == 0 ? "ingen tal" : "\(DanishNumber.text(holdings.figures)) tal",
      holdings.lines == 0
        ? nil : DanishNoun.count(holdings.lines, "linje i logbogen", "linjer i logbogen"),
      holdings.narratives == 0
        ? nil
        : DanishNoun.count(holdings.narratives, "tekst til rapporten", "tekster til rapporten"),
    ].compactMap { $0 }
    let newest = holdings.newestEntry.map {
      ", senest ændret \(DanishMoment.text(Moment(secondsSince1970: $0)))"
    }
    return DanishList.text(things) + (newest ?? "")
  }

  /// That the program could not make the day's copy by itself, and why; what was done is done all the same.
  static func notKept(_ failure: StorageFailure, of database: String) -> String {
    if case .damaged = failure {
      return
        "Databasen \(Quote.path(database)) er beskadiget, så dagens kopi er ikke lavet, og de tidligere "
        + "kopier er ikke rørt; se med «maalepind tjek», hvad der er galt."
    }
    let done = "Det er gemt, men dagens kopi er ikke lavet"
    let why: String? =
      switch failure {
      case .diskFull:
        "der er ikke plads til den; frigør plads, så laves den, næste gang der skrives"
      case .gone, .replaced, .cut:
        "databasens fil er flyttet, byttet ud eller kortet af imens; se efter med «maalepind tjek»"
      case .writeFault(_, let code), .uncertain(_, let code):
        "den kunne ikke skrives\(SystemError.because(code)); den prøves igen, næste gang der skrives"
      case .other, .constraint: "databasen svarede med en fejl; se efter med «maalepind tjek»"
      default: nil
      }
    // Else the failure tells of the copy alone.
    return why.map { "\(done), for \($0)." }
      ?? "\(done). \(refusal(failure, copying: database).sentence)"
  }

  /// Why a copy cannot be made; what is wrong with the copy is told as of any file.
  static func refusal(_ failure: StorageFailure, copying database: String) -> any Refusing {
    switch failure {
    case .missingDirectory(let path) where path != database:
      Refusal.cannotWrite(path: path, code: ENOENT)
    case .cannotOpen(let path, let code) where path != database:
      Refusal.cannotWrite(path: path, code: code)
    default: failure
    }
  }
}
