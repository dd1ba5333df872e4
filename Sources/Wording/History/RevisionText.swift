import Criteria

/// What a revision of a plan changed, a line for each thing.
public enum RevisionText {
  /// The changes that do not go without saying.
  public static func said(_ changes: PlanChanges) -> [PlanChange] {
    changes.changes.filter { !isSaid($0, by: changes) }
  }

  /// What happened to a thing: `ændret: kriteriet «Omtale»: mål, udgangspunkt`.
  public static func line(_ change: PlanChange) -> String {
    let subject = "\(kind(change.subject)) \(Quote.text(change.name))"
    return switch change.kind {
    case .new: "nyt: \(subject)"
    case .changed(let fields):
      "ændret: \(subject): \(fields.map(field).joined(separator: ", "))"
    case .ended: "udgår: \(subject); tallene og historikken bliver stående"
    }
  }

  /// Whether it goes without saying, since the criterion that it belongs to is new or ends.
  private static func isSaid(_ change: PlanChange, by changes: PlanChanges) -> Bool {
    guard case .indicator(let id) = change.subject else { return false }
    return changes.changes.contains {
      $0.subject == .criterion(id.criterion) && ($0.kind == .new || $0.kind == .ended)
    }
  }

  private static func kind(_ subject: PlanSubject) -> String {
    switch subject {
    case .plan: "planen"
    case .site: "boligområdet"
    case .dataSource: "datakilden"
    case .focusArea: "indsatsområdet"
    case .activity: "aktiviteten"
    case .followed(let kind, _): kind.words.definite
    case .criterion: "kriteriet"
    case .indicator: "målingen af"
    }
  }

  static func field(_ field: PlanField) -> String {
    switch field {
    case .name: "navn"
    case .id: "id"
    case .place: "placering"
    case .number: "nummer"
    case .masterPlan: "helhedsplan"
    case .period: "periode"
    case .residents: "beboere"
    case .wording: "ordlyd"
    case .label: "mærkat"
    case .content: "indhold"
    case .purpose: "formål"
    case .goals: "mål i ord"
    case .targetGroup: "målgruppe"
    case .roles: "roller"
    case .unit: "enhed"
    case .tally: "opgørelse"
    case .counting: "optælling"
    case .logbook: "mærker og kategorier"
    case .goal: "mål"
    case .baseline: "udgangspunkt"
    case .interimTargets: "delmål"
    case .metWhen: "opfyldt når"
    case .references: "sammenligning"
    case .scope: "omfang"
    case .dataSource: "datakilde"
    case .holidays: "ferieperioder"
    case .words: "ord"
    case .parties: "parter"
    case .staffing: "bemanding"
    case .reportingDays: "frist"
    case .followedFrom: "følges fra"
    case .thresholds: "grænser"
    case .deliveredBy: "leverandør"
    case .frequency: "hyppighed"
    case .deliveryDay: "leveres senest"
    case .skippedYears: "oversprungne år"
    case .seriesBreaks: "brud i serien"
    case .budgetTotals: "budget i alt"
    case .start: "start"
    case .deadline: "frist"
    case .done: "udført"
    case .recipient: "modtager"
    case .timesAYear: "antal pr. år"
    case .dueDays: "datoer"
    case .extent: "omfang"
    case .adjustmentRule: "justering"
    case .proposer: "afsender"
    case .topic: "emne"
    case .proposed: "foreslået"
    case .decision: "afgørelse"
    case .followed(let kind): kind.words.several
    case .openQuestions: "åbne spørgsmål"
    }
  }
}
