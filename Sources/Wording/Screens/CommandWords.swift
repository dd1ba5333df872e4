/// The groups that help lists commands in.
public enum CommandGroup: Int, Hashable, Sendable, CaseIterable {
  /// Getting about on the screen.
  case moving
  /// What the screen is for.
  case doing
  /// What is the same everywhere.
  case general

  /// The group's heading.
  public var name: String {
    switch self {
    case .moving: "Find rundt"
    case .doing: "Det kan du her"
    case .general: "Altid"
    }
  }
}

/// What a command is called, in help and in the footer.
public struct CommandText: Hashable, Sendable {
  /// What it does, as help says it.
  public let name: String
  /// What it does in a word or two, as the footer says it.
  public let label: String
}

/// The commands' texts.
public enum CommandWords {
  /// Back to the screen below.
  public static let back = CommandText(name: "tilbage til forrige skærm", label: "tilbage")
  /// Help.
  public static let help = CommandText(name: "hjælp til denne skærm", label: "hjælp")
  /// Leaves the program.
  public static let quit = CommandText(name: "slut programmet", label: "slut")
  /// Leaves the program, from a field too.
  public static let quitAnywhere = CommandText(
    name: "slut programmet, også fra et felt", label: "slut")
  /// Draws the screen again.
  public static let redraw = CommandText(name: "tegn skærmen igen", label: "tegn igen")
  /// Yes to a question.
  public static let yes = CommandText(name: "ja", label: "ja, kassér det")
  /// No to a question.
  public static let no = CommandText(name: "nej", label: "nej, bliv her")
  /// Yes, the figure that jumps is right.
  public static let yesIsRight = CommandText(name: "ja, tallet er rigtigt", label: "ja, gem det")
  /// No, it is not.
  public static let noIsWrong = CommandText(name: "nej, tallet skal rettes", label: "nej, ret det")
  /// Yes, the other figure is to be corrected.
  public static let yesCorrect = CommandText(
    name: "ja, ret det tal, der står, og skriv hvorfor", label: "ja, ret det")
  /// No, the other figure stands.
  public static let noDrop = CommandText(
    name: "nej, lad det stå, og kassér mit", label: "nej, kassér mit tal")
  /// What Escape answers to a question.
  public static let escapeAnswers = CommandText(
    name: "tilbage: kasserer det tastede, men slutter ikke programmet", label: "kassér")
  /// Opens the quarter's round.
  public static let round = CommandText(
    name: "kvartalsopfølgning: tast kvartalets tal ét efter ét", label: "opfølgning")
  /// Stores the figure and goes to the next that is missing.
  public static let nextFigure = CommandText(
    name: "gem tallet, og gå til det næste, der mangler", label: "gem og næste")
  /// The line below.
  public static let nextLine = CommandText(
    name: "gem tallet, og gå til næste felt", label: "næste felt")
  /// The line above.
  public static let previousLine = CommandText(
    name: "gem tallet, og gå til forrige felt", label: "forrige felt")
  /// The figures of the next source, or of the one before.
  public static let nextSource = CommandText(
    name: "næste eller forrige datakilde", label: "datakilde")
  /// Shows the fields that most figures do not need.
  public static let moreFields = CommandText(
    name: "dag, kvartal, antal svar, note og bilag for tallet", label: "note m.m.")
  /// Another quarter.
  public static let otherQuarter = CommandText(
    name: "forrige og næste kvartal", label: "andet kvartal")
  /// Takes over what was pasted.
  public static let takePasted = CommandText(
    name: "gem de tal, der er forstået", label: "gem tallene")
  /// Adds a follow-up about the criterion.
  public static let newFollowUp = CommandText(
    name: "opfølgning: skriv, hvad der gøres ved kriteriet", label: "gør noget")
  /// Adjusts what is agreed about the criterion.
  public static let adjust = CommandText(
    name: "justér mål, udgangspunkt, frist eller et åbent spørgsmål", label: "justér")
  /// Up and down a list.
  public static let choose = CommandText(name: "vælg linje", label: "vælg")
  /// A page or an end.
  public static let page = CommandText(
    name: "en side op eller ned, til første eller sidste", label: "")
  /// Opens what is selected.
  public static let open = CommandText(name: "åbn kriteriet", label: "åbn")
  /// Closes a quarter.
  public static let closeQuarter = CommandText(
    name: "luk kvartalet: gem, hvordan det står, og tag ikke imod flere tal (stort L)",
    label: "luk kvartal")
  /// Yes, close the quarter.
  public static let yesClose = CommandText(name: "ja, luk kvartalet", label: "ja, luk det")
  /// No, leave it open.
  public static let noClose = CommandText(name: "nej, lad det stå åbent", label: "nej, vent")
  /// Opens the form that opens a closed quarter again.
  public static let reopenQuarter = CommandText(
    name: "genåbn det lukkede kvartal", label: "genåbn")
  /// Opens the quarter again.
  public static let reopenNow = CommandText(name: "genåbn kvartalet", label: "genåbn")
  /// Opens the area or activity that is selected.
  public static let openGroup = CommandText(
    name: "åbn indsatsområdet eller aktiviteten", label: "åbn")
  /// Opens what is selected on a page.
  public static let openOnPage = CommandText(
    name: "åbn det valgte", label: "åbn")
  /// To the activity of a criterion.
  public static let toActivity = CommandText(name: "gå til aktiviteten", label: "aktivitet")
  /// To the area of an activity or a criterion.
  public static let toArea = CommandText(name: "gå til indsatsområdet", label: "indsatsområde")
  /// To what a criterion hangs on.
  public static let toActivityOrArea = CommandText(
    name: "gå til kriteriets aktivitet eller indsatsområde", label: "aktivitet")
  /// The page about the plan.
  public static let aboutPlan = CommandText(
    name: "om planen: parter, budget, afrapportering", label: "om planen")
  /// Those who deliver figures.
  public static let suppliers = CommandText(
    name: "rykkere: hvem skylder tal, med breve og skemaer til dem", label: "rykkere")
  /// The letter to one of them.
  public static let letter = CommandText(
    name: "læs brevet til den valgte; en rykker, når der er bedt om tallene før", label: "brev")
  /// Writes the letter and the form as files.
  public static let saveLetter = CommandText(
    name: "gem brevet og skemaet som filer", label: "gem som filer")
  /// Notes that figures have been asked for.
  public static let noteSent = CommandText(
    name: "noter, at der er bedt om tallene i dag", label: "noter som sendt")
  /// Everything that has happened.
  public static let history = CommandText(
    name: "ændringer: hvem der har gjort hvad og hvornår (historikken)", label: "ændringer")
  /// Another kind of events.
  public static let historyKind = CommandText(name: "vælg, hvad der vises", label: "vis")
  /// Takes the search away.
  public static let clearSearch = CommandText(name: "slet søgningen", label: "slet søgning")
  /// The search.
  public static let find = CommandText(
    name: "søg i kriterier, aktiviteter, ordlyd og noter", label: "søg")
  /// The list of commands.
  public static let palette = CommandText(
    name: "alle kommandoer, med deres taster", label: "menu")
  /// Does what is chosen on that list.
  public static let runCommand = CommandText(name: "udfør kommandoen", label: "udfør")
  /// Chooses from a short list.
  public static let takeChoice = CommandText(name: "vælg", label: "vælg")
  /// Which signs are drawn with.
  public static let symbols = CommandText(
    name: "tegnsæt: vælg, hvilke tegn der vises", label: "tegnsæt")
  /// The colours.
  public static let theme = CommandText(
    name: "farver: mørk eller lys baggrund, høj kontrast", label: "farver")
  /// The mouse.
  public static let mouse = CommandText(
    name: "mus til og fra, så tekst kan markeres", label: "mus")
  /// The program waits in the background.
  public static let suspend = CommandText(
    name: "læg programmet i baggrunden (fg henter det frem)", label: "baggrund")
  /// Narrows the overview.
  public static let filter = CommandText(
    name: "vis kun: efter vurdering, sted eller datakilde", label: "vis kun")
  /// Orders the overview.
  public static let order = CommandText(
    name: "rækkefølge: aftalens, dårligst først, navn", label: "sortér")
  /// Shows all of the overview again.
  public static let showAll = CommandText(
    name: "vis alle rækker i aftalens orden igen", label: "vis alt")
  /// The year's wheel.
  public static let wheel = CommandText(
    name: "årshjulet: hvad der skal ske de næste 12 måneder", label: "årshjul")
  /// To the next section.
  public static let nextSection = CommandText(name: "næste afsnit", label: "afsnit")
  /// To the section before.
  public static let previousSection = CommandText(name: "forrige afsnit", label: "afsnit")
  /// Shows texts in full.
  public static let wholeTexts = CommandText(
    name: "vis teksterne i fuld længde", label: "hele teksten")
  /// Shows the beginnings of texts.
  public static let shortTexts = CommandText(
    name: "vis kun begyndelsen af teksterne", label: "kort tekst")
  /// Folds a group.
  public static let fold = CommandText(name: "fold gruppen sammen", label: "fold sammen")
  /// Unfolds a group.
  public static let unfold = CommandText(name: "fold gruppen ud", label: "fold ud")
  /// Folds with the arrow keys.
  public static let foldWithArrows = CommandText(
    name: "fold gruppen sammen eller ud", label: "fold")
  /// Enters a figure.
  public static let newFigure = CommandText(name: "indtast et nyt tal", label: "nyt tal")
  /// Says why.
  public static let why = CommandText(
    name: "hvorfor får kriteriet den vurdering?", label: "hvorfor?")
  /// The chart's figures as a table.
  public static let asTable = CommandText(name: "grafens tal som tabel", label: "tabel")
  /// The table as a chart.
  public static let asChart = CommandText(name: "tallene som graf", label: "graf")
  /// From figure to figure.
  public static let walk = CommandText(name: "gå fra tal til tal i grafen", label: "tal for tal")
  /// The next site or part.
  public static let nextSite = CommandText(name: "næste boligområde", label: "sted")
  /// The next part.
  public static let nextPart = CommandText(name: "næste del", label: "del")
  /// The part before.
  public static let previousPart = CommandText(name: "forrige del", label: "del")
  /// The site or part before.
  public static let previousSite = CommandText(
    name: "forrige boligområde", label: "sted")
  /// Scrolls.
  public static let scroll = CommandText(name: "rul op og ned", label: "rul")
  /// To the next field.
  public static let nextField = CommandText(name: "næste felt", label: "næste felt")
  /// To the field before.
  public static let previousField = CommandText(name: "forrige felt", label: "forrige felt")
  /// Between the sites.
  public static let chooseSite = CommandText(name: "vælg boligområde", label: "vælg sted")
  /// Stores the figure.
  public static let save = CommandText(name: "gem tallet", label: "gem")
  /// Stores the figure, from whichever field.
  public static let saveAnywhere = CommandText(
    name: "gem tallet fra et hvilket som helst felt", label: "gem")
  /// Stores what a form holds.
  public static let saveForm = CommandText(name: "gem", label: "gem")
  /// Stores what a form holds, from whichever field.
  public static let saveFormAnywhere = CommandText(
    name: "gem fra et hvilket som helst felt", label: "gem")
  /// Between the answers of a field.
  public static let chooseAnswer = CommandText(name: "vælg i feltet", label: "vælg")
  /// The page with the milestones and recommendations of the whole plan.
  public static let agenda = CommandText(
    name: "planens milepæle og indstillinger", label: "milepæle")
  /// Changes what is selected.
  public static let change = CommandText(name: "ret det valgte", label: "ret")
  /// Says that a milestone, a report or a follow-up is done.
  public static let finish = CommandText(
    name: "gør milepælen, afrapporteringen eller opfølgningen færdig", label: "gør færdig")
  /// Says what became of a recommendation.
  public static let decide = CommandText(name: "afgør indstillingen", label: "afgør")
  /// Adds something.
  public static let add = CommandText(name: "tilføj noget her", label: "tilføj")
  /// Opens the form for what is added.
  public static let openForm = CommandText(name: "tilføj det valgte", label: "tilføj")
  /// Takes what is selected away.
  public static let remove = CommandText(
    name: "tag det valgte ud af planen (kan fortrydes)", label: "tag ud")
  /// The logbook.
  public static let logbook = CommandText(name: "logbogen", label: "logbog")
  /// Writes a new line in the logbook.
  public static let newLine = CommandText(
    name: "skriv nye linjer i logbogen, afholdt eller planlagt", label: "ny linje")
  /// Says that what was planned was held.
  public static let lineHeld = CommandText(
    name: "det planlagte blev afholdt; Enter, hvis du også vil skrive, hvor mange der deltog",
    label: "afholdt")
  /// Changes a line.
  public static let changeLine = CommandText(name: "ret linjen", label: "ret")
  /// Takes a line back.
  public static let withdrawLine = CommandText(
    name: "stryg linjen: aflys det planlagte, eller tag det afholdte ud", label: "stryg")
  /// The lines of the next activity.
  public static let nextActivity = CommandText(
    name: "vis en anden aktivitets linjer, eller alle", label: "aktivitet")
  /// The lines of the next site.
  public static let nextLogbookSite = CommandText(
    name: "vis et andet boligområde, eller alle", label: "sted")
  /// The lines of the site before.
  public static let previousLogbookSite = CommandText(
    name: "vis det forrige boligområde", label: "sted")
  /// Shows what lines said before they were changed.
  public static let showHistory = CommandText(
    name: "vis også, hvad der er rettet og strøget", label: "vis historik")
  /// Hides it again.
  public static let hideHistory = CommandText(
    name: "skjul, hvad der er rettet og strøget", label: "skjul historik")
  /// The sums by category.
  public static let register = CommandText(
    name: "opgørelse efter kategori, kvartal og sted", label: "opgørelse")
  /// Earlier and later quarters.
  public static let quarters = CommandText(
    name: "tidligere og senere kvartaler", label: "kvartaler")
  /// The register of another activity.
  public static let nextRegister = CommandText(
    name: "opgørelsen for en anden aktivitet", label: "aktivitet")
  /// The day before and the day after.
  public static let nextDay = CommandText(name: "dagen før og dagen efter", label: "dag før/efter")
  /// Stores the line.
  public static let saveLine = CommandText(name: "gem linjen", label: "gem")
  /// Stores the line, from whichever field.
  public static let saveLineAnywhere = CommandText(
    name: "gem linjen fra et hvilket som helst felt", label: "gem")
  /// Takes back the last that was done.
  public static let undo = CommandText(
    name: "fortryd det sidste, du har gjort, siden du åbnede programmet", label: "fortryd")
  /// Opens a plan.
  public static let openPlan = CommandText(name: "åbn det valgte", label: "åbn")
  /// From a plan to all plans.
  public static let portfolio = CommandText(
    name: "porteføljen: alle planer i databasen", label: "portefølje")
  /// Back to the plan that the portfolio was opened from.
  public static let backToPlan = CommandText(name: "tilbage til planen", label: "tilbage")
  /// Up and down the plans.
  public static let choosePlan = CommandText(name: "vælg plan", label: "vælg")
  /// Opens the selected plan.
  public static let openHeldPlan = CommandText(name: "åbn planen", label: "åbn")
  /// Puts the plans in another order.
  public static let sortPlans = CommandText(
    name: "skift rækkefølge: presserende, navn, slutning", label: "sortér")
  /// The board view.
  public static let board = CommandText(
    name: "bestyrelsesvisning: det, bestyrelsen ser, side for side", label: "bestyrelse")
  /// From page to page.
  public static let turnPage = CommandText(name: "forrige og næste side", label: "bladr")
  /// From page to page with other keys.
  public static let turnPageToo = CommandText(name: "bladr frem eller tilbage", label: "")
  /// To an end.
  public static let firstOrLastPage = CommandText(name: "første og sidste side", label: "")
  /// Turns pages by itself.
  public static let turnByItself = CommandText(
    name: "lad siderne skifte af sig selv", label: "bladr selv")
  /// Turns them no more.
  public static let turnNoMore = CommandText(
    name: "lad siden blive stående", label: "stop bladring")
  /// Takes a plan file in.
  public static let takePlan = CommandText(name: "hent en plan ind fra en fil", label: "hent plan")
}

/// What keys are called where a sign will not do.
public enum KeyWords {
  /// The space bar.
  public static let space = "mellemrum"
  /// Shift and Tab.
  public static let backTab = "Skift-Tab"
  /// The key that deletes to the left.
  public static let backspace = "slet"
  /// The arrow up in words.
  public static let up = "pil-op"
  /// The arrow down in words.
  public static let down = "pil-ned"
  /// The arrow left in words.
  public static let left = "pil-venstre"
  /// The arrow right in words.
  public static let right = "pil-højre"
}
