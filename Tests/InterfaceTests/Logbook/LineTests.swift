import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Writing lines in the logbook: what is typed, what is understood, and what is stored when.
@Suite struct LineTests {
  /// The form of a new line for an activity, with the cursor on the participants.
  private func open(_ activity: Slug? = ExampleLogbook.advice) -> Player {
    var player = ExampleLogbook.player()
    player.state.openLogbook(activity)
    player.type("n")
    return player
  }

  /// Presses keys until a field is at hand.
  private func go(_ player: inout Player, to field: FieldName) {
    for _ in 0..<10 { player.press(.backTab) }
    for _ in 0..<10 where player.state.line?.form.field.name != field { player.press(.tab) }
  }

  private func type(_ text: String, in field: FieldName, _ player: inout Player) {
    go(&player, to: field)
    player.type(text)
  }

  @Test("Several lines are written in a row, and keys are not lost while the disk is busy")
  func severalInARow() throws {
    var player = open()
    type("13/1", in: .day, &player)
    type("12", in: .participants, &player)
    type("frivillig-drevet", in: .tags, &player)
    type("økonomi 3, bolig 1", in: .counts, &player)
    type("første", in: .note, &player)
    player.press(.enter)
    // The next one is typed before the disk has answered.
    player.type("7")
    player.press(.enter, .enter)
    player.type("job=2")
    player.press(.control("s"))
    player.type("5")
    #expect(player.standing.count == ExampleLogbook.logbook.standing.count)
    #expect(player.text.contains("gemmer …"))
    player.perform()
    let written = player.standing.filter { $0.day == ExamplePlan.day("2020-01-13") }
    #expect(written.count == 2)
    let first = try #require(written.first { $0.note == "første" })
    #expect(first.activity == ExampleLogbook.advice)
    #expect(first.participants == 12)
    #expect(first.tags == ["frivillig-drevet"])
    #expect(first.counts == ["økonomi": 3, "bolig": 1])
    let second = try #require(written.first { $0.note == nil })
    #expect(second.participants == 7)
    #expect(second.counts == ["job": 2])
    #expect(second.tags.isEmpty)
    #expect(player.state.line?.form.text(.participants) == "5", "the third is being typed")
    #expect(player.state.line?.form.text(.day) == "13.01.2020")
    player.press(.backspace)
    #expect(player.text.contains("2 linjer gemt:"))
    player.press(.escape)
    #expect(player.state.logbook != nil)
  }

