import Criteria
import Interchange
import Reports
import Wording

/// Who still owes figures, and the form and the mail that ask for them.
struct Forms: Command {
  static let name = "skema"
  static let abstract = "Viser, hvem der skylder tal, og skriver skemaer til dem."
  static let discussion = """
    Skemaet har en linje for hvert tal, der mangler, og er et regneark (xlsx) eller en CSV-fil. Når det er \
    udfyldt, hentes det ind med «maalepind import». Som eml bliver det et brev, der åbnes i et mailprogram som \
    en kladde med skemaet vedlagt.
    """

  static let supplier = Option(
    "leverandoer", "Den, der leverer tallene.", value: "navn", form: "politiet")
  static let quarter = Option.quarter("Kvartalet, som 2019K4.")
  static let letter = Flag(
    "brev",
    "Skriv et brev til leverandøren i stedet for skemaet; en rykker, når der er bedt om tallene før."
  )
  static let format = Option(
    "format", "csv, xlsx, eml eller tekst; ellers det, filens navn ender på.", value: "format",
    form: "xlsx")
  static let folder = Option(
    "mappe", "Skriv en fil i mappen til hver, der skylder tal; som eml, når intet format er valgt.",
    value: "MAPPE", form: "breve")
  static let sent = Flag("sendt", "Noter, at der i dag er bedt om tallene.")
  static let file = Option.file(form: "tal.csv")
  static let user = Option.user("Den, der har bedt om tallene.")
  static let grammar = Grammar(
    supplier, quarter, letter, format, sent, file, folder, user,
    brief: "[--leverandoer NAVN] [--kvartal KVARTAL] [--brev] [-o FIL]")

  let given: Given

  func run() throws {
    let (isSent, file, folder) = (given[Self.sent], given[Self.file], given[Self.folder])
    let format = try RequestFormat(given)
    let asksForFile = given[Self.letter] || file != nil || given[Self.format] != nil
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
      if isSent || asksForFile && folder == nil {
        throw Refusal.supplierNeeded(choices: owing.compactMap(\.supplier))
      }
      guard let folder else {
        return try Output.lines(Self.overview(owing, of: round, asOf: today))
      }
      // Where the agreement names nobody, there is nobody to write to.
      let requests = owing.filter { $0.supplier != nil }.map {
        SupplierRequest(standing: $0, round: round, plan: plan, asOf: today)
      }
      return try RequestFiles.write(requests, as: format, in: folder)
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
      guard asksForFile || folder != nil else { return }
    }
    let request = SupplierRequest(standing: theirs, round: round, plan: plan, asOf: today)
    if let folder { return try RequestFiles.write([request], as: format, in: folder) }
    try RequestFiles.write(request, as: format, to: file)
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
        "Skema til en af dem: maalepind skema --leverandoer NAVN -o FIL.xlsx (eller .csv)",
        "Brev med skemaet:    maalepind skema --leverandoer NAVN -o FIL.eml (eller --brev, til skærmen)",
        "Breve til dem alle:  maalepind skema --mappe MAPPE",
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

extension RequestFormat {
  /// The format that is asked for, else the one that the file's name ends with.
  ///
  /// - Throws: `UsageProblem`.
  init(_ given: Given) throws {
    let (name, file) = (given[Forms.format], given[Forms.file])
    if file != nil, given[Forms.folder] != nil {
      throw UsageProblem.optionsExclude(Forms.file.written, Forms.folder.written)
    }
    let ending = file?.split(separator: ".").last.map { $0.lowercased() }
    let usual: Self =
      given[Forms.letter] ? .letter : given[Forms.folder] != nil ? .mail : .csv
    let named = [Self.workbook, .mail].first { $0.rawValue == ending }
    guard let format = name.map({ Self(rawValue: $0.lowercased()) }) ?? named ?? usual else {
      throw UsageProblem.badValue(
        option: Forms.format.written, found: name ?? "", forms: Self.allCases.map(\.rawValue))
    }
    if given[Forms.letter], format == .csv || format == .workbook {
      throw UsageProblem.optionsExclude(
        Forms.letter.written, "\(Forms.format.written) \(format.rawValue)")
    }
    if format == .workbook, file == nil, given[Forms.folder] == nil {
      throw UsageProblem.fileNeeded(format: format.rawValue, form: "-o FIL.\(format.rawValue)")
    }
    self = format
  }
}
