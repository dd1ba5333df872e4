import Criteria
import Storage
import Wording

/// Takes a text with personal data away, wherever it stands.
struct RemoveText: Command {
  static let name = "fjern-tekst"
  static let abstract = "Fjerner en tekst med persondata, alle steder den står."
  static let discussion = """
    Nummeret er det, som «maalepind historik --numre» viser. Uden --tekst fjernes hele teksten, også hvor den står \
    ordret igen; med --tekst fjernes ordene, hvor de end står i databasens planer: i tal, linjer, rettelser, udgaver af \
    planen og det, der blev gemt ved lukninger. Hvor, hvornår, af hvem og hvorfor står i historikken. De kopier, ordene \
    stadig står i, nævnes.
    """

  static let number = Argument("NR", "Nummeret i historikken.")
  static let reason = Option("grund", "Hvorfor teksten fjernes, uden persondata.", value: "grund")
  static let words = Option("tekst", "Kun de ord, når der står mere.", value: "ord")
  static let unasked = Flag("ja", "Fjern uden at spørge.")
  static let user = Option.user("Hvem der fjerner den; ellers kontoens navn.")
  static let grammar = Grammar(
    number, reason, words, unasked, user, brief: "NR --grund GRUND [--tekst ORD] [--ja]")

  let given: Given

  func run() throws {
    let number = given[Self.number]
    let user = try given.user(Self.user)
    guard let reason = Reading.written(given[Self.reason]) else {
      throw UsageProblem.missingArgument(
        "en grund (--grund)", usage: "maalepind fjern-tekst \(number) --grund \"…\"")
    }
    if let fault = TextFault.first(in: [reason]) { throw fault }
    let path = Locations.database(common.data)
    let archive = try Archive.existing(path)
    let plan = try archive.chosenPlan(common.plan)
    guard let place = number.wholeNumber(mostDigits: 9) else {
      throw RemovalProblem.noNumber(number)
    }
    let words = try given[Self.words].map { text in
      guard let words = Reading.written(text) else { throw RemovalProblem.tooShort(text) }
      return words
    }
    let removing = try TextRemoving(place, of: plan, words, because: reason, in: archive)
    try Output.lines(RemovalText.outlook(removing))
    if !given[Self.unasked] {
      guard Asking.isPossible else { throw RemovalProblem.nobodyToAsk }
      guard try Asking.isYes(to: RemovalText.question) else {
        Output.errorLine(RemovalText.declined)
        throw ExitCode(1)
      }
    }
    let isWipedOut = try archive.store.remove(
      removing.texts, because: reason, by: user, at: Clock.now())
    let drafts = DraftFolder.usual.changeTexts(of: DraftFile.Database(path), removing.without)
    Output.done(
      RemovalText.done(removing, isWipedOut: isWipedOut, remains: removing.remains(of: path))
        + RemovalText.drafts(
          changed: drafts.changed, unwritten: drafts.unwritten, inUse: drafts.inUse)
        + [RemovalText.elsewhere])
  }
}
