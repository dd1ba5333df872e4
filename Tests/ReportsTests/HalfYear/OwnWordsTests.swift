import Criteria
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite("Own words in the half-year's report")
struct OwnWordsTests {
  private static let half = HalfYear(containing: Make.day("2019-12-31"))
  private static let cafe = NarrativeTopic.activity(Make.slug("cafe"))

  private static func report(
    _ texts: [(NarrativeTopic, String)], ended: Bool = false, half: HalfYear = half
  ) -> Report {
    var line = Occasion(
      id: "1", activity: Make.slug("cafe"), site: nil, day: Make.day("2019-10-01"), state: .held,
      recordedBy: "Mette", recordedAt: 0)
    line.participants = 10
    var records = Records(ReportPlan.records.measurements, logbook: Logbook([line]))
    records.narratives = Narratives(
      texts.map { topic, text in
        Narrative(
          id: "\(topic)", at: NarrativePlace(half, topic), text: text, isEnded: ended,
          recordedBy: "Mette", recordedAt: 0)
      })
    return HalfYearSample(
      ReportPlan.plan, records, today: ReportPlan.today, half: Self.half
    ).report
  }

  @Test("They stand where they belong, a paragraph each, in the place of what follows by itself")
  func inPlace() {
    let text = Self.report([
      (.section(.cooperation), "Vi mødtes to gange.\n\nFormanden kom <hver> gang."),
      (.section(.whole), "Det går fremad."), (Self.cafe, "Caféen trak flere til end ventet."),
    ]).text
    #expect(
      text.contains(
        "Samarbejdet med den lokale bestyrelse\nVi mødtes to gange.\n\nFormanden kom <hver> gang.\n"
      ))
    #expect(!text.contains("[Skriv her: samarbejdet"))
    #expect(text.contains("Samlet status\nDet går fremad.\n\nAktiviteter\n"))
    #expect(text.contains("Caféen trak flere til end ventet."))
    #expect(!text.contains("Café har været afholdt én gang"))
  }

  @Test("A text that does not name its activity stands under its name, and says that it is over")
  func named() {
    let text = Self.report([(Self.cafe, "Den trak flere til.")], ended: true).text
    #expect(text.contains("Café: Den trak flere til.\n\nCafé er afsluttet."))
  }

  @Test("What stands of the criteria is told besides")
  func criteria() {
    let own = "Politiets tal kom sent."
    let text = Self.report([(.section(.criteria), own)]).text
    let plain = Self.report([]).text
    let first = plain.components(between: "Succeskriterier\n", and: "\n")
    #expect(!first.isEmpty)
    #expect(text.contains("Succeskriterier\n" + first))
    #expect(text.contains(own))
  }

  @Test("Texts of another half-year are not told")
  func otherHalf() {
    let other = Self.report([(.section(.whole), "Det går.")], half: Self.half.previous)
    #expect(other.text == Self.report([]).text)
  }

  @Test("A gap that is left in a text is counted as one")
  func gaps() {
    let plain = Self.report([]).gaps
    let text = "Vi har [Skriv her: hvor mange] nye. Og [Skriv her"
    #expect(Self.report([(.section(.cooperation), text)]).gaps == plain)
    #expect(Self.report([(.section(.cooperation), "Godt.")]).gaps == plain - 1)
  }

  @Test("A text begins as what the report says by itself")
  func suggestion() {
    let sample = HalfYearSample("helsingoer-syd")
    let made = HalfYearReport(
      sample.half, from: sample.start.map { HalfYearReport.End($0) },
      to: HalfYearReport.End(sample.end), plan: sample.plan, records: sample.records,
      today: sample.today)
    let text = made.report.text
    for section in NarrativeSection.allCases {
      let suggestion = made.suggestion(for: .section(section))
      #expect(!suggestion.isEmpty)
      for line in suggestion.split(separator: "\n") { #expect(text.contains(line)) }
    }
    #expect(
      made.suggestion(for: .activity(sample.plan.activities[0].id)).split(separator: "\n").count
        <= 1)
  }
}

extension String {
  /// What stands between two marks, the first time.
  fileprivate func components(between begin: String, and end: String) -> String {
    guard let from = firstRange(of: begin)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return "" }
    return String(self[from..<to])
  }
}
