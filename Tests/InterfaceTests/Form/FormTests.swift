import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Adding and changing what is followed: what is typed, what is understood, and what is stored when.
@Suite struct FormTests {
  private let activity = ExamplePlan.plan.activities[0].id
  private static let lists: [FollowedKind] = [.member, .task, .rule]

  private func open(_ subject: FormSubject) -> Player {
    var player = Player()
    player.state.open(subject)
    return player
  }

  @Test("A 100-day action is understood, sent, and stands only when it is stored")
  func milestone() throws {
    var player = open(.new(.milestone, of: activity))
    player.type("Første 100-dages handling")
    player.press(.enter)
    player.type("1/10-2019")
    player.press(.enter)
    player.type("100 dage")
    #expect(player.text.contains("100 dage efter start, altså senest"))
    #expect(player.text.contains("9. januar 2020"))
    #expect(player.text.contains("ikke gemt endnu"))
    let before = player.state.holding
    player.press(.control("s"))
    guard case .edit(let edit, _)? = player.effects.first,
      let milestone = edit.after?[Followed.milestones]
    else {
      Issue.record("nothing was sent")
      return
    }
    #expect(edit.before == nil)
    #expect(edit.after?.owner == activity)
    #expect(milestone.id.text == "foerste-100-dages-handling")
    #expect(milestone.deadline == .daysAfterStart(100))
    #expect(player.state.holding == before, "nothing is shown before it is stored")
    player.perform()
    #expect(player.state.screens.count == 1)
    #expect(player.text.contains("Gemt: Milepælen «Første 100-dages handling» er tilføjet."))
    #expect(player.state.holding?.plan.activity(activity)?.milestones.last == milestone)
  }

  @Test("A year is chosen by its digits, all of them or the last, and typing it again begins anew")
  func yearByDigits() {
    var player = open(.new(.spending, of: activity))
    func chosen() -> String {
      player.text.split(separator: "[").last.map { "\($0.prefix(4))" } ?? ""
    }
    for (typed, year) in [("2021", "2021"), ("2018", "2018"), ("19", "2019"), ("2020", "2020")] {
      player.type(typed)
      #expect(chosen() == year, "\(typed)")
    }
  }

  @Test("An amount that is missing is said when it is to be stored, and not before")
  func amountMissing() {
    for (subject, said) in [
      (FormSubject.new(.spending, of: activity), "Skriv, hvad der er brugt"),
      (.new(.budget, of: activity), "Skriv, hvad der må bruges"),
    ] {
      var player = open(subject)
      #expect(!player.text.contains(said))
      player.press(.control("s"))
      #expect(player.text.contains(said))
      #expect(player.effects.isEmpty)
    }
  }

  @Test("A network is made with members, tasks and rules, changed, and undone line by line")
  func network() throws {
    var player = open(.new(.network, of: ExamplePlan.area))
    player.type("Forældrerådet")
    player.press(.control("s"))
    player.perform()
    let id = ExamplePlan.slug("foraeldreraadet")
    for (kind, line) in zip(Self.lists, ["Skolen", "Råd om fritid", "Højst to timer"]) {
      player.state.open(.new(kind, of: id))
      player.type(line)
      player.press(.enter)
      player.perform()
    }
    var network = try #require(player.state.holding?.plan.network(id))
    #expect(network.members == ["Skolen"])
    #expect(network.tasks == ["Råd om fritid"])
    #expect(network.rules == ["Højst to timer"])
    player.state.open(.change(.network(network, of: ExamplePlan.area)))
    player.press(.tab)
    player.type("At råde")
    player.press(.enter)
    player.perform()
    network = try #require(player.state.holding?.plan.network(id))
    #expect(network.purpose == "At råde")
    #expect(network.members == ["Skolen"], "what is not in the form stays")
    for _ in 0..<5 {
      player.type("u")
      player.perform()
    }
    #expect(player.state.holding?.plan == ExamplePlan.plan)
  }

