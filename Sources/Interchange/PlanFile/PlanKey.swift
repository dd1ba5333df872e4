/// The keys of a plan file. The raw value is the word in the file.
enum PlanKey: String, CaseIterable {
  case plan
  case id
  case period = "periode"
  case sites = "boligområder"
  case words = "ord"
  case decidingBody = "besluttende"
  case leader = "leder"
  case funder = "bevilling"
  case parties = "parter"
  case staffing = "bemanding"
  case roles = "roller"
  /// How long figures may take after a quarter; on a milestone or a duty the day that it is due.
  case deadline = "frist"
  case holidays = "ferieperioder"
  case thresholds = "grænser"
  case onTrack = "følger planen"
  case behind = "bagud"
  case dataSources = "datakilder"
  case deliveredBy = "leveres af"
  case frequency = "hyppighed"
  case skippedYears = "springer over"
  case seriesBreaks = "brud"
  case openQuestions = "åbne spørgsmål"
  case focusAreas = "indsatsområder"
  case activities = "aktiviteter"
  case criteria = "kriterier"
  case parts = "delkriterier"
  case number = "nr"
  case name = "navn"
  case wording = "ordlyd"
  case content = "indhold"
  case purpose = "formål"
  case targetGroup = "målgruppe"
  /// A goal on a criterion; on an area or an activity its goals in words.
  case goal = "mål"
  case unit = "enhed"
  case steps = "trin"
  case tally = "opgøres"
  case counting = "tælles"
  /// The tags that a logbook knows.
  case tags = "mærker"
  /// The categories that a logbook knows, in named groups.
  case categories = "kategorier"
  case baseline = "udgangspunkt"
  case interimTargets = "delmål"
  case scope = "omfang"
  case dataSource = "datakilde"
  case label = "mærkat"
  case budget
  case spending = "forbrug"
  case total = "i alt"
  /// What a year's lines add up to where the agreement's own table does not give its total.
  case ownSums = "posterne giver"
  case budgetLines = "poster"
  case milestones = "milepæle"
  case start
  case done = "udført"
  case judgements = "vurderinger"
  case question = "spørgsmål"
  case answer = "svar"
  case text = "tekst"
  case day = "dato"
  case barriers = "barrierer"
  case results = "resultater"
  case reportingDuties = "afrapportering"
  case recipient = "til"
  case times = "antal"
  case networks = "netværk"
  case workingGroups = "arbejdsgrupper"
  case members = "medlemmer"
  case tasks = "opgaver"
  case rules = "regler"
  case meetings = "møder"
  case topic = "emne"
  case recommendations = "indstillinger"
  case proposer = "fra"
  case about = "om"
  case status
  case proposed = "foreslået"
  case decided = "afgjort"
  case reason = "begrundelse"
  case adjustments = "justeringer"
  case site = "sted"
  case goalBefore = "mål før"
  case baselineBefore = "udgangspunkt før"
  case effective = "virkning"
  case deciders = "besluttes af"
  case decisions = "afgørelser"
  case followUps = "opfølgninger"
  case action = "handling"
  case responsible = "ansvarlig"
  case notes = "notater"
  case kind = "slags"
  case requests = "anmodninger"
  case supplier = "leverandør"
  case quarter = "kvartal"
  case adjustmentRule = "justering"
  case proposes = "foreslår"
  case decides = "beslutter"
  case alsoApproves = "godkender også"

  /// The key that a word of a file stands for.
  init?(word: String) {
    if word == "baseline" {
      self = .baseline
    } else {
      self.init(rawValue: word)
    }
  }

  /// Keys that a plan file may have by plan-file.md, but that the model does not hold yet.
  static let notReadYet: Set<String> = ["sammenligning"]
}
