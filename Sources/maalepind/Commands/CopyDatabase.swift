import Criteria
import Storage
import Wording

/// Writes a safe copy of the whole database to a new file.
struct CopyDatabase: Command {
  static let name = "kopi"
  static let abstract = "Laver en sikker kopi af hele databasen."
  static let discussion = """
    Kopien er hel, også når andre skriver imens, og den kan åbnes med --data som databasen selv. Den lægges aldrig \
    oven i en fil, der findes. Programmet laver også selv en kopi, første gang der skrives på en dag; «maalepind \
    gendan» viser dem.
    """

  static let file = Argument("FIL", "Den nye fil.")
  static let grammar = Grammar(file)

  let given: Given

  func run() throws {
    let file = given[Self.file]
    let archive = try Archive.reading(Locations.database(common.data))
    let bar = ProgressBar(CopyText.copying, of: 100)
    defer { bar.clear() }
    do throws(StorageFailure) {
      try archive.store.copy(to: file) { bar.show($0 * 100 / max(1, $1)) }
    } catch { throw CopyText.refusal(error, copying: archive.path) }
    bar.clear()
    let holdings = try Store(path: file, access: .readOnly).holdings()
    Output.done(CopyText.done(holdings, path: file))
  }
}
