import Criteria
import Wording

enum Say {
  static func why(_ status: IndicatorStatus, in plan: Plan) -> [String] {
    status.assessment.reasoning.steps.map { "\($0)" }
  }
}
