import Testing

@testable import Wording

@Suite("Ord i et mål, der ikke bruges") struct StrayWordsTests {
  @Test(arguments: [
    ("end", "16 % flere end i 2017", "«udgangspunkt»"),
    ("i forhold til 2013", "halveres i forhold til 2013", "«udgangspunkt»"),
    ("fra 2010 til 2020", "halveres fra 2010 til 2020", "kun ændringen"),
    ("fra 220 til 110", "falder fra 220 til 110", "det første tal under «udgangspunkt»"),
    ("i gennemsnit", "falder med 3,6 pr. år i gennemsnit", "i alt"),
    (
      "i gennemsnit over de seneste to år", "mindst 65 i gennemsnit over de seneste to år",
      "«opgøres: seneste»"
    ),
    ("markant", "falder markant", "skriv «falder», hvis det betyder det samme, eller «mål:"),
    ("af alle", "mindst 65 % af alle", "skriv «falder», hvis"),
    ("samlet set", "mindst 65 samlet set", "«åbne spørgsmål»"),
    ("fra", "fra 220 til 110", "det første tal under «udgangspunkt»"),
    ("i perioden", "mindst 60 i perioden", "«opgøres: sum i hele perioden»"),
  ])
  func advice(words: String, goal: String, says: String) {
    #expect(StrayWords.advice(words, in: goal, leaving: "falder").contains(says))
  }
}
