/// The databases that the jobs are done on. Each job has a copy of its own.
final class Fixtures {
  let folder: ScratchFolder
  /// The program without what is only there for debuggers, which valgrind cannot read all of.
  let stripped: String
  /// A file of a thousand figures for the database of figures.
  let thousand: String

  init(program: String) throws(Trouble) {
    folder = try ScratchFolder()
    stripped = folder.file("maalepind")
    _ = try Run(
      ["strip", "-o", stripped, program], environment: folder.environment, folder: folder.path)
    thousand = folder.file("thousand.csv")
    func database(_ fixture: Job.Fixture) -> Database {
      Database(program: program, folder: folder, path: folder.file("\(fixture.rawValue).sqlite"))
    }
    try database(.helsingør).takeHelsingør()
    try database(.logbook).take(Workload(criteria: 18, quarters: 4, lines: 200))
    try database(.portfolio).take(Workload(plans: 10, criteria: 18, quarters: 8))
    let workload = Workload()
    let plan = MadePlan(number: 1, workload: workload)
    let file = folder.file("plan.yaml")
    try Files.write(plan.file(), to: file)
    try database(.figures).run(["plan", "import", file])
    try Files.write(plan.figures(limit: 1000), to: thousand)
  }

  /// A new copy of a database, in a folder of its own.
  func copy(of fixture: Job.Fixture) throws(Trouble) -> String {
    let own = folder.file("job")
    Files.delete(own)
    Files.makeFolder(own)
    try Files.copy(folder.file("\(fixture.rawValue).sqlite"), to: own + "/maalepind.sqlite")
    return own + "/maalepind.sqlite"
  }
}
