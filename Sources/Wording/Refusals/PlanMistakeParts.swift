// The parts of a sentence that say how a file is not YAML, and what stands where something else should.

extension PlanMistake.Syntax {
  var phrase: String {
    switch self {
    case .tab: "her står et tabulatortegn; ryk ind med mellemrum"
    case .unclosedQuote: "anførselstegnet bliver ikke lukket; sæt et sidst i teksten"
    case .unclosedBracket: "parentesen bliver ikke lukket; sæt ] eller } til sidst"
    case .colonInText:
      "et kolon i en tekst deler den i to; sæt teksten i anførselstegn, eller skriv den efter «>-» på "
        + "næste linje"
    case .indentation:
      "linjen er ikke rykket ind som dem omkring den; sæt de nøgler, der hører sammen, lige under "
        + "hinanden"
    case .specialSign(let sign):
      "teksten begynder med \(Quote.text(sign)), som betyder noget andet i YAML; sæt den i "
        + "anførselstegn"
    case .controlCharacter: "her står et usynligt tegn, som en plan ikke kan have; slet det"
    case .other: "linjen kan ikke læses som YAML; se efter kolon, indrykning og anførselstegn"
    }
  }
}

extension PlanMistake.Shape {
  var phrase: String {
    switch self {
    case .text: "en tekst eller et tal"
    case .list: "en liste"
    case .keys: "nøgler med værdier"
    case .textOrList: "en tekst eller en liste af tekster"
    case .listOfKeys: "en liste, hvor hver har nøgler som «id» og «navn»"
    case .nothing: "tom"
    }
  }
}
