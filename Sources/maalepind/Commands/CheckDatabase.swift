import Criteria
import Storage

/// Looks whether all in the database is as it should be.
struct CheckDatabase: Command {
  static let name = "tjek"
  static let abstract = "Ser efter, om alt i databasen er, som det skal være."
  static let discussion = """
    Filen, hver plan, hvert tal, logbogen og de lukkede kvartaler ses igennem, og hver fejl står på en linje med, \
    hvad der kan gøres. Intet ændres. Seglet, der står til sidst, kan skrives på et papir; med --segl ses det siden, om \
    alt, hvad papiret byggede på, står uændret. En planfil ses igennem med «maalepind plan tjek FIL».
    """

  static let seal = Option(
    "segl", "Hold databasen op mod et segl fra et papir.", value: "segl",
    form: "214-3f9a-07bc-e1d4-5566-90ab")
  static let grammar = Grammar(seal, brief: "[--segl SEGL]")

  let given: Given

  func run() throws {
    let path = Locations.database(common.data)
    let asked = try given[Self.seal].map { text in
      guard let seal = Seal(text) else { throw SealProblem.noSeal(text) }
      return seal
    }
    let account = try Checkup(path).account(of: path)
    if account.faults.isEmpty {
      try Output.line(account.sum)
      return try asked.map { try answer($0, path) } ?? Output.lines(account.seals)
    }
    try Output.lines(account.faults)
    Output.errorLine(account.sum)
    // What a paper was made from may be whole all the same.
    if let asked { try answer(asked, path) }
    throw ExitCode(1)
  }

  /// Says whether the seal is that of a plan, of the one that it fits where there are several.
  private func answer(_ seal: Seal, _ path: String) throws {
    let archive = try Archive.looking(path)
    let answers = try archive.chosenPlans(common.plan).map {
      (plan: $0, answer: try archive.store.answer(to: seal, of: $0))
    }
    let fitting = answers.filter { if case .holds = $0.answer { true } else { false } }
    guard fitting.isEmpty else {
      return try Output.lines(fitting.map { SealText.answer($0.answer, to: seal, of: $0.plan) })
    }
    if let known = answers.first(where: { $0.answer == .broken }) {
      Output.errorLine(SealText.answer(known.answer, to: seal, of: known.plan))
      throw ExitCode(1)
    }
    let line =
      answers.count == 1 ? SealText.answer(answers[0].answer, to: seal, of: answers[0].plan) : nil
    Output.errorLine(line ?? SealText.fitsNone)
    throw ExitCode(1)
  }
}
