/// The groups that help lists commands in.
enum CommandGroup: Int, Hashable, Sendable, CaseIterable {
  case moving
  case doing
  case general

  var name: String {
    switch self {
    case .moving: "Find rundt"
    case .doing: "Det kan du her"
    case .general: "Altid"
    }
  }
}

/// What a command is called, in help and in the footer.
struct CommandText: Hashable, Sendable {
  /// What it does, as help says it.
  let name: String
  /// What it does in a word or two, as the footer says it; nil keeps it out of the footer.
  var label: String?
  /// What else people call it, by which the list of commands finds it.
  var others: [String] = []
}

/// The texts of commands that several screens have, and of those that are everywhere.
enum CommandWords {
  static let back = CommandText(name: "tilbage til forrige skærm", label: "tilbage")
  static let help = CommandText(name: "hjælp til denne skærm", label: "hjælp")
  static let quit = CommandText(name: "slut programmet", label: "slut")
  static let quitAnywhere = CommandText(name: "slut programmet, også fra et felt", label: "slut")
  static let redraw = CommandText(name: "tegn skærmen igen", label: "tegn igen")
  static let yes = CommandText(name: "ja", label: "ja, kassér det")
  static let no = CommandText(name: "nej", label: "nej, bliv her")
  static let yesIsRight = CommandText(name: "ja, tallet er rigtigt", label: "ja, gem det")
  static let noIsWrong = CommandText(name: "nej, tallet skal rettes", label: "nej, ret det")
  static let yesCorrect = CommandText(
    name: "ja, ret det tal, der står, og skriv hvorfor", label: "ja, ret det")
  static let noDrop = CommandText(
    name: "nej, lad det stå, og kassér mit", label: "nej, kassér mit tal")
  static let yesStore = CommandText(name: "ja, gem det, som det er skrevet", label: "ja, gem det")
  static let noMend = CommandText(name: "nej, teksten skal rettes", label: "nej, ret det")
  static let escapeAnswers = CommandText(
    name: "nej: tilbage til det, du var i gang med", label: "nej")
  static let otherQuarter = CommandText(name: "forrige og næste kvartal", label: "andet kvartal")
  static let choose = CommandText(name: "vælg linje", label: "vælg")
  static let page = CommandText(name: "en side op eller ned, til første eller sidste", label: nil)
  static let open = CommandText(name: "åbn kriteriet", label: "åbn")
  static let yesClose = CommandText(name: "ja, luk", label: "ja, luk")
  static let noClose = CommandText(name: "nej, lad det stå åbent", label: "nej, vent")
  static let toArea = CommandText(name: "gå til indsatsområdet", label: "indsatsområde")
  static let aboutPlan = CommandText(
    name: "om planen: parter, budget, afrapportering", label: "om planen")
  static let clearSearch = CommandText(name: "slet søgningen", label: "slet søgning")
  static let newFigure = CommandText(name: "indtast et nyt tal", label: "nyt tal")
  static let why = CommandText(name: "hvorfor får kriteriet den vurdering?", label: "hvorfor?")
  static let scroll = CommandText(name: "rul op og ned", label: "rul")
  static let nextField = CommandText(name: "næste felt", label: "næste felt")
  static let previousField = CommandText(name: "forrige felt", label: "forrige felt")
  static let chooseAnswer = CommandText(name: "vælg i feltet", label: "vælg")
  static let logbook = CommandText(name: "logbogen", label: "logbog")
  static let newLine = CommandText(
    name: "skriv nye linjer i logbogen, afholdt eller planlagt", label: "ny linje")
  static let undo = CommandText(
    name: "fortryd det sidste, du har gjort, siden du åbnede programmet", label: "fortryd")
  static let closeQuarter = CommandText(
    name: "luk kvartalet: gem dets status, og tag ikke imod flere tal (stort L)",
    label: "luk kvartal")
  static let reopenQuarter = CommandText(name: "genåbn det lukkede kvartal", label: "genåbn")
  static let newFollowUp = CommandText(
    name: "opfølgning: skriv, hvad der gøres ved kriteriet", label: "gør noget")
  static let adjust = CommandText(
    name: "justér mål, udgangspunkt, frist eller et åbent spørgsmål", label: "justér")
  static let nextLogbookSite = CommandText(
    name: "vis et andet boligområde, eller alle", label: "sted")
  static let previousLogbookSite = CommandText(name: "vis det forrige boligområde", label: "sted")
  static let takeChoice = CommandText(name: "vælg", label: "vælg")
  static let symbols = CommandText(name: "tegnsæt: vælg, hvilke tegn der vises", label: "tegnsæt")
  static let theme = CommandText(
    name: "farver: mørk eller lys baggrund, høj kontrast", label: "farver")
  static let mouse = CommandText(name: "mus til og fra, så tekst kan markeres", label: "mus")
  static let saveScreen = CommandText(
    name: "skærmbillede: skriv det, der står på skærmen, i en fil", label: "gem skærm",
    others: ["skærmbillede", "udskriv", "print"])
  static let saveScreenAsPage = CommandText(
    name: "skærmbillede som en side til browseren (HTML)", label: "gem skærm",
    others: ["skærmbillede", "udskriv", "print", "html"])
  static let takeCopy = CommandText(
    name: "tag en kopi af databasen", label: "kopi",
    others: ["kopi", "sikkerhedskopi", "backup", "gem"])
  static let copies = CommandText(
    name: "se og gendan kopier af databasen", label: "kopier",
    others: ["kopier", "sikkerhedskopier", "backup", "gendan", "hent tilbage"])
  static let checkDatabase = CommandText(
    name: "efterse databasen: er alt, som det skal være?", label: "efterse",
    others: ["tjek", "kontrollér", "fejl", "beskadiget"])
  static let suspend = CommandText(
    name: "læg programmet i baggrunden (fg henter det frem)", label: "baggrund")
  static let reports = CommandText(
    name: "rapporter: se og gem halvårsrapport, årsopfølgning og papir til bestyrelsen",
    label: "rapporter",
    others: [
      "rapport", "halvårsrapport", "årsopfølgning", "papir", "udskriv", "print", "pdf", "word",
      "excel", "dagsorden",
    ])
  static let texts = CommandText(
    name: "egne ord til rapporten: skriv, hvordan halvåret er gået", label: "egne ord",
    others: ["tekst", "status", "skriv", "beretning", "prosa", "halvårsrapport"])
  static let history = CommandText(
    name: "ændringer: hvem der har gjort hvad og hvornår (historikken)", label: "ændringer")
  static let suppliers = CommandText(
    name: "rykkere: hvem skylder tal, med breve og skemaer til dem", label: "rykkere")
  static let round = CommandText(
    name: "kvartalsopfølgning: indtast kvartalets tal ét efter ét", label: "opfølgning")
  static let wheel = CommandText(
    name: "årshjulet: hvad der skal ske de næste 12 måneder", label: "årshjul")
  static let agenda = CommandText(name: "planens milepæle og indstillinger", label: "milepæle")
  static let find = CommandText(name: "søg i kriterier, aktiviteter, ordlyd og noter", label: "søg")
  static let palette = CommandText(name: "alle kommandoer, med deres taster", label: "menu")
}
