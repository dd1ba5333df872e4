import Criteria
import Wording

/// A screen from which a supplier is asked for figures.
protocol RequestingScreen: Screen {
  var quarter: Quarter { get }
  /// Whether it is left when it is noted that the supplier has been asked.
  static var isLeftWhenNoted: Bool { get }
  /// Where the supplier at hand stands.
  func standing(in world: World) -> SupplierStanding?
}

extension RequestingScreen {
  /// Writes the letter and the form to the supplier at hand.
  static var saveRequest: Command<Self> {
    Command(
      [.character("g")], .doing, SuppliersWords.saveLetter,
      when: { $0.standing(in: $1)?.missing.isEmpty == false },
      run: { screen, world, _ in
        screen.standing(in: world).map {
          [.perform(.writeRequest(to: $0.supplier, screen.quarter, token: world.token))]
        } ?? []
      })
  }

  /// Notes that the supplier at hand has been asked; a letter is left then.
  static var noteRequest: Command<Self> {
    Command(
      [.character("n")], .doing, SuppliersWords.noteSent,
      when: { screen, world in
        guard let standing = screen.standing(in: world) else { return false }
        return !world.isReadOnly && standing.supplier != nil && !standing.missing.isEmpty
      },
      refusal: { screen, world in
        guard let standing = screen.standing(in: world), !standing.missing.isEmpty else {
          return nil
        }
        return world.isReadOnly ? world.readOnlyRefusal : SuppliersWords.nobodyToAsk
      },
      run: { screen, world, _ in
        guard let supplier = screen.standing(in: world)?.supplier else { return [] }
        let request = FollowedThing(
          FigureRequest(to: supplier, for: screen.quarter, on: world.today), Followed.requests)
        return (isLeftWhenNoted ? [.back] : []) + [
          .perform(.edit(.adding(request), token: world.token))
        ]
      })
  }
}

extension World {
  func standings(of quarter: Quarter) -> [SupplierStanding] {
    shared.holding.map { $0.standings(in: $0.round(of: quarter)) } ?? []
  }
}

extension Holding {
  /// Where those who deliver a round's figures stand: those whose figures are missing first.
  func standings(in round: Round) -> [SupplierStanding] {
    let all = round.suppliers(in: plan)
    return all.filter { !$0.missing.isEmpty } + all.filter(\.missing.isEmpty)
  }

  /// A quarter's round as it stands.
  func round(of quarter: Quarter) -> Round { Round(rollup, records: records, quarter: quarter) }
}
