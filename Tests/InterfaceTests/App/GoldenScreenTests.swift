import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Every screen as it looks, in a small and in an ordinary window.
@Suite struct GoldenScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func check(_ name: String, _ size: Size, play: (inout Player) -> Void) {
    var player = Player(columns: size.columns, rows: size.rows)
    play(&player)
    Golden.check(player.screen, "\(name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes + [Size(columns: 250, rows: 80)])
  func overview(size: Size) {
    check("overview", size) { _ in }
  }

  @Test(arguments: sizes)
  func foldedOverview(size: Size) {
    check("overview-folded", size) {
      $0.press(.left, .down)
      $0.type(" ")
      $0.press(.end)
    }
  }

  @Test(arguments: sizes + [Size(columns: 140, rows: 50)])
  func round(size: Size) {
    check("round", size) { player in
      player.type("k61,0")
      player.press(.tab)
      player.perform()
      player.type("7/12")
      player.press(.tab)
      player.type("-")
    }
  }

  @Test(arguments: sizes)
  func roundClosed(size: Size) {
    check("round-closed", size) { player in
      player.type("k61,0")
      player.closeElsewhere(Quarter(containing: .last(of: 2019)))
    }
  }

  @Test(arguments: sizes)
  func search(size: Size) {
    check("search", size) { $0.type("/nojsom") }
  }

  @Test(arguments: sizes)
  func commands(size: Size) {
    check("commands", size) { $0.type(":") }
    check("commands-typed", size) { $0.type(":kvartal") }
  }

  @Test(arguments: sizes)
  func database(size: Size) {
    check("database-working", size) {
      $0.type(":efterse")
      $0.press(.enter)
    }
    check("database-check", size) {
      $0.type(":efterse")
      $0.press(.enter)
      _ = update(
        &$0.state,
        .told(
          .check,
          [
            "Databasen «helhedsplan.sqlite» er beskadiget (Tree 5 page 12: btreeInitPage() returns error code 11 og "
              + "3 til); hent en kopi frem med «maalepind gendan»; det, der er nu, bliver ikke slettet.",
            "3 tal i planen «helsingoer-syd» kan ikke læses; hent en kopi frem med «maalepind gendan».",
            "2 fejl er fundet; intet er ændret.",
          ]))
    }
    check("database-copies", size) {
      $0.type(":kopier")
      $0.press(.enter)
      _ = update(
        &$0.state,
        .told(
          .copies,
          [
            "1  15. januar 2020 (taget selv): 1 plan, 98 tal og 3 linjer i logbogen, senest ændret 15. januar 2020 "
              + "kl. 9.05",
            "2  15. januar 2020: 1 plan, 95 tal og 3 linjer i logbogen, senest ændret 14. januar 2020 kl. 15.40",
            "3  8. januar 2020: kan ikke læses og kan ikke bruges; vælg en anden",
            "Hent en frem med «maalepind gendan NUMMER», eller en anden fil med «maalepind gendan FIL».",
          ]))
    }
    check("database-copy", size) {
      $0.type(":backup")
      $0.press(.enter)
      _ = update(
        &$0.state,
        .told(
          .copy,
          [
            "Kopieret: 1 plan, 98 tal og 3 linjer i logbogen, senest ændret 15. januar 2020 kl. 9.05. Kopien fylder "
              + "212 KiB og ligger i «/home/mette/helhedsplan/maalepind-kopier/maalepind-2020-01-15-2.sqlite»."
          ]))
    }
  }

  @Test(arguments: sizes)
  func choices(size: Size) {
    check("choice-symbols", size) {
      $0.type(":tegnsæt")
      $0.press(.enter)
    }
    check("choice-filter", size) { $0.type("f") }
    check("overview-attention", size) {
      $0.type("f")
      $0.press(.down, .enter)
      $0.type("s")
      $0.press(.down, .enter)
    }
  }

  @Test(arguments: sizes)
  func suppliers(size: Size) {
    check("suppliers", size) {
      $0.type("rn")
      $0.perform()
    }
  }

  @Test(arguments: sizes)
  func letter(size: Size) {
    check("letter", size) {
      $0.type("rn")
      $0.perform()
      $0.press(.enter)
    }
  }

  @Test(arguments: sizes)
  func pasted(size: Size) {
    check("round-pasted", size) {
      $0.type("k")
      $0.send(.paste("61,0\r\n72\r\n\r\nmange\r\n12/18\r\n"))
    }
  }

  @Test(arguments: sizes + [Size(columns: 140, rows: 50)])
  func oneActivity(size: Size) {
    check("activity", size) { $0.openPage(ExamplePlan.culture) }
  }

  @Test(arguments: sizes)
  func milestones(size: Size) {
    check("activity-milestones", size) {
      $0.openPage(ExamplePlan.culture)
      $0.press(.tab)
      $0.press(.down, .down)
    }
  }

  @Test(arguments: sizes)
  func endOfActivity(size: Size) {
    check("activity-end", size) {
      $0.openPage(ExamplePlan.culture)
      $0.type("f")
      $0.press(.end)
    }
  }

  @Test(arguments: sizes)
  func oneArea(size: Size) {
    check("area", size) { $0.openPage(ExamplePlan.area) }
  }

  @Test(arguments: sizes)
  func networksOfArea(size: Size) {
    check("area-networks", size) {
      $0.openPage(ExamplePlan.area)
      $0.press(.tab, .tab)
    }
  }

  @Test(arguments: sizes)
  func aboutPlan(size: Size) {
    check("plan", size) { $0.type("i") }
  }

  @Test(arguments: sizes)
  func adjusting(size: Size) {
    check("form-adjustment", size) { $0.raiseGoal(to: "70") }
  }

  @Test(arguments: sizes)
  func waitingAdjustment(size: Size) {
    check("agenda-adjustment", size) {
      $0.raiseGoal(to: "70")
      $0.press(.control("s"))
      $0.perform()
      $0.type("m")
      $0.selectAdjustment()
    }
  }

  @Test(arguments: sizes)
  func decidingAdjustment(size: Size) {
    check("form-adjustment-decision", size) {
      $0.raiseGoal(to: "70")
      $0.press(.control("s"))
      $0.perform()
      $0.type("m")
      $0.selectAdjustment()
      $0.type("g")
      $0.press(.down, .down)
      $0.type("Enighed på mødet")
    }
  }

  @Test(arguments: sizes)
  func movedGoal(size: Size) {
    check("detail-adjusted", size) {
      $0.raiseGoal(to: "70", decided: "10.1.2020")
      $0.press(.control("s"))
      $0.perform()
      $0.press(.enter)
    }
  }

  @Test(arguments: sizes)
  func closeQuarter(size: Size) {
    check("close-question", size) { $0.type("L") }
  }

  @Test(arguments: sizes)
  func quartersOfPlan(size: Size) {
    check("plan-quarters", size) {
      $0.closeQuarters()
      $0.type("i")
      $0.goToQuarters()
    }
  }

  @Test(arguments: sizes)
  func reopenQuarter(size: Size) {
    check("reopen", size) {
      $0.closeQuarters()
      $0.type("i")
      $0.goToQuarters()
      $0.press(.enter, .enter)
    }
  }

  @Test(arguments: sizes)
  func closedQuarterAsItWas(size: Size) {
    var player = Player(ClosedQuarterTests.shown(size: size))
    Golden.check(player.screen, "overview-closed-\(size.columns)x\(size.rows)")
    player.type("h")
    Golden.check(player.screen, "why-closed-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func budgetOfPlan(size: Size) {
    check("plan-budget", size) {
      $0.type("i")
      $0.press(.tab)
    }
  }

  @Test(arguments: sizes + [Size(columns: 140, rows: 50)])
  func wheel(size: Size) {
    check("wheel", size) { $0.type("å") }
  }

  @Test(arguments: sizes)
  func oneCriterion(size: Size) {
    check("detail", size) {
      $0.select("trygge-beboere", ExamplePlan.north)
      $0.press(.enter, .right)
    }
  }

  @Test(arguments: sizes)
  func oneCriterionAsTable(size: Size) {
    check("detail-table", size) {
      $0.select("afholdte-arrangementer", ExamplePlan.south)
      $0.press(.enter)
      $0.type("t")
    }
  }

  @Test(arguments: sizes)
  func figureWithBreakdown(size: Size) {
    check("detail-breakdown", size) {
      $0.select("afholdte-arrangementer", ExamplePlan.south)
      $0.press(.enter)
      $0.type("n4 (sommerfest 1, fællesspisning 2)")
      $0.press(.control("s"))
      $0.type("talt efter")
      $0.press(.control("s"))
      $0.perform()
      $0.press(.end)
    }
  }

  @Test(arguments: sizes)
  func criterionWithParts(size: Size) {
    check("detail-parts", size) {
      $0.select("frivilligt-netvaerk.vurdering")
      $0.press(.enter)
    }
  }

  @Test(arguments: sizes)
  func entering(size: Size) {
    check("entry", size) {
      $0.select("aabent-hus", ExamplePlan.south)
      $0.type("nja")
      $0.press(.enter, .enter, .enter)
      $0.type("Åbent hus på Vapnagaard, æblekage til alle")
    }
  }

  @Test(arguments: sizes)
  func correcting(size: Size) {
    check("entry-correction", size) {
      $0.select("trygge-beboere", ExamplePlan.north)
      $0.type("n59,9")
      $0.press(.control("s"))
    }
  }

  @Test(arguments: sizes + [Size(columns: 140, rows: 50)])
  func agenda(size: Size) {
    check("agenda", size) { $0.type("m") }
  }

  @Test(arguments: sizes)
  func whatCanBeAdded(size: Size) {
    check("add", size) {
      $0.openPage(ExamplePlan.culture)
      $0.type("t")
    }
  }

  @Test(arguments: sizes)
  func milestoneForm(size: Size) {
    check("form-milestone", size) {
      $0.state.open(.new(.milestone))
      $0.press(.right, .enter)
      $0.type("Panelet er evalueret")
      $0.press(.enter)
      $0.type("1/10-2019")
      $0.press(.enter)
      $0.type("100 dage")
    }
  }

  @Test(arguments: sizes)
  func decisionForm(size: Size) {
    check("form-decision", size) {
      $0.state.open(
        .end(
          .recommendation(Recommendation(id: ExamplePlan.slug("mere-lys"), name: "Mere lys"))))
      $0.press(.right)
      $0.press(.control("s"))
    }
  }

  @Test(arguments: sizes)
  func somethingWrong(size: Size) {
    check("entry-wrong", size) {
      $0.select("trygge-beboere", ExamplePlan.north)
      $0.type("n61.0")
      $0.press(.tab)
      $0.type("31.2.2019")
    }
  }

  @Test(arguments: sizes)
  func leavingUnsaved(size: Size) {
    check("entry-question", size) {
      $0.select("trygge-beboere", ExamplePlan.north)
      $0.type("n61,0")
      $0.press(.control("c"))
    }
  }

  @Test(arguments: sizes)
  func entryDraft(size: Size) {
    check("entry-draft", size) {
      $0.state.now = 1_579_093_500
      $0.select("trygge-beboere", ExamplePlan.north)
      $0.type("n61,0")
      $0.press(.escape)
      $0.type("n")
    }
  }

  @Test(arguments: sizes)
  func roundDraft(size: Size) {
    check("round-draft", size) {
      $0.state.now = 1_579_093_500
      $0.type("k5")
      $0.press(.escape)
      $0.type("k")
    }
  }

  @Test(arguments: sizes)
  func overtaken(size: Size) throws {
    let day = ExamplePlan.day("2019-12-31")
    let other = Measurement(
      id: "other", indicator: IndicatorID(ExamplePlan.slug("aabent-hus")), site: ExamplePlan.south,
      day: day, quarter: Quarter(containing: day), figure: .answer(false), recordedBy: "Mette",
      recordedAt: 1_579_093_500)
    check("entry-overtaken", size) {
      $0.select("aabent-hus", ExamplePlan.south)
      $0.type("nja")
      $0.send(
        .message(
          .loaded(
            ExamplePlan.plan, ExampleFigures.records.adding(other), today: ExamplePlan.today)))
      $0.press(.control("s"))
    }
  }

  @Test(arguments: sizes)
  func history(size: Size) {
    check("history", size) {
      $0.type("æ")
      $0.perform()
      $0.press(.down, .down)
    }
  }

  @Test(arguments: sizes)
  func historySearched(size: Size) {
    check("history-searched", size) {
      $0.type("æ")
      $0.perform()
      $0.press(.right, .right, .right, .right, .right)
      $0.type("mål bestyrelsen")
    }
  }

  @Test(arguments: sizes)
  func why(size: Size) {
    check("why", size) {
      $0.select("trygge-beboere", ExamplePlan.north)
      $0.type("h")
    }
  }

  @Test(arguments: sizes)
  func help(size: Size) {
    check("help", size) { $0.type("?") }
  }

  @Test(arguments: sizes)
  func start(size: Size) {
    var player = Player(
      State(
        size: size, today: ExamplePlan.today,
        offers: [
          PlanOffer(
            id: "helsingoer-syd", name: "Helsingør Syd – Tryghed og trivsel",
            detail: "1. januar 2018 til 31. december 2021")
        ]))
    player.press(.down)
    player.type("Planer/mølle.yaml")
    Golden.check(player.screen, "start-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes + [Size(columns: 140, rows: 50)])
  func portfolio(size: Size) {
    var player = Player.opened(.five, columns: size.columns, rows: size.rows)
    player.settle(.five)
    player.press(.down)
    Golden.check(player.screen, "portfolio-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: SymbolSet.allCases)
  func portfolioInOtherSigns(symbols: SymbolSet) {
    var player = Player.opened(.five, columns: 120, rows: 24, symbols: symbols)
    player.settle(.five)
    player.type("ss")
    Golden.check(player.screen, "portfolio-by-end-\(symbols.rawValue)-120x24")
  }

  @Test func portfolioBeingCounted() {
    var player = Player.opened(.five)
    for effect in player.takeEffects() {
      if let message = ExamplePortfolio.five.answer(effect) { player.send(.message(message)) }
    }
    Golden.check(player.screen, "portfolio-counting-80x24")
  }

  @Test func takingAPlanIn() {
    var player = Player.opened(.five)
    player.settle(.five)
    player.type("i")
    player.send(
      .message(.offers([PlanOffer(id: "ny", name: "Nordparken", detail: "2020 til 2024")])))
    player.press(.down)
    player.type("~/Planer/ny.yaml")
    Golden.check(player.screen, "portfolio-taking-in-80x24")
  }

  @Test(arguments: [SymbolSet.plain, .ascii])
  func otherSigns(symbols: SymbolSet) {
    var player = Player(columns: 120, rows: 40, symbols: symbols)
    Golden.check(player.screen, "overview-\(symbols.rawValue)-120x40")
    player.select("trygge-beboere", ExamplePlan.north)
    player.press(.enter)
    Golden.check(player.screen, "detail-\(symbols.rawValue)-120x40")
  }

  @Test func demoAndAnotherDay() {
    let size = Size(columns: 80, rows: 24)
    let state = State(
      size: size, plan: ExamplePlan.plan, records: ExampleFigures.records,
      today: ExamplePlan.day("2019-10-10"), isAsOf: true, isDemo: true)
    Golden.check(render(state), "overview-demo-as-of-80x24")
  }

  @Test func tooSmall() {
    Golden.check(Player(columns: 50, rows: 12).screen, "too-small-50x12")
    Golden.check(Player(columns: 10, rows: 3).screen, "too-small-10x3")
  }
}