  @Test("What the plan owes gets its days, and what was done of it stays with them")
  func duty() throws {
    let report = try #require(ExamplePlan.plan.reportingDuties.first)
    var player = open(.change(.duty(report)))
    #expect(player.text.contains("01.03.2020, 01.03.2021"))
    player.press(.tab, .tab)
    player.press(.control("u"))
    player.type("1/3-2021, 1/3-2020; 1/9-2020, snart")
    #expect(player.text.contains("«snart»"))
    player.press(.backspace, .backspace, .backspace, .backspace, .backspace, .backspace)
    player.press(.control("s"))
    player.perform()
    let duty = try #require(player.state.holding?.plan.reportingDuties.first)
    #expect(duty.days.map(\.description) == ["2020-03-01", "2020-09-01", "2021-03-01"])
    #expect(duty.timesAYear == report.timesAYear)
    #expect(duty.extent == report.extent)
  }

  @Test("A budget that no longer adds up is stored, and the plan's page says by how much")
  func budgetGap() throws {
    var player = open(.new(.budget, of: ExamplePlan.culture, year: 2020))
    #expect(player.text.contains("240.000"))
    player.press(.tab)
    player.press(.control("u"))
    player.type("250.000")
    #expect(player.words.contains("budget for 2020 250.000 kr. i stedet for 240.000 kr."))
    player.press(.enter)
    player.perform()
    player.state.go(to: .page(.plan, selecting: nil))
    player.state.size = Size(columns: 120, rows: 90)
    #expect(player.text.contains("2020: posterne giver 850.000 kr., men der er aftalt 840.000 kr."))
    let line = try #require(player.state.holding?.plan.budget.lines.first)
    player.state.open(.change(.budgetLine(line)))
    player.press(.tab)
    player.type("2020")
    player.press(.tab)
    player.type("590.000")
    player.press(.enter)
    player.perform()
    #expect(player.text.contains("Posterne svarer til det aftalte beløb hvert år.") == false)
    #expect(player.state.holding?.plan.budget.ownSums[2020] == nil)
    #expect(
      player.state.holding?.plan.budget.lines[0].finances.budget[2021] == Money(kroner: 600_000))
  }

  @Test("What was done is taken back with u, the newest first")
  func undoing() {
    var player = open(.new(.barrier, of: activity))
    player.type("Økonomi")
    player.press(.control("s"))
    player.perform()
    player.state.open(.new(.result, of: activity))
    player.type("Et netværk")
    player.press(.enter)
    player.perform()
    let results = ExamplePlan.plan.activities[0].results
    #expect(player.state.holding?.plan.activities[0].results == results + ["Et netværk"])
    player.type("u")
    player.perform()
    #expect(player.text.contains("Fortrudt: Resultatet «Et netværk» er taget ud."))
    #expect(player.state.holding?.plan.activities[0].results == results)
    player.type("u")
    player.perform()
    #expect(player.state.holding?.plan == ExamplePlan.plan)
    player.type("u")
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Der er ikke noget at fortryde"))
  }

  @Test("What could not be taken back is tried once more, and then given up")
  func undoFails() {
    var player = open(.new(.barrier, of: activity))
    player.type("Økonomi")
    player.press(.control("s"))
    player.perform()
    for _ in 0..<2 {
      player.type("u")
      guard case .edit(_, let token)? = player.takeEffects().first else {
        Issue.record("nothing was sent")
        return
      }
      player.send(.message(.failed("Disken er fuld.", token: token)))
    }
    player.type("u")
    #expect(player.effects.isEmpty)
  }

  @Test(
    "What is wrong is said beneath the field, in a sentence",
    arguments: [
      (["x", "1/10-2019", "30/9-2019"], "ligger før starten"),
      (["x", "1/10-2019", "snart"], "Skriv en dag som 30.6.2019"),
      (["x", "1/10-2019", "2/10-2035"], "uden for planens periode"),
      (["x", "31/2-2019"], "31"),
      (["x", "1/10-2019", "", "30/9-2019"], "før den begynder"),
      (["x", "", "", "31/12-2035"], "er ikke kommet endnu"),
      ([" ", "", "", ""], "skriv, hvad det er"),
    ])
  func wrong(typed: [String], said: String) {
    var player = open(.new(.milestone, of: activity))
    for (place, text) in typed.enumerated() {
      if place > 0 { player.press(.tab) }
      player.type(text)
    }
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    let text = player.text.split(separator: "\n").joined(separator: " ")
      .split(whereSeparator: { $0 == " " }).joined(separator: " ")
    #expect(text.contains(said), "\(player.text)")
  }

  @Test("A recommendation is proposed and decided, with a reason")
  func recommendation() {
    var player = open(.new(.recommendation, about: .activity(activity)))
    player.type("Flere arrangementer i Nøjsomhed")
    player.press(.control("s"))
    player.perform()
    guard let stored = player.state.holding?.plan.recommendations.last else {
      Issue.record("nothing is stored")
      return
    }
    #expect(stored.topic == .activity(activity))
    #expect(stored.proposed == ExamplePlan.today)
    player.state.open(.end(.recommendation(stored)))
    player.press(.right, .enter, .enter)
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("En afgørelse skal have en begrundelse"))
    player.type("Der er ikke midler i 2020")
    player.press(.enter)
    player.perform()
    #expect(
      player.state.holding?.plan.recommendations.last?.decision
        == RecommendationDecision(
          .rejected, on: ExamplePlan.today, because: "Der er ikke midler i 2020"))
    #expect(player.text.contains("er afvist"))
  }

  @Test("Spending is held against the year's budget, and takes the place of the year's own")
  func spending() {
    var player = open(.new(.spending, of: activity))
    player.press(.tab)
    player.type("12.500")
    #expect(player.text.contains("Forstået: 12.500 kr. i 2020"))
    player.press(.enter)
    player.perform()
    player.state.open(.new(.spending, of: activity))
    player.press(.tab)
    player.type("13.000,50")
    player.press(.enter)
    player.perform()
    #expect(
      player.state.holding?.plan.activity(activity)?.finances.spent[2020]
        == Money(oere: 1_300_050))
    player.type("u")
    player.perform()
    #expect(
      player.state.holding?.plan.activity(activity)?.finances.spent[2020]
        == Money(kroner: 12_500))
  }

  @Test("A form that was left while it was being stored comes back when it could not be")
  func leftWhileStoring() {
    var player = open(.new(.result, of: activity))
    player.type("Et netværk")
    player.press(.enter, .escape)
    #expect(player.state.screens.count == 1)
    guard case .edit(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    player.send(.message(.failed("Disken er fuld.", token: token)))
    #expect(player.text.contains("Nyt resultat"))
    #expect(player.text.contains("Et netværk"))
    #expect(player.text.contains("Disken er fuld."))
    player.press(.enter)
    player.perform()
    #expect(player.state.holding?.plan.activities[0].results.last == "Et netværk")
  }

  @Test("Leaving keeps what is typed as a draft of that form alone")
  func leaving() {
    var player = open(.new(.result, of: activity))
    player.type("Noget")
    player.press(.escape)
    #expect(player.state.screens.count == 1 && player.effects.isEmpty)
    #expect(player.oneLine.contains("Ikke gemt, men lagt som kladde: Nyt resultat: "))
    player.state.open(.new(.barrier, of: activity))
    #expect(player.state.form?.form.isChanged == false)
    player.press(.escape)
    player.state.open(.new(.result, of: activity))
    #expect(player.text.contains("Noget") && player.text.contains("Kladde, ikke gemt."))
    player.press(.control("s"))
    player.perform()
    #expect(player.state.holding?.plan.activities[0].results.last == "Noget")
    #expect(player.state.drafts.isEmpty && player.state.screens.count == 1)
  }
}
