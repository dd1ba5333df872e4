/// What to do about the words of a goal that are not used.
public enum StrayWords {
  /// Whether there is something better to say of them than to leave them out.
  public static func haveAnswer(_ words: String, in goal: String) -> Bool {
    answer(words, in: goal, leaving: "") != nil
  }

  /// Whether they may be what is counted, rather than when, how often, how much or what it is compared with.
  public static func areNouns(_ words: String) -> Bool {
    let words = words.lowercased().split(separator: " ").map(String.init)
    return (1...3).contains(words.count) && !words.contains(where: notCounted.contains)
      && !words.contains { $0.contains(where: \.isNumber) }
  }

  private static let notCounted: Set = [
    "%", "procent", "pct.", "pct", "procentpoint", "med", "og", "eller", "målt", "sammenlignet",
    "set",
    "ift.", "af", "end", "i", "om", "pr.", "pr", "per", "fra", "til", "ved", "inden", "senest",
    "før", "efter", "på",
    "over", "under", "gange", "hver", "hvert",
  ]

  /// What to write instead, by what the words seem to say.
  ///
  /// - Parameter rest: the goal without them.
  static func advice(_ words: String, in goal: String, leaving rest: String) -> String {
    answer(words, in: goal, leaving: rest)
      ?? "skriv \(Quote.text(rest)), hvis det betyder det samme, eller "
      + wayOut
  }

  private static let comparing = [
    "end ", "i forhold til ", "målt i forhold til ", "set i forhold til ", "ift. ",
    "sammenlignet med ",
    "målt mod ",
  ]

  private static func answer(
    _ words: String, in goal: String, leaving rest: String
  ) -> String? {
    let folded = words.lowercased()
    let isYear = folded.split(separator: " ").dropFirst().first?.year != nil
    // The last year is when it is to have changed.
    let years = folded.split(separator: " ").compactMap(\.year)
    let deadline =
      folded.hasPrefix("fra ") && years.count == 2 && !rest.contains(String(years[1]))
      ? " i \(years[1])" : ""
    // The year after *end* is that of what it is compared with.
    let change =
      folded == "end" ? goal.firstRange(of: " end").map { goal[..<$0.lowerBound] } : nil
    if folded == "end" || comparing.contains(where: folded.hasPrefix)
      || folded.hasPrefix("fra ") && isYear
    {
      return
        "skriv det, der sammenlignes med, under «udgangspunkt», og kun ændringen under «mål», som \(Quote.text((change.map(String.init) ?? rest) + deadline))"
    }
    let isFromNumber =
      folded.hasPrefix("fra ") && folded.dropFirst("fra ".count).first?.isNumber == true
    if isFromNumber || folded == "fra" {
      return
        "skriv det første tal under «udgangspunkt», og målet som «stiger til 65» eller «falder til 20»"
    }
    if ["i perioden", "i planperioden", "i alt i perioden"].contains(folded) {
      return
        "skriv målet uden dem, og «opgøres: sum i hele perioden», hvis tallet er for alle årene i alt"
    }
    if folded.contains("gennemsnit") || folded.contains("snit"),
      ["seneste", "sidste", "rullende", "glidende"].contains(where: folded.contains)
    {
      return
        "skriv målet uden dem, skriv «opgøres: seneste», og indtast hvert år det gennemsnit, I har regnet ud"
    }
    if folded.hasPrefix("i gennemsnit") || folded.hasPrefix("i snit"),
      goal.lowercased().contains("år")
    {
      return "skriv, hvor meget det er i alt, som «18 færre i 2021»"
    }
    return nil
  }

  /// What can always be written, and where the phrases are told.
  static let wayOut =
    "«mål: mangler» og aftalens ord under «åbne spørgsmål» («maalepind plan vendinger» viser alle vendinger)"
}
