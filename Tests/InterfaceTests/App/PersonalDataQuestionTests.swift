import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// What is typed on a screen and may tell who somebody is, is asked about once, wherever it is typed.
@Suite("Personoplysninger på skærmen") struct PersonalDataQuestionTests {
  private static let telephone = "ring 22 33 44 55"

  /// A round with a figure and a note typed, and the key that stores them pressed.
  private static func round(_ note: String) -> Player {
    var player = Player(columns: 120, rows: 40)
    player.type("k3")
    player.press(.control("t"))
    player.type(note)
    player.press(.tab)
    player.press(.down, .down, .down, .down)
    return player
  }

  private static func isAsked(_ player: Player) -> Bool {
    if case .personalData? = player.state.question { true } else { false }
  }

  @Test(
    "A telephone in a figure's note is asked about, goes in with yes, and is not asked about again")
  func yes() throws {
    var player = Self.round(Self.telephone)
    #expect(Self.isAsked(player) && player.effects.isEmpty)
    #expect(player.oneLine.contains("«22 33 44 55» ligner et telefonnummer"))
    player.type("j")
    #expect(!Self.isAsked(player))
    guard case .record(let entry, _)? = player.effects.first, player.effects.count == 1 else {
      Issue.record("not stored: \(player.effects)")
      return
    }
    #expect(entry.note == .said(Self.telephone))
    player.perform()
    #expect(player.state.drafts.isEmpty)
    player.press(.up, .up)
    player.type("4")
    player.press(.control("t"))
    player.press(.tab)
    player.press(.down)
    #expect(!Self.isAsked(player), "the same text is asked about once")
  }

  @Test("With no, or Esc, nothing is stored, and what is typed stands")
  func no() throws {
    for key in [Press.character("n"), .key(.escape)] {
      var player = Self.round(Self.telephone)
      if case .character(let letter) = key {
        player.type(String(letter))
      } else {
        player.press(.escape)
      }
      #expect(player.effects.isEmpty && !Self.isAsked(player))
      #expect(player.text.contains("Det er ikke gemt: ret teksten"))
      #expect(
        player.state.round?.drafts.values.contains { $0.text(.note) == Self.telephone } == true)
    }
  }

  @Test("A registration number is refused where it is typed")
  func refused() {
    let player = Self.round("Hanne 150672-1234")
    #expect(player.effects.isEmpty && player.state.question == nil)
    let draft = player.state.round?.drafts.values.first { !$0.text(.note).isEmpty }
    #expect(draft?.check.problems[.note]?.hasPrefix("Skriv ikke personoplysninger her:") == true)
  }

  @Test("Of several that wait each is asked about, and one no keeps back only its own")
  func several() throws {
    var doubts = Doubts()
    func edit(_ text: String, _ token: Int) -> Effect {
      .reopenQuarter(Quarter(containing: ExamplePlan.day("2019-01-01")), reason: text, token: token)
    }
    let (first, second, third) = (
      edit("22 33 44 55", 1), edit("a@mail.dk", 2), edit("a@mail.dk", 3)
    )
    let held = [first, second, third, edit("glemt tal", 4)].map { doubts.holds($0) }
    #expect(held == [true, true, true, false])
    let (no, yes) = (doubts.answered(isYes: false), doubts.answered(isYes: true))
    #expect(no.refused == first && no.stored.isEmpty)
    #expect(yes.stored == [second, third] && yes.refused == nil)
    let isHeld = doubts.holds(third)
    #expect(doubts.question == nil && !isHeld)
  }

  @Test(
    "A thing's texts are asked about where it is added, but not again when another field is changed"
  )
  func followed() throws {
    var player = Player()
    player.state.open(.new(.barrier, of: ExamplePlan.plan.activities[0].id))
    player.type("Svært at nå frem")
    player.press(.enter)
    player.type("skriv til bo@mail.dk")
    player.press(.control("s"))
    #expect(Self.isAsked(player) && player.effects.isEmpty)
    player.type("n")
    #expect(player.state.screens.count > 1 && player.effects.isEmpty)
    player.press(.control("s"))
    player.type("j")
    player.perform()
    #expect(player.text.contains("Gemt"))
  }

  @Test("A thing with a registration number cannot be stored")
  func followedRefused() {
    var player = Player()
    player.state.open(.new(.barrier, of: ExamplePlan.plan.activities[0].id))
    player.type("Hanne 150672-1234")
    player.press(.control("s"))
    #expect(player.effects.isEmpty && player.state.question == nil)
    #expect(player.oneLine.contains("Skriv ikke personoplysninger her"))
  }
}
