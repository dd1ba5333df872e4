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

  private func report(in world: World) -> Report? {
    guard let holding = world.holding, let status = holding.status(subject),
      let criterion = holding.criterion(subject.id.criterion)?.criterion
    else { return nil }
    return .why(status, of: criterion, in: holding.rollup, kept: world.kept)
  }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let report = report(in: world) else { return }
    draw(title: report.title, document(of: report, in: world), in: world, on: &canvas)
  }

  func document(in world: World) -> Document {
    report(in: world).map { document(of: $0, in: world) } ?? Document()
  }

  private func document(of report: Report, in world: World) -> Document {
    let width = max(10, min(world.size.columns - 3, 100))
    let drawing = ReportDrawing(
      symbols: world.symbols, width: width, rows: world.size.rows, inset: 0)
    var document = Document()
    document.add(drawing.lines(report.blocks))
    return document
  }
}
