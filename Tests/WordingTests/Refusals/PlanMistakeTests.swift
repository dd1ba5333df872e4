import Criteria
import Testing

@testable import Wording

@Suite struct PlanMistakeTests {
  @Test func saysWhereWhatAndWhatWouldBeRight() {
    let mistake = PlanMistake(
      file: "Plans/x.yaml", line: 14, column: 14,
      what: .unreadable(
        key: "mål", found: "otte", forms: ["et tal", "en vending som «mindst 65 i 2021»"]))
    #expect(
      mistake.text == "Plans/x.yaml:14:14: «mål» skal være et tal eller en vending som "
        + "«mindst 65 i 2021», men er «otte»")
  }

  @Test(arguments: [
    (
      PlanMistake.Kind.unknownKey("maal", nearest: "mål", known: ["mål", "enhed"]),
      "nøglen «maal» kendes ikke her; mente du «mål»?"
    ),
    (
      .unknown(.site, "Sundparken", nearest: nil, known: ["Nøjsomhed", "Vapnagaard"]),
      "boligområdet «Sundparken» er ikke med i planen; skriv «Nøjsomhed» eller «Vapnagaard»"
    ),
    (
      .missingKey("periode", forms: ["2018-01-01 til 2021-12-31"]),
      "her mangler «periode», for eksempel «2018-01-01 til 2021-12-31»"
    ),
    (
      .wrongShape(key: "boligområder", expected: .listOfKeys, found: .text),
      "«boligområder» skal være en liste, hvor hver har nøgler som «id» og «navn», men er en tekst "
        + "eller et tal"
    ),
    (
      .number(key: "mål", .pointForComma("59.2", meant: "59,2")),
      "«mål»: «59.2» kan misforstås; skriv 59,2 med komma (punktum står kun ved tusinder, som i 1.741)"
    ),
    (
      .splitDecimal(key: "Nøjsomhed", whole: "59,2"),
      "kommaet i 59,2 deler værdien i to, når den står i { } eller [ ]; sæt «Nøjsomhed» på sin egen "
        + "linje, eller skriv \"59,2\""
    ),
    (
      .quarterOutsidePlan(
        key: "følges fra", Quarter(containing: .first(of: 2022)), .year(2021)),
      "«følges fra»: 1. kvartal 2022 ligger uden for planens periode, 2021; skriv et kvartal i perioden"
    ),
    (
      .goalYearOutsidePlan("mindst 4 i 2022", 2022, .year(2021)),
      "målet «mindst 4 i 2022» gælder kun 2022, som ligger uden for planens periode, 2021; ret årstallet, "
        + "slet det, hvis målet ikke kun gælder et år, eller skriv «mål: mangler» og aftalens ord under «åbne "
        + "spørgsmål» («maalepind plan vendinger» viser alle vendinger)"
    ),
    (
      .outOfRange(key: "mål", found: "mindst 120", unit: .percent),
      "«mål» er «mindst 120», men en procent ligger mellem 0 og 100"
    ),
  ])
  func words(kind: PlanMistake.Kind, sentence: String) {
    #expect(kind.sentence == sentence)
  }

  @Test func repeatsNoControlCharactersAndNoFloods() {
    let input = "a\u{1B}[2J\u{202E}b\nc" + String(repeating: "x", count: 500)
    let sentence = PlanMistake.Kind.goalSaysNothing(input).sentence
    #expect(!sentence.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
    #expect(sentence.contains("«a·[2J·b cxxx"))
    #expect(sentence.contains("x…»"))
    #expect(sentence.count < 250)
    #expect(Quote.text("e" + String(repeating: "\u{301}", count: 5000)).unicodeScalars.count < 150)
  }
}
