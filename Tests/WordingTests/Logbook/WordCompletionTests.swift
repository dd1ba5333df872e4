import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct WordCompletionTests {
  static let known = ["frivillig-drevet", "omtalt i pressen", "åben for alle", "omtalt på tv"]

  @Test(arguments: [
    ("fri", "frivillig-drevet"), ("Frivillig", "frivillig-drevet"), ("drevet", "frivillig-drevet"),
    ("pres", "omtalt i pressen"), ("tv", "omtalt på tv"), ("aab", "åben for alle"),
    ("åb", "åben for alle"), ("omtalt i pressen", "omtalt i pressen"), ("omtalt p", "omtalt på tv"),
    ("omt", nil), ("xyz", nil), ("", nil), ("lig", nil),
  ])
  func isTheOnlyOneThatCanBeMeant(typed: String, word: String?) {
    #expect(WordCompletion.word(typed, among: Self.known) == word)
  }

  @Test func aWholeWordIsNotTakenForALongerOne() {
    #expect(WordCompletion.word("job", among: ["jobcenter", "job"]) == "job")
    #expect(WordCompletion.word("jobc", among: ["jobcenter", "job"]) == "jobcenter")
  }

  @Test func offersWhatCanBeMeantTheBeginningsFirst() {
    #expect(WordCompletion.words("", among: Self.known) == Self.known)
    #expect(WordCompletion.words("omt", among: Self.known) == [Self.known[1], Self.known[3]])
    #expect(WordCompletion.words("a", among: ["for alle", "af sted"]) == ["af sted", "for alle"])
  }

  @Test func tagsAndCountsAreWrittenInFull() throws {
    #expect(
      WordCompletion.tags("fri , pres,, nyt", among: Self.known)
        == ["frivillig-drevet", "omtalt i pressen", "nyt"])
    let categories = ["økonomi", "bolig", "jobcenter"]
    #expect(
      try WordCompletion.counts("øk 3, job=2", among: categories).get()
        == ["økonomi": 3, "jobcenter": 2])
    #expect(
      WordCompletion.counts("øk 3, økon 2", among: categories)
        == .failure(.categoryTwice("økonomi")))
  }

  @Test func aPieceIsWhatTheCursorStandsIn() {
    let text = "økonomi 3, bol, job"
    #expect(WordCompletion.piece(of: text, at: 0) == "økonomi 3")
    #expect(WordCompletion.piece(of: text, at: 9) == "økonomi 3")
    #expect(WordCompletion.piece(of: text, at: 10) == "bol")
    #expect(WordCompletion.piece(of: text, at: 19) == "job")
    #expect(WordCompletion.piece(of: "", at: 0) == "")
  }

  @Test(arguments: [
    ("i dag", "2020-01-02"), ("I går", "2020-01-01"), ("31/12", "2019-12-31"),
    ("3.1.", "2020-01-03"),
    ("28. december", "2019-12-28"), ("1/6", "2020-06-01"), ("10/7", "2019-07-10"),
    ("29/2", "2020-02-29"), ("13.5.2019", "2019-05-13"),
  ])
  func aDayWithoutItsYearIsTheNearest(text: String, day: String) throws {
    let today = Make.day("2020-01-02")
    #expect(try DanishDay.read(text, near: today).get() == Make.day(day))
  }

  @Test func whatIsNoDayIsRefusedAsElsewhere() {
    let today = Make.day("2020-01-02")
    #expect(DanishDay.read("31/2", near: today) == .failure(.impossible("31/2")))
    #expect(DanishDay.read("i overmorgen", near: today) == .failure(.notADay("i overmorgen")))
    #expect(DanishDay.read("", near: today) == .failure(.empty))
  }

  @Test func weekdaysAreTheCalendars() {
    #expect(DanishDay.weekday(Make.day("1970-01-01")) == "torsdag")
    #expect(DanishDay.weekday(Make.day("2020-01-15")) == "onsdag")
    #expect(DanishDay.weekday(Make.day("1969-12-28")) == "søndag")
  }
}
