import Criteria
import Wording

/// How money, milestones, judgements, networks and recommendations are written.
extension PlanWriter {
  // MARK: - Money

  /// What an activity or a line of the budget may cost and has cost.
  func write(_ finances: Finances, to lines: inout YAMLLines) {
    write(finances.budget, under: .budget, to: &lines)
    write(finances.spent, under: .spending, to: &lines)
  }

  /// The plan's own lines and stated totals.
  func writeBudget(_ lines: inout YAMLLines) {
    guard !plan.budget.isEmpty else { return }
    lines.nest(PlanKey.budget.rawValue) { lines in
      write(plan.budget.totals, under: .total, to: &lines)
      write(plan.budget.ownSums, under: .ownSums, to: &lines)
      write(plan.budget.lines, to: &lines)
    }
  }

  private func write(_ budgetLines: [BudgetLine], to lines: inout YAMLLines) {
    guard !budgetLines.isEmpty else { return }
    lines.nest(PlanKey.budgetLines.rawValue) { lines in
      for line in budgetLines {
        lines.item { lines in
          lines.add(.id, phrase: line.id.text)
          lines.add(.name, line.name)
          write(line.finances, to: &lines)
        }
      }
    }
  }

  /// What the lines add up to, under its key, without indentation.
  var sumLines: [String] {
    var lines = YAMLLines()
    write(plan.budget.ownSums, under: .ownSums, to: &lines)
    return lines.lines
  }

  /// An amount a year: in braces, or a line each where a decimal comma would split one.
  private func write(_ amounts: [Int: Money], under key: PlanKey, to lines: inout YAMLLines) {
    guard !amounts.isEmpty else { return }
    let years = amounts.sorted { $0.key < $1.key }.map { year, money in
      (year: DayPhrase.year(.first(of: year)), amount: DanishMoney.plain(money))
    }
    if years.count <= 4, years.allSatisfy({ !$0.amount.contains(",") }) {
      let pairs = years.map { "\($0.year): \($0.amount)" }
      lines.add(key, phrase: "{ \(pairs.joined(separator: ", ")) }")
    } else {
      lines.nest(key.rawValue) { lines in
        for (year, amount) in years { lines.add(phrase: amount, under: year) }
      }
    }
  }

  // MARK: - Activities

  func write(_ milestones: [Milestone], to lines: inout YAMLLines) {
    guard !milestones.isEmpty else { return }
    lines.nest(PlanKey.milestones.rawValue) { lines in
      for milestone in milestones {
        lines.item { lines in
          lines.add(.id, phrase: milestone.id.text)
          lines.add(.name, milestone.name)
          lines.add(.start, phrase: milestone.start?.description)
          lines.add(.deadline, phrase: DeadlinePhrase.text(milestone.deadline))
          lines.add(.done, phrase: milestone.done?.description)
        }
      }
    }
  }

  func write(_ judgements: [Judgement], to lines: inout YAMLLines) {
    guard !judgements.isEmpty else { return }
    lines.nest(PlanKey.judgements.rawValue) { lines in
      for judgement in judgements {
        lines.item { lines in
          lines.add(.question, judgement.question)
          lines.add(.answer, phrase: judgement.answer.name)
          lines.add(.text, judgement.text)
          lines.add(.day, phrase: judgement.day?.description)
        }
      }
    }
  }

  func write(_ barriers: [Barrier], to lines: inout YAMLLines) {
    guard !barriers.isEmpty else { return }
    lines.nest(PlanKey.barriers.rawValue) { lines in
      for barrier in barriers {
        lines.item { lines in
          lines.add(.name, barrier.name)
          lines.add(.text, barrier.text)
        }
      }
    }
  }

  // MARK: - Who speaks, and who decides

  func write(_ duties: [ReportingDuty], to lines: inout YAMLLines) {
    guard !duties.isEmpty else { return }
    lines.nest(PlanKey.reportingDuties.rawValue) { lines in
      for duty in duties {
        lines.item { lines in
          lines.add(.id, phrase: duty.id.text)
          lines.add(.name, duty.name)
          lines.add(.recipient, duty.recipient)
          lines.add(.times, phrase: duty.timesAYear?.text)
          lines.add(.deadline, list: duty.days.map(\.description))
          lines.add(.scope, duty.extent)
          lines.add(.content, duty.content)
          write(duty.done, to: &lines)
        }
      }
    }
  }

  private func write(_ fulfilments: [DutyFulfilment], to lines: inout YAMLLines) {
    guard !fulfilments.isEmpty else { return }
    lines.nest(PlanKey.done.rawValue) { lines in
      for fulfilment in fulfilments {
        lines.item { lines in
          lines.add(.day, phrase: fulfilment.day.description)
          lines.add(.deadline, phrase: fulfilment.due?.description)
        }
      }
    }
  }

  func writeAdjustmentRule(_ lines: inout YAMLLines) {
    guard !plan.adjustmentRule.isEmpty else { return }
    lines.nest(PlanKey.adjustmentRule.rawValue) { lines in
      lines.add(.proposes, list: plan.adjustmentRule.proposes)
      lines.add(.decides, list: plan.adjustmentRule.decides)
      lines.add(.alsoApproves, list: plan.adjustmentRule.alsoApproves)
    }
  }

  func write(_ networks: [Network], under key: PlanKey, to lines: inout YAMLLines) {
    guard !networks.isEmpty else { return }
    lines.nest(key.rawValue) { lines in
      for network in networks {
        lines.item { write(network, to: &$0) }
      }
    }
  }

  private func write(_ network: Network, to lines: inout YAMLLines) {
    lines.add(.id, phrase: network.id.text)
    lines.add(.name, network.name)
    lines.add(.purpose, network.purpose)
    lines.add(.members, list: network.members)
    lines.add(.tasks, list: network.tasks)
    lines.add(.rules, list: network.rules)
    write(network.meetings, to: &lines)
  }