  @Test("What is typed is understood at once, and said to be unsaved")
  func echo() {
    var player = open()
    type("i går", in: .day, &player)
    type("1", in: .participants, &player)
    #expect(player.text.contains("tirsdag 14. januar 2020"))
    #expect(
      player.words.contains("Forstået: Hverdagsrådgivning, afholdt 14. januar 2020, 1 deltager."))
    #expect(player.text.contains("ikke gemt endnu"))
    #expect(player.effects.isEmpty)
  }

  @Test(
    "What cannot be written is said beneath its field while it is typed, and nothing is sent",
    arguments: [
      (FieldName.participants, "-3", "Antallet af deltagere er −3"),
      (.participants, "12,5", "er ikke et helt tal"),
      (.day, "31/12-2017", "uden for planens periode"),
      (.day, "16.1.2020", "Den 16. januar 2020 er ikke kommet endnu"),
      (.day, "31.2.2020", "findes ikke"),
      (.tags, "frivilig-drevet", "mente du «frivillig-drevet»?"),
      (.counts, "økonomi", "mangler et antal"),
      (.counts, "tandlæge 2", "Logbogen kender ikke kategorien «tandlæge»"),
      (.counts, "økonomi -1", "Antallet for «økonomi» er −1"),
      (.counts, "økonomi 1, øk 2", "står to gange"),
    ])
  func problems(field: FieldName, text: String, sentence: String) {
    var player = open()
    type(text, in: field, &player)
    player.press(.control("s"))
    #expect(player.words.contains(sentence), "\(player.text)")
    #expect(!player.words.contains("--"), "no options are named on a screen")
    #expect(player.effects.isEmpty)
    #expect(player.state.line?.form.field.name == field)
    #expect(player.state.line?.form.text(field) == text, "nothing typed is lost")
  }

  @Test("A word that can still become a known one is no mistake yet, and the rest is understood")
  func begun() {
    var player = open()
    type("fri, o", in: .tags, &player)
    #expect(player.words.contains("Mærker (skriv begyndelsen): omtalt i pressen"))
    #expect(player.words.contains("15. januar 2020, frivillig-drevet, omtalt i pressen."))
    player.type("x")
    #expect(player.words.contains("Logbogen kender ikke mærket «ox»"))
    player.press(.backspace, .backspace)
    type("job 1, b", in: .counts, &player)
    #expect(player.words.contains("Kategorier: bolig, borgerservice"))
    #expect(player.words.contains("frivillig-drevet, job 1."))
    #expect(!player.words.contains("mangler et antal"))
    player.press(.tab)
    #expect(player.words.contains("Efter «b» mangler et antal"), "it was left so")
  }

  @Test("An activity, and a site where criteria need it, must be chosen")
  func choices() {
    var player = open(nil)
    #expect(player.state.line?.form.field.name == .activity)
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Vælg en aktivitet"))
    player.type("kul")
    #expect(player.text.contains("[Kulturelle arrangementer]"))
    #expect(player.text.contains("«Kulturelle arrangementer» tælles for hvert boligområde"))
    player.press(.tab)
    player.type("v")
    #expect(player.text.contains("[Vapnagaard]"))
    #expect(!player.text.contains("tælles for hvert"))
    player.press(.control("s"))
    player.perform()
    #expect(
      player.standing.contains { $0.site == ExamplePlan.south && $0.day == ExamplePlan.today })
    // The next one is for the same activity and site.
    #expect(player.text.contains("[Vapnagaard]"))
    #expect(player.state.line?.form.field.name == .participants)
  }

  @Test("Known words are offered, understood by their beginning, and written in full")
  func completion() {
    var player = open()
    go(&player, to: .tags)
    #expect(player.words.contains("frivillig-drevet, omtalt i pressen"))
    player.type("pre, fri")
    #expect(player.words.contains("frivillig-drevet, omtalt i pressen."))
    player.press(.tab)
    #expect(player.state.line?.form.text(.tags) == "omtalt i pressen, frivillig-drevet")
    player.type("j")
    #expect(player.words.contains("Kategorier: job, jobcenter"))
    player.type("obc 2, øk 3")
    player.press(.enter)
    #expect(player.state.line?.form.text(.counts) == "økonomi 3, jobcenter 2")
  }

  @Test("The day is gone through with PgUp and PgDn")
  func days() {
    var player = open()
    go(&player, to: .day)
    player.press(.pageUp)
    #expect(player.state.line?.form.text(.day) == "14.01.2020")
    player.press(.pageUp, .pageUp, .pageDown)
    #expect(player.state.line?.form.text(.day) == "13.01.2020")
    player.press(.tab, .pageUp)
    #expect(player.state.line?.form.text(.day) == "13.01.2020")
  }

  @Test("What is planned has no numbers, and its day is to come")
  func planned() throws {
    var player = open()
    type("20.1.2020", in: .day, &player)
    go(&player, to: .state)
    player.press(.right)
    #expect(player.text.contains("planlagt til 20. januar 2020"))
    type("4", in: .participants, &player)
    #expect(player.words.contains("Det, der kun er planlagt, har endnu ingen deltagere"))
    player.press(.backspace, .control("s"))
    player.perform()
    #expect(
      player.standing.contains { $0.state == .planned && $0.activity == ExampleLogbook.advice })
    #expect(player.state.line?.form.field.name == .day, "the next one is planned for another day")
    type("14.1.2020", in: .day, &player)
    player = open()
    type("14.1.2020", in: .day, &player)
    go(&player, to: .state)
    player.press(.right)
    #expect(player.words.contains("Den 14. januar 2020 er gået"))
  }

  @Test("A planned occasion that is typed as held is said to become so")
  func becomesHeld() throws {
    var player = open(ExampleLogbook.culture)
    go(&player, to: .site)
    player.type("nøj")
    type("11/1", in: .day, &player)
    #expect(player.text.contains("Det, der var planlagt, bliver til afholdt."))
    player.press(.control("s"))
    player.perform()
    #expect(!player.standing.contains { $0.state == .planned && $0.site == ExamplePlan.north })
  }

  @Test("A line is stored once, however often the key is pressed")
  func once() {
    var player = open()
    type("12", in: .participants, &player)
    player.press(.control("s"), .control("s"))
    player.perform()
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.words.contains("Linjen er gemt én gang; skriv den næste"))
    #expect(player.standing.count { $0.participants == 12 } == 1)
    type("7", in: .participants, &player)
    player.press(.control("s"))
    #expect(player.effects.count == 1)
  }

  @Test("It begins with the site, which every line of several sites' plan has to say")
  func site() {
    #expect(open().state.line?.form.field.name == .site)
    var player = ExampleLogbook.player()
    player.state.openLogbook(ExampleLogbook.advice)
    player.press(.tab)
    player.type("n")
    #expect(player.state.line?.form.field.name == .participants, "the site is known already")
  }

  @Test("A line that is there already for the day is pointed out")
  func twice() {
    var player = open()
    go(&player, to: .site)
    player.type("n")
    type("6/1", in: .day, &player)
    #expect(player.words.contains("logbogen har én anden linje for samme dag og sted"))
  }

  @Test("A line that could not be stored comes back as it was typed")
  func fails() {
    var player = open()
    type("12", in: .participants, &player)
    type("regnvejr", in: .note, &player)
    player.press(.enter)
    guard case .write(let entry, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(player.state.line?.form.text(.note) == "")
    player.send(.message(.failed("Disken er fuld.", token: token)))
    #expect(player.text.contains("Disken er fuld."))
    #expect(player.state.line?.form.text(.participants) == "12")
    #expect(player.state.line?.form.text(.note) == "regnvejr")
    player.press(.control("s"))
    guard case .write(let again, _)? = player.effects.first else {
      Issue.record("nothing was sent again")
      return
    }
    #expect(again == entry)
  }

  @Test("A line that could not be stored waits while another is typed, and then comes back")
  func failsMeanwhile() {
    var player = open()
    type("12", in: .participants, &player)
    player.press(.control("s"))
    guard case .write(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    player.type("7")
    player.send(.message(.failed("Disken er fuld.", token: token)))
    player.press(.tab)
    #expect(player.state.line?.form.text(.participants) == "7")
    #expect(player.text.contains("× ikke gemt: Hverdagsrådgivning, afholdt 15. januar 2020, 12"))
    player.press(.control("s"))
    player.perform()
    #expect(player.state.line?.form.text(.participants) == "12", "it comes back when there is room")
    player.press(.escape)
    #expect(player.state.drafts.count == 1, "and is not thrown away unasked")
  }

  @Test("A form that was left is opened again when its line could not be stored")
  func failsAfterLeaving() {
    var player = open()
    type("12", in: .participants, &player)
    player.press(.control("s"), .escape)
    #expect(player.state.logbook != nil)
    guard case .write(_, let token)? = player.takeEffects().first else {
      Issue.record("nothing was sent")
      return
    }
    player.send(.message(.failed("Disken er fuld.", token: token)))
    #expect(player.state.line?.form.text(.participants) == "12")
    #expect(player.state.outbox.left.isEmpty)
  }

  @Test("A form that was left is forgotten when its line is stored")
  func storedAfterLeaving() {
    var player = open()
    type("12", in: .participants, &player)
    player.press(.control("s"), .escape)
    #expect(player.state.outbox.left.count == 1)
    player.perform()
    #expect(player.state.outbox.left.isEmpty)
    #expect(player.state.logbook != nil)
    #expect(player.standing.contains { $0.participants == 12 })
  }

  @Test("What is typed is kept as a draft, but a kept day alone is no loss")
  func leaving() {
    var player = open()
    type("13/1", in: .day, &player)
    player.press(.escape)
    #expect(player.state.logbook != nil)
    #expect(player.state.drafts.isEmpty)
    player.type("n")
    type("12", in: .participants, &player)
    player.press(.escape)
    #expect(player.state.logbook != nil && player.state.drafts.count == 1)
    player.type("n")
    #expect(player.state.line?.form.text(.participants) == "12")
    player.press(.escape)
    #expect(player.state.line?.form.text(.participants) == "")
    player.press(.escape)
    #expect(player.state.logbook != nil && player.state.drafts.isEmpty)
    #expect(player.effects.isEmpty)
  }

  @Test("What was held is corrected with a reason, from what it said")
  func corrects() throws {
    var player = ExampleLogbook.player()
    player.state.openLogbook(ExampleLogbook.advice)
    player.selectLine("2019-10-07")
    let line = try #require(player.state.selectedLine)
    player.type("r")
    #expect(player.state.line?.form.text(.counts) == "økonomi 7, bolig 1, jobcenter 0")
    #expect(player.state.line?.form.text(.day) == "07.10.2019")
    player.press(.escape)
    #expect(player.state.logbook != nil, "nothing was changed, so nothing is asked")
    player.press(.enter)
    go(&player, to: .participants)
    player.press(.end, .backspace, .backspace)
    player.type("11")
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Skriv hvorfor"))
    type("talt om", in: .reason, &player)
    player.press(.enter)
    #expect(player.standing.contains(line))
    player.perform()
    let corrected = try #require(player.standing.first { $0.supersedes == line.id })
    #expect(corrected.participants == 11)
    #expect(corrected.counts == line.counts)
    #expect(corrected.reason == "talt om")
    #expect(player.state.selectedLine == corrected)
    #expect(player.words.contains("Rettet i logbogen: Hverdagsrådgivning i Nøjsomhed"))
  }

  @Test("A correction that changes nothing is not sent")
  func nothingChanged() {
    var player = ExampleLogbook.player()
    player.state.openLogbook(ExampleLogbook.advice)
    player.selectLine("2019-10-07")
    player.type("r")
    type("bare fordi", in: .reason, &player)
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.words.contains("siger det allerede"))
  }

  @Test("What was planned is held with its numbers, on the day that it was held")
  func holds() throws {
    var player = ExampleLogbook.player()
    player.state.openLogbook(nil)
    player.selectLine("2020-01-11")
    player.press(.enter)
    #expect(player.state.line?.form.field.name == .participants)
    player.type("31")
    type("", in: .day, &player)
    player.press(.control("u"))
    player.type("12/1")
    player.press(.control("s"))
    player.perform()
    let held = try #require(player.standing.first { $0.participants == 31 })
    #expect(held.day == ExamplePlan.day("2020-01-12"))
    #expect(held.state == .held)
    #expect(held.supersedes != nil)
    #expect(player.words.contains("det var planlagt til 11. januar 2020"))
  }

  @Test("A line that a colleague has changed meanwhile is not changed over theirs")
  func changedMeanwhile() throws {
    var player = ExampleLogbook.player()
    player.state.openLogbook(ExampleLogbook.advice)
    player.selectLine("2019-10-07")
    let line = try #require(player.state.selectedLine)
    player.type("r")
    go(&player, to: .participants)
    player.type("9")
    var theirs = line
    theirs.id = "theirs"
    theirs.participants = 1
    theirs.supersedes = line.id
    theirs.reason = "x"
    let holding = try #require(player.state.holding)
    player.send(
      .message(.loaded(holding.plan, holding.records.adding(theirs), today: player.state.today)))
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.words.contains("Linjen er imens blevet ændret af en anden"))
  }

  @Test("The last line is undone from the form without leaving it")
  func undo() throws {
    var player = open()
    type("12", in: .participants, &player)
    player.press(.control("s"))
    player.perform()
    #expect(player.text.contains("Ctrl-Z fortryder."))
    #expect(player.standing.contains { $0.participants == 12 })
    player.press(.control("z"))
    player.perform()
    #expect(!player.standing.contains { $0.participants == 12 })
    #expect(player.state.line != nil)
    #expect(player.words.contains("Fortrudt: Hverdagsrådgivning"))
    #expect(!player.text.contains("1 linje gemt"))
  }

  @Test("n on a criterion that is counted from the logbook writes there, for its site")
  func fromCriterion() {
    var player = ExampleLogbook.player()
    player.select("afholdte-arrangementer", ExamplePlan.south)
    #expect(player.footer.contains("n ny linje"))
    player.type("n")
    #expect(player.state.line?.form.field.name == .participants)
    #expect(player.text.contains("[Kulturelle arrangementer]"))
    #expect(player.text.contains("[Vapnagaard]"))
    player.press(.escape)
    player.select("image")
    #expect(player.footer.contains("n nyt tal"))
  }
}
