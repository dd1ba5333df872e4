import Criteria
import Glibc
import Storage
import Wording

/// Puts a copy in the database's place, or lists the copies that the program keeps.
struct RestoreDatabase: Command {
  static let name = "gendan"
  static let abstract = "Viser kopierne, eller sætter en af dem i databasens sted."
  static let discussion = """
    Uden en fil vises de kopier, programmet selv har lavet. Med en fil, eller en kopis nummer eller dag, ses den \
    igennem, og det vises, hvad der går tabt; så spørges der. Databasen, der udskiftes, slettes ikke, men gemmes \
    ved siden af.
    """

  static let copy = OptionalArgument("FIL", "Kopiens fil, nummer eller dag.")
  static let unasked = Flag("ja", "Gendan uden at spørge.")
  static let grammar = Grammar(copy, unasked, brief: "[FIL] [--ja]")

  let given: Given

  func run() throws {
    let path = Locations.database(common.data)
    let copies = CopySet(of: path)
    guard let copy = given[Self.copy] else {
      return try Output.lines(RestoreText.list(copies, of: path))
    }
    let file = try Self.file(copy, among: copies.copies)
    guard !Self.isSame(file, path) else { throw RestoreProblem.isDatabase(file) }
    let restoring = try Restoring(Self.read(file), over: path)
    let kept = copies.nameOfFormer(on: Clock.today())
    try Output.lines(RestoreText.outlook(restoring, copy: file, kept: kept))
    if !given[Self.unasked] {
      guard Asking.isPossible else { throw RestoreProblem.nobodyToAsk }
      guard try Asking.isYes(to: RestoreText.question) else {
        Output.errorLine(RestoreText.declined)
        throw ExitCode(1)
      }
    }
    let isKept = try restoring.copy.replace(path, keepingAs: kept)
    Output.done(RestoreText.done(restoring.holdings, path: path, kept: isKept ? kept : nil))
  }

  /// The file that is meant: the one of that name, or the copy with that number in the list or from that day.
  private static func file(_ text: String, among copies: [CopySet.Copy]) throws -> String {
    if access(text, F_OK) == 0 { return text }
    if let number = text.wholeNumber(mostDigits: 3), (1...max(1, copies.count)).contains(number),
      !copies.isEmpty
    {
      return copies[number - 1].path
    }
    if case .success(let day) = DanishDay.read(text, near: Clock.today()),
      let copy = copies.first(where: { $0.day == day })
    {
      return copy.path
    }
    throw RestoreProblem.noCopy(text)
  }

  private static func isSame(_ file: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(file, &first) == 0 && stat(other, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  private static func read(_ file: String) throws -> Store {
    do throws(StorageFailure) { return try .inMemory(copyOf: file) } catch {
      throw RestoreProblem.badCopy(file, error)
    }
  }
}
