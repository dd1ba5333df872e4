/// A fixed thing that the program is asked to do.
struct Job {
  let name: String
  let database: Fixture
  /// What is written after the program's name; the day is added.
  let words: [String]
  /// For a screen, what is done first, and not counted when something else is.
  var before: [Step]?
  /// What is counted alone.
  var counted: [Step] = []

  /// What it is done on.
  enum Fixture: String {
    case helsingør, logbook, figures, portfolio

    /// The day that it is looked at as of.
    var day: String { self == .helsingør ? Database.helsingørDay : MadePlan.day }
  }

  /// What is typed, one key at a time.
  enum Step: Equatable {
    /// Awaits a text.
    case sees(String)
    /// Presses a key so many times.
    case presses(String, times: Int)
  }

  static let down = "\u{1B}OB"

  /// The eight that are counted.
  ///
  /// - Parameter figures: the file of a thousand figures.
  static func all(figures: String) -> [Job] {
    [
      Job(name: "start", database: .helsingør, words: [], before: [.sees("Kriterium")]),
      Job(
        name: "key", database: .helsingør, words: [], before: [.sees("Kriterium")],
        counted: [.presses(down, times: 50)]),
      Job(
        name: "logbook", database: .logbook, words: [],
        before: [.sees("Kriterium"), .presses("l", times: 1)],
        counted: [.presses(down, times: 20)]),
      Job(
        name: "record", database: .helsingør,
        words: [
          "registrer", "trygge-beboere", "62,5", "--sted", "Nøjsomhed", "--dato", "2020-01-10",
        ]),
      Job(name: "import", database: .figures, words: ["import", figures]),
      Job(name: "status", database: .helsingør, words: ["status"]),
      Job(
        name: "board", database: .helsingør, words: ["bestyrelse"], before: [.sees("plan")]),
      Job(name: "portfolio", database: .portfolio, words: [], before: [.sees("Plan 10")]),
    ]
  }
}
