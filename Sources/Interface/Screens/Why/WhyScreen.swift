import Canvas
import Criteria
import Reports
import Wording

/// Why an indicator has its verdict: the rule with its own numbers, in sentences.
struct WhyScreen: ReadingScreen {
  let subject: Subject
  var scroll = Scroll()

  init(subject: Subject) { self.subject = subject }

  static let commands = reading() + Command.common

  mutating func refresh(in world: World) -> Bool { world.holding?.status(subject) != nil }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding, let status = holding.status(subject),
      let criterion = holding.criterion(subject.id.criterion)?.criterion
    else { return }
    let site = holding.siteName(status.site).map { " – \($0)" } ?? ""
    canvas.write(
      " \(HeadingWords.why) \(criterion.name)\(site)", row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    document(in: world).draw(on: &canvas, rows: rows(in: world), top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }

  func document(in world: World) -> Document {
    guard let holding = world.holding, let status = holding.status(subject) else {
      return Document()
    }
    let width = max(10, min(world.size.columns - 3, 100))
    let assessment = status.assessment
    let bullet = world.symbols.between + " "
    var document = Document()
    let criterion = holding.criterion(subject.id.criterion)
    if criterion?.criterion.hasParts == true, let part = status.indicator.name {
      document.add(part, width: width, style: Style(bold: true))
    }
    document.add([
      Line([
        Span(
          "\(world.symbols.mark(assessment.verdict)) "
            + VerdictWords.status(assessment),
          Style(assessment.verdict.role, bold: true)),
        Span("  " + WhyWords.asOf(holding.rollup.asOf), .secondary),
      ]),
      .empty,
    ])
    let account = Why(status, in: holding.plan)
    let kept = world.kept?.verdict(on: status.id, at: status.site)
    for sentence in kept?.why ?? account.sentences {
      document.add(sentence, width: width, bullet: bullet)
    }
    if !account.outlook.isEmpty {
      document.heading(WhyWords.outlook)
      for sentence in account.outlook { document.add(sentence, width: width, bullet: bullet) }
    }
    if let group = assessment.verdict.reason?.group, let criterion = criterion?.criterion {
      Self.addMissing(group, status, criterion, holding, width: width, to: &document)
    }
    return document
  }

  /// Who can put right that there is no verdict: the questions for the deciding body, or whom the figures
  /// come from.
  private static func addMissing(
    _ group: Undecided.Group, _ status: IndicatorStatus, _ criterion: Criterion, _ holding: Holding,
    width: Int, to document: inout Document
  ) {
    switch group {
    case .notYet: break
    case .figuresMissing:
      document.heading(WhyWords.whoDelivers)
      document.add(SourceWords.text(of: status, in: holding.plan), width: width)
    case .decisionMissing:
      guard !criterion.openQuestions.isEmpty else { return }
      document.heading(WhyWords.toSettle(by: holding.plan.words.decidingBody))
      for question in criterion.openQuestions {
        document.add(question, width: width, bullet: "? ")
      }
    }
  }
}
