/// The screens of the program and of others like it, side by side.
enum ScreensReport {
  static func run(_ options: Options) throws(Trouble) {
    let program = try Checkout.program(options)
    let runs = try options.number("runs", else: 31)
    let noise = Machine.noise
    let folder = try ScratchFolder()
    let own = OwnScreens(program: program, folder: folder)
    let subjects = try own.make() + Peers.all(in: folder)
    let asked = subjects.filter { options.includes($0.name) }
    var bench = SideBySide(environment: folder.environment)
    var plain = PlainRuns(program: program, folder: folder)
    for _ in 0..<runs {
      for subject in asked { bench.run(subject) }
      plain.run()
    }
    for subject in asked { bench.finish(subject) }
    let busy = try? ScreenRun(subject: subjects[0], environment: folder.environment)
      .idle(seconds: 5, neighbour: own.neighbour)
    Say.line(
      """
      \(Machine.text); \(Clock.today()); \(runs) runs, medians; \(ScreenRun.size); \(noise).

      """)
    Say.line(ScreensTable.text(asked, bench.measures))
    Say.line(plain.text)
    Say.line(EndingsTable.text(asked, bench.measures))
    Say.line(
      ScreenGoals(measures: bench.measures, plain: plain, besideBusy: busy).text)
  }
}
