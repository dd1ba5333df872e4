extension String {
  /// What is written where the agreement does not say.
  static let missing = "mangler"
}

/// A key of a plan file. The raw value is the word in the file. The keys that several places speak of have a name
/// here; one that a single field has stands in its table as it is.
struct PlanKey: Hashable, Sendable, ExpressibleByStringLiteral {
  let rawValue: String

  init(_ rawValue: String) { self.rawValue = rawValue }

  init(stringLiteral word: String) { self.init(word) }

  static let plan = PlanKey("plan")
  static let id = PlanKey("id")
  static let period = PlanKey("periode")
  static let masterPlan = PlanKey("helhedsplan")
  static let residents = PlanKey("beboere")
  static let sites = PlanKey("boligområder")
  static let words = PlanKey("ord")
  static let roles = PlanKey("roller")
  /// How long figures may take after a quarter; on a milestone or a duty the day that it is due.
  static let deadline = PlanKey("frist")
  static let holidays = PlanKey("ferieperioder")
  static let thresholds = PlanKey("grænser")
  static let onTrack = PlanKey("følger planen")
  static let dataSources = PlanKey("datakilder")
  static let skippedYears = PlanKey("springer over")
  static let seriesBreaks = PlanKey("brud")
  static let openQuestions = PlanKey("åbne spørgsmål")
  static let focusAreas = PlanKey("indsatsområder")
  static let activities = PlanKey("aktiviteter")
  static let criteria = PlanKey("kriterier")
  static let parts = PlanKey("delkriterier")
  static let name = PlanKey("navn")
  static let wording = PlanKey("ordlyd")
  static let content = PlanKey("indhold")
  static let purpose = PlanKey("formål")
  static let targetGroup = PlanKey("målgruppe")
  /// A goal on a criterion; on an area or an activity its goals in words.
  static let goal = PlanKey("mål")
  static let unit = PlanKey("enhed")
  static let steps = PlanKey("trin")
  static let tally = PlanKey("opgøres")
  static let counting = PlanKey("tælles")
  /// The tags that a logbook knows.
  static let tags = PlanKey("mærker")
  /// The categories that a logbook knows, in named groups.
  static let categories = PlanKey("kategorier")
  static let baseline = PlanKey("udgangspunkt")
  static let interimTargets = PlanKey("delmål")
  /// The figures of others that one's own are shown beside.
  static let references = PlanKey("sammenligning")
  /// The figures of such a series.
  static let figures = PlanKey("tal")
  /// How many parts of a criterion must be met.
  static let metWhen = PlanKey("opfyldt når")
  static let scope = PlanKey("omfang")
  static let dataSource = PlanKey("datakilde")
  static let budget = PlanKey("budget")
  static let total = PlanKey("i alt")
  /// What a year's lines add up to where the agreement's own table does not give its total.
  static let ownSums = PlanKey("posterne giver")
  static let budgetLines = PlanKey("poster")
  /// Who pays.
  static let financier = PlanKey("kilde")
  static let milestones = PlanKey("milepæle")
  static let done = PlanKey("udført")
  static let question = PlanKey("spørgsmål")
  static let answer = PlanKey("svar")
  static let text = PlanKey("tekst")
  static let day = PlanKey("dato")
  static let barriers = PlanKey("barrierer")
  static let reportingDuties = PlanKey("afrapportering")
  static let networks = PlanKey("netværk")
  static let workingGroups = PlanKey("arbejdsgrupper")
  static let meetings = PlanKey("møder")
  static let topic = PlanKey("emne")
  static let recommendations = PlanKey("indstillinger")
  static let proposer = PlanKey("fra")
  static let about = PlanKey("om")
  static let status = PlanKey("status")
  static let proposed = PlanKey("foreslået")
  static let decided = PlanKey("afgjort")
  static let reason = PlanKey("begrundelse")
  static let adjustments = PlanKey("justeringer")
  static let site = PlanKey("sted")
  static let goalBefore = PlanKey("mål før")
  static let deciders = PlanKey("besluttes af")
  static let decisions = PlanKey("afgørelser")
  static let quarter = PlanKey("kvartal")
  static let adjustmentRule = PlanKey("justering")

  /// The key that a word of a file stands for.
  init(word: String) { self = word == "baseline" ? .baseline : PlanKey(word) }
}
