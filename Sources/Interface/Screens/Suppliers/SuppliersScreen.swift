import Canvas
import Criteria

/// Those who deliver a quarter's figures, and how far each has come: asked, reminded, received.
struct SuppliersScreen: ListScreen, RequestingScreen {
  private(set) var quarter: Quarter
  var cursor = PageCursor<SupplierItem>()

  init(_ holding: Holding) { quarter = holding.figuresDue.quarter }

  static var opensAtOnce: Bool { false }
  static var isLeftWhenNoted: Bool { false }

  static let commands = own + Command.common

  private static let own: [Command<SuppliersScreen>] = [
    choosing, paging,
    Command(
      [.key(.enter)], .doing, SuppliersWords.letter,
      when: { $0.standing(in: $1)?.missing.isEmpty == false },
      to: { suppliers, world in
        suppliers.standing(in: world).map {
          .own(AnyScreen(LetterScreen(supplier: $0.supplier, quarter: suppliers.quarter)))
        }
      }),
    saveRequest, noteRequest,
    Command(
      [.key(.left), .key(.right)], shown: 2, .moving, CommandWords.otherQuarter, run: turnQuarter),
    .round,
  ]

  /// To the quarter before or after, within the plan and no further than today's.
  private static func turnQuarter(
    _ suppliers: inout SuppliersScreen, _ world: World, _ press: Press
  ) -> Outcome {
    let step = press == .key(.left) ? -1 : 1
    guard let quarter = world.quarter(step, from: suppliers.quarter) else {
      return [.say(.refused(RefusalWords.noSuchQuarter))]
    }
    suppliers.quarter = quarter
    suppliers.cursor = PageCursor()
    return []
  }

  func standing(in world: World) -> SupplierStanding? {
    world.standings(of: quarter).first { $0.supplier == cursor.selected?.supplier }
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  func captions(in world: World) -> [String] { [] }
  mutating func refresh(in world: World) -> Bool { true }
}

/// A row: somebody who delivers figures; nil for those that the agreement names no source for.
struct SupplierItem: Hashable, Sendable {
  let supplier: String?
}
