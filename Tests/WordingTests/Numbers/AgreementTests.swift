import Testing
import Wording

/// Nouns that agree with their numbers.
@Suite struct AgreementTests {
  @Test(
    "One is one, in its gender, and none is none",
    arguments: [
      (0, "ingen deltagere", "ingen kriterier"), (1, "én deltager", "ét kriterium"),
      (2, "to deltagere", "to kriterier"), (10, "ti deltagere", "ti kriterier"),
      (11, "11 deltagere", "11 kriterier"), (1741, "1.741 deltagere", "1.741 kriterier"),
    ])
  func agrees(count: Int, common: String, neuter: String) {
    #expect(CountedNoun.participant.text(count) == common)
    #expect(CountedNoun.criterion.text(count) == neuter)
  }

  @Test("In digits from two on")
  func digits() {
    #expect(
      [0, 1, 2].map { CountedNoun.participant.text($0, inDigits: true) } == [
        "ingen deltagere", "én deltager", "2 deltagere",
      ])
  }
}
