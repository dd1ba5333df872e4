import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// What looks as if it could be clicked can be, and the wheel goes where the arrows go.
@Suite struct HandsTests {
  @Test("Whatever takes clicks stands on the screen")
  func hitsAreInside() {
    for var state in EveryScreenTests.screens {
      for size in [(80, 24), (120, 40), (64, 16)] {
        _ = update(&state, .resized(Size(columns: size.0, rows: size.1)))
        for hit in state.canvas.hits {
          #expect(
            (0..<size.1).contains(hit.row) && hit.columns.lowerBound >= 0
              && hit.columns.upperBound <= size.0, "\(hit) \(state.top.base)")
        }
      }
    }
  }

  @Test("Where an arrow goes to, a click goes to")
  func clicksGoWhereArrowsGo() {
    // A criterion's page is scrolled by the arrows.
    for state in EveryScreenTests.screens
    where !state.isTooSmall && state.question == nil && state.detail == nil {
      for key in [Key.down, .up] {
        var byKey = Player(state)
        byKey.press(key)
        guard let place = byKey.screen.cursor, place.row != Player(state).screen.cursor?.row,
          Self.isInSamePlace(byKey.state, state),
          Self.line(place.row, of: byKey.state) == Self.line(place.row, of: state)
        else { continue }
        var byMouse = Player(state)
        byMouse.click(place)
        #expect(
          byMouse.screen.cursor?.row == place.row || !Self.isInSamePlace(byMouse.state, state),
          "\(key) \(place) \(state.top.base)\n\(Player(state).text)")
      }
    }
  }

  @Test(
    "The wheel goes three rows, on the board view one page, and nowhere while fields are typed in")
  func wheel() {
    for state in EveryScreenTests.screens where !state.isTooSmall && state.question == nil {
      for (action, key) in [(Mouse.Action.wheelDown, Key.down), (.wheelUp, .up)] {
        var byKeys = Player(state)
        if !(state.top.base is any TypingScreen || state.top.base is any FigureTyping) {
          for _ in 0..<(state.board == nil ? 3 : 1) { byKeys.press(key) }
        }
        var byWheel = Player(state)
        byWheel.send(.mouse(Mouse(action, at: Position(row: 5, column: 5))))
        #expect(byWheel.state == byKeys.state, "\(state.top.base)")
      }
    }
  }

  @Test("Every key and word of the footer can be clicked, and every sign that there is more")
  func footerAndMore() {
    for state in EveryScreenTests.screens where !state.isTooSmall {
      let canvas = state.canvas
      let last = canvas.rows - 1
      for (column, cell) in canvas.screen.row(last).enumerated() where cell.text != " " {
        // Between two keys stands a stroke.
        guard cell.text != "/" else { continue }
        #expect(
          canvas.target(at: Position(row: last, column: column)) != nil,
          "\(column) \(Player(state).footer)")
      }
      guard state.question == nil, state.coveredRows == 0 else { continue }
      let (above, below) = canvas.symbols.more
      for row in 0..<canvas.rows - Footer.rows {
        let cell = canvas.screen[row, canvas.columns - 1]
        guard [above, below].contains(cell.text), cell.style == Style(.key) else { continue }
        #expect(
          canvas.target(at: Position(row: row, column: canvas.columns - 1))
            == .press(.key(cell.text == above ? .pageUp : .pageDown)),
          "row \(row) of \(state.top.base)\n\(Player(state).text)")
      }
    }
  }

  @Test("The sign of a group folds and unfolds it")
  func folding() throws {
    var player = Player()
    let row = try #require(player.screen.lines.firstIndex { $0.contains("▼ Hverdagsrådgivning") })
    let sign = Position(row: row, column: CriterionColumns.first)
    player.click(sign)
    #expect(player.screen.lines[row].contains("► Hverdagsrådgivning"))
    player.click(sign)
    #expect(player.screen.lines[row].contains("▼ Hverdagsrådgivning"))
    #expect(player.state.screens.count == 1)
  }

  @Test("A figure in the chart is pointed out by a click, of whichever site")
  func chartPoints() throws {
    var player = Player(columns: 120, rows: 40)
    player.select("trygge-beboere", ExamplePlan.north)
    player.press(.enter)
    let canvas = player.state.canvas
    let points = canvas.hits.filter { if case .point = $0.target { true } else { false } }
    #expect(points.count == 4)
    for hit in points {
      guard case .point(let series, let point) = hit.target else { continue }
      var clicked = player
      clicked.click(Position(row: hit.row, column: hit.columns.lowerBound))
      #expect(clicked.state.detail?.point == point)
      #expect(clicked.state.detail?.subject.site == [ExamplePlan.north, ExamplePlan.south][series])
      #expect(clicked.text.contains("tal \(point + 1) af 2"), "\(clicked.text)")
    }
  }

  @Test("The board's page number turns the page")
  func boardPages() {
    var player = Player()
    player.type("b")
    player.click(Position(row: 1, column: 75))
    #expect(player.text.contains("side 2 af"))
  }

  private static func isInSamePlace(_ one: State, _ other: State) -> Bool {
    one.screens.count == other.screens.count && one.question == other.question
  }

  /// A row without its pointer: another one where the rows have been scrolled.
  private static func line(_ row: Int, of state: State) -> Substring {
    render(state).lines[row].dropFirst()
  }
}

extension Player {
  /// Clicks on a cell.
  mutating func click(_ place: Position) { send(.mouse(Mouse(.click, at: place))) }
}
