import Canvas
import Criteria
import Wording

/// Those who deliver a quarter's figures, and how far each has come: asked, reminded, received.
struct SuppliersPlace: Hashable, Sendable {
  private(set) var quarter: Quarter
  var cursor = PageCursor<SupplierItem>()

  init(_ holding: Holding) {
    quarter = FiguresDue(holding.rollup, records: holding.records).quarter
  }

  static let commands =
    [
      Command(
        PageCursor<SupplierItem>.keys, shown: 2, .moving, CommandWords.choose.name,
        label: CommandWords.choose.label, run: move),
      Command(PageCursor<SupplierItem>.pageKeys, .moving, CommandWords.page.name, run: move),
      Command(
        [.key(.enter)], .doing, SuppliersCommandWords.letter.name,
        label: SuppliersCommandWords.letter.label,
        when: { $0.selectedSupplier?.missing.isEmpty == false },
        run: { state, _ in
          if let suppliers = state.suppliers, let chosen = state.selectedSupplier {
            state.places.append(
              .letter(LetterPlace(supplier: chosen.supplier, quarter: suppliers.quarter)))
          }
          return []
        }),
      Command.saveRequest, Command.noteRequest,
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, CommandWords.otherQuarter.name,
        label: CommandWords.otherQuarter.label, run: turnQuarter),
      Command.round,
    ] + Command.common

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .suppliers(var suppliers) = state.place else { return [] }
    let layout = SuppliersLayout(suppliers, state)
    suppliers.cursor.handle(press, on: layout.page, height: layout.rows.count)
    state.place = .suppliers(suppliers)
    return []
  }

  /// To the quarter before or after, within the plan and no further than today's.
  private static func turnQuarter(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .suppliers(var suppliers) = state.place, let plan = state.holding?.plan else {
      return []
    }
    let quarter = press == .key(.left) ? suppliers.quarter.previous : suppliers.quarter.next
    guard (try? plan.checkRound(of: quarter, today: state.today)) != nil else {
      state.notice = .refused(RefusalWords.noSuchQuarter)
      return []
    }
    suppliers.quarter = quarter
    suppliers.cursor = PageCursor()
    state.place = .suppliers(suppliers)
    return []
  }

  /// Keeps what is selected in view.
  mutating func settle(in state: State) {
    let layout = SuppliersLayout(self, state)
    cursor.settle(on: layout.page, height: layout.rows.count)
  }

  /// Selects the row that was clicked.
  mutating func select(_ row: Int, in state: State) {
    let layout = SuppliersLayout(self, state)
    cursor.select(row, on: layout.page, height: layout.rows.count)
  }
}

/// A row: somebody who delivers figures; nil for those that the agreement names no source for.
struct SupplierItem: Hashable, Sendable {
  let supplier: String?
}

extension Command {
  /// Opens the list of those who deliver figures.
  static let suppliers = suppliers { _ in true }
  /// The same on the page about the plan, among those of its areas and activities.
  static let suppliersOnPage = suppliers { $0.page?.topic == .plan }

  private static func suppliers(_ isHere: @escaping @Sendable (State) -> Bool) -> Command {
    Command(
      [.character("r")], .moving, SuppliersCommandWords.suppliers.name,
      label: SuppliersCommandWords.suppliers.label,
      when: { isHere($0) && $0.holding?.hasRound == true },
      refusal: { isHere($0) ? RefusalWords.noRound : nil },
      run: { state, _ in
        if let holding = state.holding { state.places.append(.suppliers(SuppliersPlace(holding))) }
        return []
      })
  }

  /// Writes the letter and the form to the supplier at hand.
  static let saveRequest = Command(
    [.character("g")], .doing, SuppliersCommandWords.saveLetter.name,
    label: SuppliersCommandWords.saveLetter.label,
    when: { $0.requested?.standing.missing.isEmpty == false },
    run: { state, _ in
      guard let (standing, quarter) = state.requested else { return [] }
      return [.writeRequest(to: standing.supplier, quarter, token: state.token())]
    })

  /// Notes that the supplier at hand has been asked.
  static let noteRequest = Command(
    [.character("n")], .doing, SuppliersCommandWords.noteSent.name,
    label: SuppliersCommandWords.noteSent.label,
    when: {
      guard let standing = $0.requested?.standing else { return false }
      return !$0.isReadOnly && standing.supplier != nil && !standing.missing.isEmpty
    },
    refusal: {
      guard let standing = $0.requested?.standing, !standing.missing.isEmpty else { return nil }
      return $0.isReadOnly ? $0.readOnlyRefusal : SupplierWords.nobodyToAsk
    },
    run: { state, _ in
      guard let (standing, quarter) = state.requested, let supplier = standing.supplier else {
        return []
      }
      if case .letter = state.place { state.goBack() }
      let request = FigureRequest(to: supplier, for: quarter, on: state.today)
      return [.edit(.adding(.request(request)), token: state.token())]
    })
}

extension State {
  /// The topmost screen when it is the list of those who deliver figures.
  var suppliers: SuppliersPlace? {
    if case .suppliers(let suppliers) = place { suppliers } else { nil }
  }

  /// The selected row's supplier.
  fileprivate var selectedSupplier: SupplierStanding? {
    suppliers.flatMap { suppliers in
      standings(of: suppliers.quarter).first { $0.supplier == suppliers.cursor.selected?.supplier }
    }
  }

  /// The supplier at hand, on the list or on its letter.
  fileprivate var requested: (standing: SupplierStanding, quarter: Quarter)? {
    switch place {
    case .suppliers(let suppliers): selectedSupplier.map { ($0, suppliers.quarter) }
    case .letter(let letter): standing(of: letter).map { ($0, letter.quarter) }
    default: nil
    }
  }

  /// Where those who deliver a quarter's figures stand: those whose figures are missing first.
  func standings(of quarter: Quarter) -> [SupplierStanding] {
    guard let holding else { return [] }
    let all = holding.round(of: quarter).suppliers(in: holding.plan)
    return all.filter { !$0.missing.isEmpty } + all.filter(\.missing.isEmpty)
  }

  /// Where the one stands whom a letter is to.
  func standing(of letter: LetterPlace) -> SupplierStanding? {
    standings(of: letter.quarter).first { $0.supplier == letter.supplier }
  }
}

extension Holding {
  /// A quarter's round as it stands.
  func round(of quarter: Quarter) -> Round { Round(rollup, records: records, quarter: quarter) }
}
