import Criteria

/// The form of each kind of followed thing.
enum Forms {}

extension FollowedKind {
  /// Its form; nil for what is not written on the screens.
  var form: (any FollowedForm)? {
    switch self {
    case .budget: Forms.budget
    case .spending: Forms.spending
    case .budgetLine: Forms.budgetLine
    case .duty: Forms.duty
    case .network: Forms.network
    case .member: Forms.member
    case .task: Forms.task
    case .rule: Forms.rule
    case .meeting: Forms.meeting
    case .milestone: Forms.milestone
    case .judgement: Forms.judgement
    case .barrier: Forms.barrier
    case .result: Forms.result
    case .recommendation: Forms.recommendation
    case .adjustment: Forms.adjustment
    case .followUp: Forms.followUp
    case .note: Forms.note
    case .correctedBudget, .spendingToDate, .expectedSpending, .financing, .request: nil
    }
  }
}