  func write(_ meetings: [Meeting], to lines: inout YAMLLines) {
    guard !meetings.isEmpty else { return }
    lines.nest(PlanKey.meetings.rawValue) { lines in
      for meeting in meetings {
        lines.item { lines in
          lines.add(.day, phrase: meeting.day?.description ?? .missing)
          lines.add(.topic, meeting.topic)
        }
      }
    }
  }

  func write(_ recommendations: [Recommendation], to lines: inout YAMLLines) {
    guard !recommendations.isEmpty else { return }
    lines.nest(PlanKey.recommendations.rawValue) { lines in
      for recommendation in recommendations {
        lines.item { lines in
          lines.add(.id, phrase: recommendation.id.text)
          lines.add(.name, recommendation.name)
          lines.add(.text, recommendation.text)
          lines.add(.proposer, phrase: recommendation.proposer?.text)
          lines.add(.about, phrase: recommendation.topic.phrase)
          lines.add(.status, phrase: recommendation.decision?.outcome.name ?? "foreslået")
          lines.add(.proposed, phrase: recommendation.proposed?.description ?? .missing)
          lines.add(.decided, phrase: recommendation.decision?.day.description)
          lines.add(.reason, recommendation.decision?.reason)
        }
      }
    }
  }
}

/// What is done about things, and what has happened.
extension PlanWriter {
  func write(_ followUps: [FollowUp], to lines: inout YAMLLines) {
    guard !followUps.isEmpty else { return }
    lines.nest(PlanKey.followUps.rawValue) { lines in
      for followUp in followUps {
        lines.item { lines in
          lines.add(.action, followUp.action)
          lines.add(.about, phrase: followUp.topic.phrase)
          lines.add(.responsible, followUp.responsible)
          lines.add(.deadline, phrase: followUp.deadline?.description)
          lines.add(.status, phrase: followUp.ending.map { FollowUpEnding.name(isDone: $0.isDone) })
          lines.add(.decided, phrase: followUp.ending?.day.description)
        }
      }
    }
  }

  func write(_ notes: [Note], to lines: inout YAMLLines) {
    guard !notes.isEmpty else { return }
    lines.nest(PlanKey.notes.rawValue) { lines in
      for note in notes {
        lines.item { lines in
          lines.add(.day, phrase: note.day.description)
          lines.add(.kind, phrase: note.kind.name)
          lines.add(.text, note.text)
          lines.add(.about, phrase: note.topic.phrase)
        }
      }
    }
  }

  func write(_ requests: [FigureRequest], to lines: inout YAMLLines) {
    guard !requests.isEmpty else { return }
    lines.nest(PlanKey.requests.rawValue) { lines in
      for request in requests {
        lines.item { lines in
          lines.add(.supplier, request.supplier)
          lines.add(.quarter, phrase: request.quarter.description)
          lines.add(.day, phrase: request.day.description)
        }
      }
    }
  }
}

/// Followed things by themselves, for a change in a file that stands.
extension PlanWriter {
  /// A list of things of one kind under its key, without indentation; nothing when there are none.
  func listLines(_ things: [FollowedThing], under key: PlanKey) -> [String] {
    var lines = YAMLLines()
    switch things.first {
    case nil: return []
    case .milestone:
      write(
        things.compactMap { if case .milestone(let it, _) = $0 { it } else { nil } }, to: &lines)
    case .judgement:
      write(
        things.compactMap { if case .judgement(let it, _) = $0 { it } else { nil } }, to: &lines)
    case .barrier:
      write(things.compactMap { if case .barrier(let it, _) = $0 { it } else { nil } }, to: &lines)
    case .result:
      lines.add(
        key, list: things.compactMap { if case .result(let it, _) = $0 { it } else { nil } })
    case .spending:
      var amounts: [Int: Money] = [:]
      for case .spending(let money, let year, _) in things { amounts[year] = money }
      write(amounts, under: key, to: &lines)
    case .budget:
      var amounts: [Int: Money] = [:]
      for case .budget(let money, let year, _) in things { amounts[year] = money }
      write(amounts, under: key, to: &lines)
    case .budgetLine:
      write(
        things.compactMap { if case .budgetLine(let it) = $0 { it } else { nil } }, to: &lines)
    case .network:
      write(
        things.compactMap { if case .network(let it, _) = $0 { it } else { nil } }, under: key,
        to: &lines)
    case .networkLine:
      lines.add(
        key,
        list: things.compactMap { if case .networkLine(let it, _, _) = $0 { it } else { nil } })
    case .duty:
      write(things.compactMap { if case .duty(let it) = $0 { it } else { nil } }, to: &lines)
    case .meeting:
      write(things.compactMap { if case .meeting(let it, _) = $0 { it } else { nil } }, to: &lines)
    case .recommendation:
      write(
        things.compactMap { if case .recommendation(let it) = $0 { it } else { nil } }, to: &lines)
    case .adjustment:
      write(
        things.compactMap { if case .adjustment(let it) = $0 { it } else { nil } }, to: &lines)
    case .followUp:
      write(things.compactMap { if case .followUp(let it) = $0 { it } else { nil } }, to: &lines)
    case .note:
      write(things.compactMap { if case .note(let it) = $0 { it } else { nil } }, to: &lines)
    case .request:
      write(things.compactMap { if case .request(let it) = $0 { it } else { nil } }, to: &lines)
    }
    return lines.lines
  }

  /// One thing as an item of its list, its hyphen without indentation.
  func itemLines(_ thing: FollowedThing) -> [String] {
    listLines([thing], under: thing.key(in: plan)).dropFirst().map { String($0.dropFirst(2)) }
  }
}
