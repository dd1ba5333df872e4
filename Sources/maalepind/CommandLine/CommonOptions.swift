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

  /// The closed quarter to show, and the day that its closing is to be found on or before when one is asked for.
  func closedQuarter(_ text: String) throws(Refusal) -> (quarter: Quarter, day: Day?) {
    (try Reading.quarter(text), try pr.map { (text) throws(Refusal) in try Reading.day(text) })
  }
}

/// Reads what stands on the command line as people write it.
enum Reading {
  static func day(_ text: String) throws(Refusal) -> Day {
    do throws(DayProblem) { return try DanishDay.read(text).get() } catch { throw .day(error) }
  }

  /// A whole number of something, named in the plural.
  static func number(_ text: String, of noun: String) throws(Refusal) -> Int {
    do throws(TypedCountProblem) {
      return try TypedCounts.number(text, of: noun).get()
    } catch { throw .count(error) }
  }

  /// How many seconds the board view shows a page for.
  static func seconds(_ text: String) throws(Refusal) -> Int {
    let seconds = try number(text, of: "sekunder")
    guard (2...3600).contains(seconds) else { throw .secondsOutside }
    return seconds
  }

  /// Counts by category, one or several a text.
  static func counts(_ texts: [String]) throws(Refusal) -> [String: Int] {
    do throws(TypedCountProblem) {
      return try TypedCounts.byCategory(texts.joined(separator: ",")).get()
    } catch { throw .count(error) }
  }

  /// Who what is written is signed with: the one named, or the account.
  static func user(_ text: String?) throws(Refusal) -> String {
    guard let text else { return Account.name }
    guard let name = written(text) else {
      throw .usage(
        .missingValue(option: "--bruger", form: "--bruger \(Usage.form(of: "--bruger"))"))
    }
    return name
  }

  /// What stands in a text; nothing when it is blank.
  static func written(_ text: String?) -> String? {
    text?.allSatisfy(\.isWhitespace) == true ? nil : text
  }

  static func quarter(_ text: String) throws(Refusal) -> Quarter {
    do throws(QuarterProblem) {
      return try DanishQuarter.read(text).get()
    } catch { throw .quarter(error) }
  }
}
