/// What is followed besides the criteria, laid out for comparison: money, duties, networks, milestones and
/// recommendations.
extension PlanElement {
  init(_ line: BudgetLine) {
    self.init(
      .budgetLine(line.id), line.name,
      [.name: line.name, .budget: line.finances.budget, .spending: line.finances.spent])
  }

  init(_ duty: ReportingDuty) {
    self.init(
      .reportingDuty(duty.id), duty.name,
      [
        .name: duty.name, .recipient: duty.recipient, .timesAYear: duty.timesAYear,
        .dueDays: duty.days, .extent: duty.extent, .content: duty.content, .done: duty.done,
      ])
  }

  init(_ network: Network, on place: PlanSubject) {
    self.init(
      .network(network.id), network.name,
      [
        .name: network.name, .place: place, .purpose: network.purpose, .members: network.members,
        .tasks: network.tasks, .rules: network.rules, .meetings: network.meetings,
      ])
  }

  init(_ milestone: Milestone, on place: PlanSubject) {
    self.init(
      .milestone(milestone.id), milestone.name,
      [
        .name: milestone.name, .place: place, .start: milestone.start,
        .deadline: milestone.deadline, .done: milestone.done,
      ])
  }

  init(_ recommendation: Recommendation) {
    self.init(
      .recommendation(recommendation.id), recommendation.name,
      [
        .name: recommendation.name, .wording: recommendation.text,
        .proposer: recommendation.proposer, .topic: recommendation.topic,
        .proposed: recommendation.proposed, .decision: recommendation.decision,
      ])
  }
}
