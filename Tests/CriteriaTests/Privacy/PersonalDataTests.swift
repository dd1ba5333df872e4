import Criteria
import TestSupport
import Testing

/// What looks as if it told who somebody is, and what does not.
@Suite("Personoplysninger") struct PersonalDataTests {
  private static func kinds(_ text: String) -> [PersonalData.Kind] {
    PersonalData.found(in: text).map(\.kind)
  }

  @Test(
    "A civil registration number is found, however it is written",
    arguments: [
      "150672-1234", "1506721234", "150672 1234", "150672 - 1234", "150672–1234",
      "150672\u{2011}1234",
      "15 06 72-1234", "15.06.72-1234", "15-06-72-1234", "15/06/72-1234", "15 06 72 1234",
      "150672\u{A0}1234", "cpr150672-1234", "CPR-nr.: 150672-1234.", "(150672-1234)",
      "https://sag.dk/150672-1234", "290200-1234", "750672-1234", "se 311219-0000, tak",
    ])
  func registrationNumbers(text: String) throws {
    #expect(Self.kinds(text) == [.registrationNumber])
    let found = try #require(PersonalData.refused(in: ["x", text]))
    #expect(!found.text.contains("1234") && found.text.hasSuffix("••••-••••"))
  }

  @Test(
    "Days, amounts, telephones, cases and links are none",
    arguments: [
      "311219", "31-12-2019", "01.01.2018-31.12.2021", "010118-311221", "1.200.000", "1.200.000,50",
      "22 33 44 55", "+45 22 33 44 55", "2019-150672-1234", "320172-1234", "151372-1234",
      "310272-1234", "0150672-1234", "150672-12345", "15067-1234", "150672-123", "150672",
      "150672, 1234", "150672 1234,50", "https://sag.dk/media/1506721234/rapport.pdf",
      "01.12.19 1400", "31/12-2019 1400", "3f1506721234ab", "5790001234567", "12-150672-1234",
      "2018-2021", "kl. 14.00-16.00", "190 af 300", "n = 293", "4. kvartal 2019", "",
    ])
  func noRegistrationNumbers(text: String) {
    #expect(!Self.kinds(text).contains(.registrationNumber))
  }

  @Test(
    "Telephones are found, alone and in groups",
    arguments: [
      "22334455", "22 33 44 55", "2233 4455", "22-33-44-55", "22.33.44.55", "+45 22334455",
      "+4522334455", "0045 22 33 44 55", "(+45) 22 33 44 55", "+45 12 34 56 78", "tlf. 22334455.",
      "ring 22 33 44 55, gerne før 12", "tlf:22334455", "22334455",
    ])
  func telephones(text: String) { #expect(Self.kinds(text) == [.telephone]) }

  @Test(
    "Amounts, days, years, cases, firms, files and links are no telephones",
    arguments: [
      "20.000.000", "20 000 000", "22334455 kr.", "kr. 22334455", "22334455,50", "31122019",
      "20191231", "2018 2021", "2018-2021", "CVR 22334455", "CVR-nr. 22334455", "sag 22334455",
      "Sagsnr. 22334455", "J.nr. 22334455", "2019-22334455", "22334455.pdf", "bilag_22334455",
      "Bilag/22334455/x", "https://x.dk/22334455", "www.x.dk/a?id=22334455", "A22334455", "2233445",
      "223344556", "12345678", "22 33 44", "1-22334455", "#22334455", "22334455-1",
    ])
  func noTelephones(text: String) { #expect(Self.kinds(text) == []) }

  @Test("E-mail addresses are found, and other uses of the sign are not")
  func emails() {
    #expect(
      PersonalData.found(in: "skriv til bo.hansen@mail.dk.").map(\.text) == ["bo.hansen@mail.dk"])
    #expect(Self.kinds("bør@boliggården.dk") == [.email])
    for text in ["@", "a@b", "3 @ 4", "@navn", "navn@", "https://x.dk/@navn.dk", "a@b.1"] {
      #expect(Self.kinds(text) == [], "\(text)")
    }
  }

  @Test("Any such number is found in any text")
  func anywhere() {
    var dice = Dice()
    let words = [
      "mødet", "med", "borger", "Ærø", "12/18", "61,4 %", "2019", "(bilag", "æøå", "nr.", "4.",
      "kvartal", "31-12-2019", ":", "–", "tlf.", "1.200.000", "👍", "e\u{301}",
    ]
    func some() -> String {
      (0..<dice.below(6)).map { _ in words[dice.below(words.count)] }.joined(separator: " ")
    }
    for _ in 0..<5000 {
      let month = 1 + dice.below(12)
      let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      let day = 1 + dice.below(longest) + (dice.once(in: 5) ? 60 : 0)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let serial = (0..<4).map { _ in String(dice.below(10)) }.joined()
      let gap = dice.one(of: "-", "", " ", " - ", "–")
      let number = two(day) + two(month) + two(dice.below(100)) + gap + serial
      let (before, after) = (some(), some())
      let open = dice.one(of: " ", "", ": ", "(")
      // A digit or a sign between digits right before it makes it a part of something longer.
      let isFree = before.last.map { !$0.isNumber && !".,/-–".contains($0) } ?? true
      let text = before + (isFree ? open : " ") + number + " " + after
      #expect(
        PersonalData.refused(in: [text]) != nil, "seed \(dice.seed): \(text)")
      #expect(PersonalData.refused(in: [PersonalData.masking(text)]) == nil, "\(text)")
    }
  }

  @Test("Any text at all is answered")
  func hostile() {
    var dice = Dice()
    let signs = Array("0123456789- ./@+()kr,æ\u{301}\u{A0}")
    for _ in 0..<5000 {
      let text = String((0..<dice.below(40)).map { _ in signs[dice.below(signs.count)] })
      for (range, found) in PersonalData.placed(in: text) {
        #expect(
          range.lowerBound >= 0 && range.upperBound <= text.count && !found.text.isEmpty, "\(text)")
      }
    }
  }

  @Test("A note with a telephone goes in")
  func doubtful() throws {
    var entry = FigureCheckTests.entry("antal", "5")
    entry.note = .said("ring 22 33 44 55")
    #expect(throws: Never.self) { try FigureCheckTests.check(entry).get() }
  }
}
