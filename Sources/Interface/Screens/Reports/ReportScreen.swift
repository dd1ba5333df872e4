import Canvas
import Criteria
import Reports
import Wording

/// A report as it is, before it is saved.
struct ReportScreen: ReadingScreen {
  let request: ReportRequest
  var scroll = Scroll()
  /// The report; nil until it is made.
  private var report: Report?

  init(_ request: ReportRequest) { self.request = request }

  static let commands =
    reading() + [
      Command(
        [.character("g")], .doing, ReportsWords.save,
        when: { screen, _ in screen.report != nil },
        to: { screen, _ in .own(AnyScreen(SaveReportScreen(screen.request))) }),
      Command(
        [.character("t")], .doing, ReportsWords.write,
        isHere: { screen, _ in screen.half != nil },
        to: { screen, _ in screen.half.map { .texts($0) } }),
    ] + Command.common

  private var half: HalfYear? { if case .halfYear(let half) = request.kind { half } else { nil } }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    if case .report(let report, request) = answer { self.report = report }
    return []
  }

  mutating func refresh(in world: World) -> Bool { world.holding != nil }

  func document(in world: World) -> Document {
    var document = Document()
    let width = max(10, min(world.size.columns - 3, 100))
    guard let report else {
      document.add(ReportsWords.waits, width: width)
      return document
    }
    for notice in report.notices {
      document.add(notice.lines(to: width, .notice, bold: true))
    }
    if !report.notices.isEmpty { document.add(.empty) }
    var drawing = ReportDrawing(
      symbols: world.symbols, width: width, rows: world.size.rows, inset: 0)
    drawing.isProse = true
    document.add(drawing.lines(report.blocks))
    if let foot = report.foot {
      document.add(.empty)
      document.add(foot, width: width, style: Style(.secondary))
    }
    return document
  }

  func draw(in world: World, on canvas: inout Canvas) {
    let title =
      report?.title
      ?? [ReportsWords.name(request.kind), ReportsWords.period(request.kind, on: world.today)]
      .joined(separator: ", ")
    draw(title: title, in: world, on: &canvas)
  }
}

/// The formats that a report can be saved in.
struct SaveReportScreen: ChoiceScreen {
  let request: ReportRequest
  var cursor = PageCursor<ReportRequest.Format>()

  init(_ request: ReportRequest) { self.request = request }

  static let commands = choiceCommands

  var title: String { ReportsWords.format(request) }
  var nameWidth: Int { 8 }
  func hint(in world: World) -> [String] { [] }
  func chosen(in world: World) -> ReportRequest.Format { .docx }

  func choices(in world: World) -> [(item: ReportRequest.Format, name: String, beside: [Span])] {
    ReportRequest.Format.allCases.map {
      ($0, $0.rawValue, [Span(ReportsWords.about($0), .secondary)])
    }
  }

  func take(_ chosen: ReportRequest.Format, in world: World) -> Outcome {
    [.back, .perform(.saveReport(request, chosen, token: world.token))]
  }
}
