import Criteria
import Testing
import Wording

@Suite struct SourceWordsTests {
  @Test(
    "Who delivers, by when, and how often",
    arguments: [
      (String?.some("Rigspolitiet"), true, "Tal, leveres af Rigspolitiet senest 1. maj, hvert år."),
      ("Rigspolitiet", false, "Tal, leveres af Rigspolitiet, hvert år."),
      (nil, true, "Tal, leveres senest 1. maj, hvert år."), (nil, false, "Tal, hvert år."),
    ])
  func deliveries(deliverer: String?, isDated: Bool, text: String) {
    var source = DataSource(id: Slug(number: 1), name: "Tal")
    source.deliveredBy = deliverer
    source.frequency = .yearly
    if isDated { source.deliveryDay = DayOfYear(month: 5, day: 1) }
    #expect(SourceWords.text(source) == text)
  }

  @Test(
    "A day of every year", arguments: ["29. februar", "31/4", "1. maj 2019", "maj", "", "1/13"])
  func noDayOfEveryYear(text: String) { #expect(DanishDayOfYear.read(text) == nil) }

  @Test func everyDayIsReadAsItIsWritten() {
    var count = 0
    for month in 1...12 {
      for day in 1...31 {
        guard let written = DayOfYear(month: month, day: day) else { continue }
        count += 1
        #expect(DanishDayOfYear.read(DanishDayOfYear.text(written)) == written)
        #expect(DanishDayOfYear.read("\(day)/\(month)") == written)
      }
    }
    #expect(count == 365)
  }
}
