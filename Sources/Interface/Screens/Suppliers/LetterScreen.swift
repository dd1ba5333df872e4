import Canvas
import Criteria
import Reports
import Wording

/// The letter that asks a supplier for the figures of a quarter that are missing, or reminds of them.
struct LetterScreen: ReadingScreen, RequestingScreen {
  let supplier: String?
  let quarter: Quarter
  var scroll = Scroll()

  static var isLeftWhenNoted: Bool { true }

  static let commands = reading() + [saveRequest, noteRequest] + Command.common

  func standing(in world: World) -> SupplierStanding? {
    world.standings(of: quarter).first { $0.supplier == supplier }
  }

  func document(in world: World) -> Document {
    guard let holding = world.holding, let standing = standing(in: world) else { return Document() }
    var document = Document()
    let report = Report.letter(
      to: standing, of: holding.round(of: quarter), plan: holding.plan, asOf: world.today)
    let width = max(20, min(world.size.columns - 3, 100))
    for line in report.mail.split(separator: "\n", omittingEmptySubsequences: false) {
      document.add(String(line), width: width)
    }
    return document
  }

  mutating func refresh(in world: World) -> Bool { true }

  func draw(in world: World, on canvas: inout Canvas) {
    let title = standing(in: world).map(SuppliersWords.letterTitle) ?? ""
    draw(title: title, in: world, on: &canvas)
  }
}
