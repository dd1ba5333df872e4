import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// Figures out and in again.
@Suite("Files with figures") struct FigureSheetTests {
  static func write(_ records: Records, form: CSVForm = .danish) -> String {
    FigureSheet.write(
      FigurePlan.plan, records: records, asOf: FigurePlan.today, form: form,
      recordedOn: { Day(number: $0 / 86_400) })
  }

  static let records: Records = {
    var corrected = FigurePlan.measurement("trygge", "62,0", at: "nord")
    corrected.id = "ny"
    corrected.correction = Correction(supersedes: "trygge-nord-2019-12-31", reason: "Tastefejl")
    corrected.sampleSize = 293
    var noted = FigurePlan.measurement("omtale", "12/18")
    noted.note = "=1+1; \"æøå\"\r\nlinje to"
    noted.source = "Avisen"
    noted.evidence = "https://example.dk/a;b"
    return Records([
      FigurePlan.measurement("trygge", "61,0", at: "nord"), corrected, noted,
      FigurePlan.measurement("samarbejde", "i nogen grad"),
      FigurePlan.measurement("moeder", "ikke målt: ferie"),
    ])
  }()

  @Test func theFiguresThatStandAreWrittenAsDanishExcelReadsThem() {
    #expect(
      Self.write(Self.records) == """
        \u{FEFF}plan;kriterium;navn;sted;dag;kvartal;værdi;tæller;nævner;opdeling;enhed;ikke målt;antal svar;\
        kilde;note;dokumentation;rettelse;rettet fordi;registreret af;registreret\r
        nordby;trygge;Trygge beboere;Nøjsomhed;2019-12-31;2019K4;62,0;;;;procent;;293;;;;;Tastefejl;Jørgen;\
        2020-01-15\r
        nordby;omtale;Omtale;samlet;2019-12-31;2019K4;;12;18;;procent;;;Avisen;"'=1+1; ""æøå""¶linje to";"https://example.dk/a;b";;;Jørgen;2020-01-15\r
        nordby;moeder;Møder;samlet;2019-12-31;2019K4;;;;;antal møder;ferie;;;;;;;Jørgen;2020-01-15\r
        nordby;samarbejde;Samarbejde;samlet;2019-12-31;2019K4;i nogen grad;;;;vurdering;;;;;;;;Jørgen;\
        2020-01-15\r

        """)
  }

  private static let parted: Measurement = {
    var parted = FigurePlan.measurement("moeder", "1.200")
    parted.breakdown = try? Breakdown([Breakdown.Part("kv", 1100), Breakdown.Part("m", 90)])
    return parted
  }()

  @Test func thePartsOfACountHaveAColumnAndAnObject() {
    let records = Records([Self.parted])
    #expect(Self.write(records).contains(";1200;;;kv 1100, m 90;antal møder;"))
    #expect(Self.write(records, form: .english).contains(",1200,,,\"kv 1100, m 90\",antal møder,"))
    #expect(
      FigureJSON.write(FigurePlan.plan, records: records, asOf: FigurePlan.today).contains(
        "\"value\": 1200, \"breakdown\": {\"kv\": 1100, \"m\": 90}, \"unit\""))
  }

  @Test(
    "the parts of a count stand in their own column or behind the figure",
    arguments: [
      "kriterium;værdi;opdeling;dag\nmoeder;1.200;kv 1.100, m 90;2019-12-31",
      "kriterium;værdi;opdeling;dag\nmoeder;1200;kv 1100, m 90, uoplyst 10;2019-12-31",
      "kriterium;værdi;dag\nmoeder;1200 (1100 kv, 90 m);2019-12-31",
      "kriterium,værdi,dag\nmoeder,\"1200 (kv 1100, m 90)\",2019-12-31",
      "kriterium,værdi,opdeling,dag\nmoeder,\"1,200\",\"kv 1100, m 90\",2019-12-31",
    ])
  func partsAreRead(_ text: String) throws {
    let found = try FigurePlan.read(text).get().measurements
    #expect(found.map(\.breakdown) == [Self.parted.breakdown])
    #expect(found.first.map { $0.figure.isSame(as: Self.parted.figure) } == true)
    let again = try FigurePlan.read(text, records: Records([Self.parted])).get()
    #expect(again.present == 1 && again.measurements.isEmpty)
  }

  @Test func otherPartsOfAFigureThatStandsAreACorrection() throws {
    let records = Records([Self.parted])
    let text = "kriterium;værdi;opdeling;rettelse;dag\nmoeder;1200;kv 1101, m 90;talt om;2019-12-31"
    let found = try FigurePlan.read(text, records: records).get()
    #expect(found.corrections == 1)
    #expect(found.measurements.first?.breakdown?.sum == 1191)
    #expect(
      FigurePlan.lines(
        "kriterium;værdi;opdeling;dag\nmoeder;1200;kv 1101, m 90;2019-12-31", records: records
      ).first?.contains("opdeling") == true)
  }

  @Test func whatWasTakenBackIsNotWritten() {
    // Of a criterion that the plan has, and of one that it no longer has.
    for id in ["omtale", "nedlagt"] {
      var first = FigurePlan.measurement("omtale", "12/18")
      first.indicator = FigurePlan.id(id)
      var withdrawal = first
      withdrawal.id = "fortrudt"
      withdrawal.figure = .withdrawn
      withdrawal.correction = Correction(supersedes: first.id, reason: "fortrudt")
      let records = Records([first, withdrawal])
      #expect(!Self.write(records).contains(id + ";"))
      #expect(
        FigureJSON.write(FigurePlan.plan, records: records, asOf: FigurePlan.today)
          .contains("\"figures\": []"))
      #expect(Self.write(Records([first])).contains(id + ";"))
    }
  }

  @Test func theFiguresThatStandAreWrittenForOtherPrograms() {
    let text = FigureJSON.write(
      FigurePlan.plan, records: Self.records, asOf: FigurePlan.today)
    #expect(
      text == """
        {"plan": "nordby", "asOf": "2020-01-15", "figures": [
        {"id": "trygge", "name": "Trygge beboere", "site": "Nøjsomhed", "day": "2019-12-31", \
        "quarter": "2019K4", "value": 62, "unit": "procent", "sampleSize": 293, "corrects": "Tastefejl", \
        "recordedBy": "Jørgen", "recordedAt": 1579046400},
        {"id": "omtale", "name": "Omtale", "day": "2019-12-31", "quarter": "2019K4", "numerator": 12, \
        "denominator": 18, "unit": "procent", "source": "Avisen", \
        "note": "=1+1; \\"æøå\\"\\r\\nlinje to", "evidence": "https://example.dk/a;b", \
        "recordedBy": "Jørgen", "recordedAt": 1579046400},
        {"id": "moeder", "name": "Møder", "day": "2019-12-31", "quarter": "2019K4", \
        "notMeasured": "ferie", "unit": "antal møder", "recordedBy": "Jørgen", "recordedAt": 1579046400},
        {"id": "samarbejde", "name": "Samarbejde", "day": "2019-12-31", "quarter": "2019K4", "value": 3, \
        "step": "i nogen grad", "unit": "vurdering", "recordedBy": "Jørgen", "recordedAt": 1579046400}
        ]}

        """)
    #expect(
      FigureJSON.write(FigurePlan.plan, records: Records(), asOf: FigurePlan.today)
        == "{\"plan\": \"nordby\", \"asOf\": \"2020-01-15\", \"figures\": []}\n")
  }

  @Test func figuresOfCriteriaThatThePlanNoLongerHasComeLast() {
    var old = FigurePlan.measurement("moeder", "1", day: "2018-06-30")
    old.indicator = FigurePlan.id("nedlagt")
    let text = Self.write(Records([old, FigurePlan.measurement("moeder", "2")]))
    let rows = text.split(separator: "\r\n").map(String.init)
    #expect(rows.count == 3)
    #expect(rows[2].hasPrefix("nordby;nedlagt;nedlagt;samlet;2018-06-30;2018K2;1;;;;mangler;"))
  }

  @Test func onlyFiguresUpToTheDayAreWritten() {
    let records = Records([
      FigurePlan.measurement("moeder", "1", day: "2018-06-30"),
      FigurePlan.measurement("moeder", "2", day: "2019-06-30"),
    ])
    let text = FigureSheet.write(
      FigurePlan.plan, records: records, asOf: Make.day("2019-06-29"), form: .danish,
      recordedOn: { Day(number: $0) })
    #expect(text.contains("2018-06-30"))
    #expect(!text.contains("2019-06-30"))
  }

  /// What a spreadsheet makes of a file when it is opened and saved: other decimals, other days, the last quotes gone, or another encoding altogether.
  @Test func whatExcelSavesAgainIsTheSameFigures() throws {
    let text = Self.write(Self.records).replacing("62,0", with: "62")
      .replacing("2019-12-31", with: "31-12-2019")
    #expect(
      FigurePlan.lines(text, records: Self.records) == [
        "0 nye, 0 rettelser, 4 var der, 0 uden tal"
      ])
    let latin = text.unicodeScalars.dropFirst().map { UInt8($0.value) }
    let found = try FigurePlan.read(latin, records: Self.records).get()
    #expect(found.present == 4)
  }

  @Test func aFileIsUnderstoodInAnyOrderOfItsColumns() throws {
    let text = """
      Note;ANTAL SVAR;værdi;Vaerdien er;kriterium;boligområde
      """
    #expect(FigurePlan.lines(text).count == 2)
    let found = try FigurePlan.read(
      "sep=;\n\nNote;ANTAL SVAR;naevner;taeller;kriterium;;enhed\n"
        + "én;30;18;12;omtale;;procent\n;;;;;;\n;;;;moeder;;antal\n"
    ).get()
    let measurement = try #require(found.measurements.first)
    #expect(measurement.figure == .ratio(12, 18))
    #expect(measurement.note == "én")
    #expect(measurement.sampleSize == 30)
    #expect(measurement.day == FigurePlan.today)
    #expect(measurement.quarter == Quarter(containing: FigurePlan.today))
    #expect(found.blank == 1)
  }

  @Test("a dash, or a reason, is not measured")
  func notMeasured() throws {
    let found = try FigurePlan.read(
      "kriterium;dag;værdi;ikke målt\nmoeder;2019-03-31;-;ferie\nmoeder;2019-06-30;–;syg\n"
        + "moeder;2019-09-30;;'-x\nmoeder;2019-12-31;ikke målt: lukket;\n"
    ).get()
    #expect(
      found.measurements.map(\.figure)
        == ["ferie", "syg", "-x", "lukket"].map {
          .notMeasured(reason: $0)
        })
  }

  @Test(
    "a day stands as people write it, and is told where its year is not written out",
    arguments: [
      ("2019-12-31", false), ("31.12.2019", false), ("31/12 2019", false), ("31/12-2019", false),
      ("31. december 2019", false), ("31.12.19", true), ("31/12-19", true), ("311219", true),
      ("31/12", true), ("31. december", true),
    ])
  func days(text: String, isShort: Bool) throws {
    let found = try FigurePlan.read("kriterium;dag;værdi\nmoeder;\(text);3\n").get()
    let day = Make.day("2019-12-31")
    #expect(found.measurements.map(\.day) == [day])
    #expect(
      found.shortDays == (isShort ? [FigureImport.ShortDay(line: 2, text: text, day: day)] : []))
  }

  @Test("a figure that may be a slip is told with its line, from the first figure on")
  func doubtful() throws {
    let records = Records([FigurePlan.measurement("trygge", "60,5", at: "nord", day: "2019-06-30")])
    let found = try FigurePlan.read(
      """
      kriterium;sted;dag;værdi
      trygge;Vapnagaard;2019-12-31;0,61
      trygge;Nøjsomhed;2019-12-31;16,4
      oplevelse.hjaelp;;2019-09-30;81
      oplevelse.hjaelp;;2019-12-31;18
      moeder;;2019-12-31;0
      """, records: records
    ).get()
    #expect(found.doubtful.map(\.line) == [2, 3, 5])
    #expect(
      found.doubtful.map {
        DoubtText.question($0.doubts, about: $0.measurement, in: FigurePlan.plan)
      } == [
        "0,61 % er under 1 %, måske mentes 61 %; er 0,61 % rigtigt?",
        "Sidst var det 60,5 %; er 16,4 % rigtigt?",
        "Sidst var det 81 %; er 18 % rigtigt?",
      ])
    #expect(found.measurements.count == 5, "a question is no refusal")
  }

  /// Any figures, written and read into an empty database, are the same; read where they stand, they change
  /// nothing.
  @Test func whatIsWrittenReadsBackAsTheSameFigures() throws {
    let seed = Dice.newSeed
    print("seed of the random figures: \(seed)")
    for round in 0..<50 {
      var random = Dice(seed: seed &+ UInt64(round))
      let form = random.once(in: 2) ? CSVForm.danish : .english
      let records = Records(Self.measurements(&random))
      let text = Self.write(records, form: form)
      let place: Comment = "seed \(seed), round \(round)"
      let found = try FigurePlan.read(text).get()
      #expect(
        found.measurements.map(Self.said)
          == records.standing(
            in: FigurePlan.plan, asOf: FigurePlan.today
          ).map(Self.said), place)
      let again = try FigurePlan.read(text, records: records).get()
      #expect(again.measurements.isEmpty && again.present == found.measurements.count, place)
    }
  }

  /// What a file says of a figure: all but who recorded it and when, and line breaks as they are shown.
  private static func said(_ measurement: Measurement) -> Measurement {
    var said = Measurement(
      id: "", indicator: measurement.indicator, site: measurement.site, day: measurement.day,
      quarter: measurement.quarter, figure: measurement.figure, recordedBy: "", recordedAt: 0)
    if case .notMeasured(let reason) = said.figure {
      said.figure = .notMeasured(reason: reason.shown)
    }
    said.breakdown = measurement.breakdown
    said.sampleSize = measurement.sampleSize
    said.source = measurement.source?.shown
    said.note = measurement.note?.shown
    said.evidence = measurement.evidence?.shown
    return said
  }

  private static func measurements(_ random: inout Dice) -> [Measurement] {
    var all: [Measurement] = []
    for quarter in 0..<8 {
      let year = 2018 + quarter / 4
      let day = Day.first(of: year) + (quarter % 4) * 91 + random.below(80)
      for placed in FigurePlan.plan.placedCriteria {
        for indicator in placed.criterion.indicators {
          for site in indicator.judgedSites(in: FigurePlan.plan) where random.once(in: 3) {
            var measurement = Measurement(
              id: "\(all.count)", indicator: placed.criterion.id(of: indicator), site: site,
              day: day, quarter: Quarter(containing: day + random.below(15)),
              figure: figure(of: indicator, &random), recordedBy: "Å", recordedAt: 0)
            if indicator.unit.isWhole, case .amount(let whole) = measurement.figure {
              measurement.breakdown = try? Breakdown(parts(of: whole, &random))
            }
            if random.once(in: 3) { measurement.note = text(&random) }
            if random.once(in: 4) { measurement.source = text(&random) }
            if random.once(in: 4) { measurement.evidence = text(&random) }
            if random.once(in: 4) { measurement.sampleSize = 1 + random.below(1_000_000) }
            all.append(measurement)
          }
        }
      }
    }
    return all
  }

  private static func parts(of whole: Amount, _ random: inout Dice) -> [Breakdown.Part] {
    var left = Int(whole.value.floor)
    return ["kv", "16-24 år", "børn og unge"].filter { _ in random.once(in: 2) }.map { name in
      let count = random.below(left + 1)
      left -= count
      return Breakdown.Part(name, count)
    }
  }

  private static func figure(of indicator: Indicator, _ random: inout Dice) -> Figure {
    if random.once(in: 6) { return .notMeasured(reason: text(&random) ?? "?") }
    switch (indicator.unit, indicator.tally) {
    case (.yesNo, _): return .answer(random.once(in: 2))
    case (.rating, _): return .step(1 + random.below(4))
    case (_, .average): return .ratio(random.below(200), random.below(20))
    case (.percent, .latest):
      let decimals = random.below(7)
      let most = (0..<decimals).reduce(100) { whole, _ in whole * 10 }
      return .amount(
        Amount(significand: Int64(random.below(most + 1)), decimals: decimals) ?? Amount(0))
    case (.percent, _):
      let whole = random.below(Figure.largestCount)
      return .ratio(random.below(whole + 1), whole)
    case (.count, _): return .amount(Amount(random.below(1_000_000_000)))
    default:
      return .amount(
        Amount(significand: Int64(random.below(999_999_999_999)), decimals: 2) ?? Amount(0))
    }
  }

  /// A text that is not blank, as the database only keeps such.
  private static func text(_ random: inout Dice) -> String? {
    let text = CSVWriterTests.text(&random)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
