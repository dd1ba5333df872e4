/// All verdicts of made plans, reached by other programs: rule A for the newest share, and for the others the newest year
/// that is over (rules C and D), all without holidays, open questions and missing figures, of which made plans have
/// none. They read the same database, and write a line for each criterion at each site.
enum OtherVerdicts {
  /// What reaches them.
  enum Way: String, CaseIterable {
    case pandas, view = "a SQL view"
  }

  /// The verdicts of so many plans, a line each; nil where what is needed is not installed.
  static func run(_ way: Way, _ database: Database, plans: Int) throws(Trouble) -> Run? {
    let folder = database.folder
    guard let program = program(for: way, in: folder) else { return nil }
    let agreed = folder.file("agreed-\(plans).csv")
    if (try? Files.bytes(of: agreed)) == nil {
      try Files.write(AgreedNumbers.text(of: plans), to: agreed)
    }
    let first = MadePlan(number: 1, workload: Workload())
    let script = folder.file("verdicts")
    let words: [String]
    switch way {
    case .pandas:
      try Files.write(PandasVerdicts.script, to: script)
      words = [script, database.path, agreed, MadePlan.day, first.firstDay, first.lastDay]
    case .view:
      let text = SQLVerdicts.script(
        database: database.path, agreed: agreed, today: MadePlan.day, first: first.firstDay,
        last: first.lastDay)
      try Files.write(text, to: script)
      words = [":memory:", ".read \(script)"]
    }
    return try Run([program] + words, environment: folder.environment, folder: folder.home)
  }

  /// What is not installed, and how it is.
  static func missing(in folder: ScratchFolder) -> [String] {
    Way.allCases.filter { program(for: $0, in: folder) == nil }.map {
      switch $0 {
      case .pandas: "pandas is not installed, and not compared with: apt-get install python3-pandas"
      case .view: "sqlite3 is not installed, and not compared with: apt-get install sqlite3"
      }
    }
  }

  private static func program(for way: Way, in folder: ScratchFolder) -> String? {
    switch way {
    case .view: return Spawn.find("sqlite3", in: folder.environment)
    case .pandas:
      // The system's own Python has the system's pandas, whatever other Python is found first.
      return ["/usr/bin/python3", "python3"].first { python in
        let words = [python, "-c", "import pandas"]
        return (try? Run(words, environment: folder.environment, folder: folder.home)) != nil
      }
    }
  }
}
