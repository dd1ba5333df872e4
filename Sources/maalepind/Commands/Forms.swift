import Criteria
import Interchange
import Reports
import Wording

/// Who still owes figures, and the form and the mail that ask for them.
struct Forms: Command {
  static let name = "skema"
  static let abstract = "Viser, hvem der skylder tal, og skriver skemaer til dem."
  static let discussion = """
    Skemaet er en CSV-fil med en linje for hvert tal, der mangler. Når det er udfyldt, hentes det ind med \
    «maalepind import».
    """

  static let supplier = Option(
    "leverandoer", "Den, der leverer tallene.", value: "navn", form: "politiet")
  static let quarter = Option.quarter("Kvartalet, som 2019K4.")
  static let letter = Flag(
    "brev",
    "Skriv et brev til leverandøren i stedet for skemaet; en rykker, når der er bedt om tallene før."
  )
  static let sent = Flag("sendt", "Noter, at der i dag er bedt om tallene.")
  static let file = Option.file(form: "tal.csv")
  static let user = Option.user("Den, der har bedt om tallene.")
  static let grammar = Grammar(
    supplier, quarter, letter, sent, file, user,
    brief: "[--leverandoer NAVN] [--kvartal KVARTAL] [--brev] [-o FIL]")

  let given: Given

  func run() throws {
    let (isLetter, isSent, file) = (given[Self.letter], given[Self.sent], given[Self.file])
    let asked = try given[Self.quarter].map(Reading.quarter)
    let (archive, today) = try common.opened(forWriting: isSent)
    let (plan, records) = try archive.open(archive.chosenPlan(common.plan), on: today)
    let rollup = Rollup(plan: plan, records: records, asOf: today)
    let quarter = asked ?? FiguresDue(rollup, records: records).quarter
    do throws(EntryProblem) { try plan.checkRound(of: quarter, today: today) } catch {
      throw Refusal.entry(error, plan: plan)
    }
    let round = Round(rollup, records: records, quarter: quarter)
    let owing = round.owing(in: plan)
    guard let name = given[Self.supplier] else {
      if isLetter || isSent || file != nil {
        throw Refusal.supplierNeeded(choices: owing.compactMap(\.supplier))
      }
      return try Output.lines(Self.overview(owing, of: round, asOf: today))
    }
    let supplier = try plan.soleSupplier(named: name)
    guard let theirs = owing.first(where: { $0.supplier == supplier }) else {
      throw Refusal.nothingOwed(by: supplier, quarter)
    }
    if isSent {
      let request = FigureRequest(to: supplier, for: quarter, on: today)
      let edit = PlanEdit.adding(FollowedThing(request, Followed.requests))
      _ = try archive.edit(
        plan.id, by: edit, records: records, from: today, user: given.user(Self.user))
      Output.done(EditText.done(edit) + ".")
      guard isLetter || file != nil else { return }
    }
    try Output.text(
      isLetter
        ? Report.letter(to: theirs, of: round, plan: plan, asOf: today).mail
        : SupplierForm.write(theirs, quarter: quarter, plan: plan), to: file)
  }

  /// The lines of who owes what of a quarter and how far it has come, and how they get their form.
  static func overview(_ owing: [SupplierStanding], of round: Round, asOf: Day) -> [String] {
    let quarter = DanishQuarter.text(round.quarter)
    guard !owing.isEmpty else { return ["Ingen skylder tal for \(quarter)."] }
    let each = owing.map {
      "  \(SupplierWords.name($0)): \(DanishNumber.text($0.missing.count)) tal"
        + "\(SupplierWords.earlier($0)), \(SupplierWords.stage($0.stage))"
    }
    return ["Tal, der mangler for \(quarter), \(SupplierWords.deadline(round, asOf: asOf)):"] + each
      + [
        "Skema til en af dem: maalepind skema --leverandoer NAVN -o FIL.csv",
        "Brev til det:        maalepind skema --leverandoer NAVN --brev",
        "Når det er sendt:    maalepind skema --leverandoer NAVN --sendt",
      ]
  }
}

extension Plan {
  /// The supplier of that name, however it is written.
  ///
  /// - Throws: `Refusal.unknownSupplier` when there is none.
  fileprivate func soleSupplier(named text: String) throws -> String {
    if suppliers.contains(text) { return text }
    if let slug = Slug(naming: text),
      let found = suppliers.first(where: { Slug(naming: $0) == slug })
    {
      return found
    }
    throw Refusal.unknownSupplier(
      text, nearest: Nearest.name(to: text, among: suppliers), choices: suppliers)
  }
}
