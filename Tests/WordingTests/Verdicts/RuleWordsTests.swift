import Criteria
import Testing

@testable import Wording

/// The rules' sentences stand in *Hvorfor?*, in help and in annexes, and bind as they are agreed.
@Suite struct RuleWordsTests {
  @Test func theEightSentencesAreAsTheyAreAgreed() {
    let agreed: [(String, String)] = [
      (
        "tal mangler",
        "Kvartalet er ikke lukket, og tallet er ikke kommet; derfor siger vi ikke, at det går godt."
      ),
      ("ikke målt", "Der blev ikke målt i kvartalet; det tæller hverken for eller imod."),
      (
        "lukket uden tal",
        "Kvartalet blev lukket uden tal; der er regnet med 0, hvor flere er bedre."
      ),
      (
        "opgjort",
        "Året er opgjort, når det sidste aftalte tal er kommet, fristen er gået, eller kvartalet er lukket."
      ),
      (
        "hvilket år",
        "Vurderingen gælder det seneste år, der kan vurderes; et misset år bliver stående, til nye tal viser "
          + "noget andet."
      ),
      ("grønt udløber", "Tallet er for gammelt til stadig at sige, at målet er nået."),
      ("lukket kvartal", "Sådan så det ud, da kvartalet sluttede; senere tal ændrer det ikke."),
      (
        "usikkerhed",
        "Forskellen er så lille, at den kan skyldes, hvem der tilfældigt blev spurgt."
      ),
    ]
    #expect(RuleWords.all.map(\.name) == agreed.map(\.0))
    #expect(RuleWords.all.map(\.sentence) == agreed.map(\.1))
  }

  @Test func aSpanThatSaysSomethingOfTheVerdictHasItsSentence() {
    let told = OwedSpan.State.allCases.compactMap { state in
      RuleWords.sentence(state).map { (state, $0) }
    }
    #expect(told.map(\.0) == [.notMeasured, .neverReported, .missing])
    #expect(told.map(\.1) == [RuleWords.notMeasured, RuleWords.neverReported, RuleWords.missing])
  }
}
