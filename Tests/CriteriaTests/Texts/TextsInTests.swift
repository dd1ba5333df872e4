import Criteria
import TestSupport
import Testing

/// Every way in through the core refuses what is wrong with a text, whatever that is. What comes from files is
/// tested with them.
@Suite("Tekster ind") struct TextsInTests {
  struct Faulty: Sendable, CustomTestStringConvertible {
    let text: String
    let fault: TextFault
    var testDescription: String { String(text.prefix(40)) }

    init(_ text: String, _ fault: TextFault) { (self.text, self.fault) = (text, fault) }

    init?(hiding scalar: Unicode.Scalar) {
      guard let sign = HiddenSign(scalar) else { return nil }
      self.init("en hav\(Character(scalar))n", TextFault(sign, behind: "en hav"))
    }
  }

  /// One of each kind.
  static let faults =
    ["\u{1B}", "\u{7F}", "\u{9B}", "\n", "\u{2028}", "\u{202E}", "\u{200B}", "\u{E0041}"]
    .compactMap(Faulty.init(hiding:)) + [
      Faulty(
        "Hanne, 150672-1234",
        .personalData(PersonalData.found(in: "Hanne, 150672-1234")[0])),
      Faulty(
        String(repeating: "a", count: TextFault.longest + 1), .tooLong(limit: TextFault.longest)),
    ]

  @Test("No text of a figure takes one in", arguments: faults, EntryText.allCases)
  func figures(fault: Faulty, place: EntryText) throws {
    var entry = FigureCheckTests.entry("antal", "5")
    switch place {
    case .absence: entry.figure = .notMeasured(reason: fault.text)
    case .source: entry.source = .said(fault.text)
    case .note: entry.note = .said(fault.text)
    case .evidence: entry.evidence = .said(fault.text)
    case .correction: entry.correctionReason = fault.text
    }
    #expect(FigureCheckTests.check(entry) == .failure(.text(fault.fault, in: place)))
  }

  @Test("No text of a line in the logbook takes one in", arguments: faults)
  func lines(fault: Faulty) throws {
    let changes: [(inout OccasionEntry) -> Void] = [
      { $0.note = fault.text }, { $0.tags = [fault.text] }, { $0.counts = [fault.text: 1] },
      { $0.change = .corrects(reason: fault.text) },
      { $0.change = .withdraws(reason: fault.text) },
    ]
    for change in changes {
      var entry = OccasionCheckTests.entry()
      change(&entry)
      #expect(throws: OccasionProblem.text(fault.fault)) {
        try entry.occasion(
          in: OccasionCheckTests.plan, records: Records(), today: OccasionCheckTests.today,
          id: "ny",
          recordedBy: "test", recordedAt: 1)
      }
    }
  }

  /// A thing of every kind with words, with a text in each of its texts.
  private static func things(_ text: String) -> [FollowedThing] {
    let activity = PlanEditTests.activity
    let day = Make.day("2019-02-01")
    let named = Make.slug("x")
    var judged = Judgement(question: "?", answer: .toSomeDegree)
    judged.text = text
    var barrier = Barrier(name: "Økonomi")
    barrier.text = text
    var network = Network(id: named, name: "Netværk")
    network.members = [text]
    var milestone = PlanEditTests.milestone("x", nil, nil)
    milestone.name = text
    var proposal = Recommendation(id: named, name: "Mere tid", proposed: day)
    proposal.text = text
    var followUp = FollowUp(action: "Ring rundt", topic: .plan)
    followUp.responsible = text
    return [
      .milestone(milestone, of: activity), .judgement(judged, of: activity),
      .barrier(barrier, of: activity), .result(text, of: activity), .network(network, of: nil),
      .networkLine(text, Followed.members, of: PlanEditTests.network),
      .networkLine(text, Followed.tasks, of: PlanEditTests.network),
      .networkLine(text, Followed.rules, of: PlanEditTests.network),
      .meeting(Meeting(topic: text), of: PlanEditTests.network), .recommendation(proposal),
      .budgetLine(BudgetLine(id: named, name: text)), .followUp(followUp),
      .note(Note(on: day, kind: .other, text: text)),
      .request(FigureRequest(to: text, for: Quarter(containing: day), on: day)),
    ]
  }

  @Test("Nothing that is followed takes one in, in whatever text of it", arguments: faults)
  func edits(fault: Faulty) throws {
    for thing in Self.things(fault.text) {
      #expect(throws: PlanEditProblem.text(fault.fault), "\(thing.kind)") {
        try PlanEdit.adding(thing).check(
          in: PlanEditTests.plan, records: Records(), today: PlanEditTests.today)
      }
    }
  }

  @Test("No reason for opening a quarter again takes one in", arguments: faults)
  func reopening(fault: Faulty) throws {
    #expect(throws: ClosingProblem.text(fault.fault)) {
      try PlanEditTests.plan.checkReopening(
        of: Quarter(containing: Make.day("2019-01-01")), reason: fault.text, records: Records())
    }
  }
}
