// The parts of a sentence that say how a file is not YAML, what stands where something else should, and what is not in
// the plan.

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

extension PlanMistake.Thing {
  func unknown(_ name: String) -> String {
    switch self {
    case .site: "boligområdet \(name) er ikke med i planen"
    case .dataSource: "datakilden \(name) er ikke med i planen"
    case .activity: "aktiviteten \(name) er ikke med i planen"
    case .network: "netværket \(name) er ikke med i planen"
    case .criterion: "\(name) er ikke et kriterium i planen"
    case .reference: "\(name) står ikke under «sammenligning» på kriteriet eller dets datakilde"
    case .tag: "mærket \(name) står ikke under «mærker»"
    case .category: "kategorien \(name) står ikke under «kategorier»"
    case .topic: "\(name) er hverken et indsatsområde, en aktivitet eller et kriterium i planen"
    }
  }

  /// What to do where none is known.
  var instead: String {
    switch self {
    case .site: "planen har ingen; skriv dem under «boligområder»"
    case .dataSource: "planen har ingen; skriv dem under «datakilder»"
    case .activity: "planen har ingen; skriv dem under «aktiviteter»"
    case .network: "planen har ingen; skriv dem under «netværk» eller «arbejdsgrupper»"
    case .criterion: "skriv kriteriets id"
    case .reference: "skriv tallene der, med navn"
    case .tag, .category: "skriv den der, på aktiviteten eller på planen"
    case .topic: "skriv dets id, eller «planen»"
    }
  }
}
