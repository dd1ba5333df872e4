import ArgumentParser
import Criteria
import Wording

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Databasen; ellers MAALEPIND_DATA eller den sædvanlige.", valueName: "sti"))
  var data: String?

  @Option(help: ArgumentHelp("Planens id, når databasen har flere.", valueName: "id"))
  var plan: String?

  @Option(help: ArgumentHelp("Se det, som det så ud den dag.", valueName: "dato"))
  var pr: String?

  /// The day to look as of, or today; and whether it was asked for.
  func asOf() throws(Refusal) -> (day: Day, isAsked: Bool) {
    guard let pr else { return (Clock.today(), false) }
    return (try Reading.day(pr), true)
  }

  /// The names of these options.
  private static let names: Set<String> = ["--data", "--plan", "--pr"]

  /// The same arguments with common options that stand before the command moved behind it, since people
  /// write them in either place.
  static func afterTheCommand(_ arguments: [String]) -> [String] {
    var moved: [String] = []
    var rest = arguments[...]
    while let first = rest.first, let name = first.split(separator: "=").first.map(String.init),
      names.contains(name)
    {
      let length = first.contains("=") ? 1 : 2
      guard rest.count >= length else { break }
      moved += rest.prefix(length)
      rest = rest.dropFirst(length)
    }
    let separator = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<separator] + moved + rest[separator...]
  }
}

/// Reads what stands on the command line as people write it.
enum Reading {
  static func day(_ text: String) throws(Refusal) -> Day {
    do throws(DayProblem) { return try DanishDay.read(text).get() } catch { throw .day(error) }
  }

  static func quarter(_ text: String) throws(Refusal) -> Quarter {
    do throws(QuarterProblem) {
      return try DanishQuarter.read(text).get()
    } catch { throw .quarter(error) }
  }
}
