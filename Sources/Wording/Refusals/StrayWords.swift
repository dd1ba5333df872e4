/// What to do about the words of a goal that are not used.
enum StrayWords {
  /// What to write instead, by what the words seem to say.
  ///
  /// - Parameter rest: the goal without them.
  static func advice(_ words: String, in goal: String, leaving rest: String) -> String {
    let folded = words.lowercased()
    let isYear = folded.split(separator: " ").dropFirst().first?.year != nil
    if folded == "end" || ["end ", "i forhold til "].contains(where: folded.hasPrefix)
      || folded.hasPrefix("fra ") && isYear
    {
      return
        "skriv det, der sammenlignes med, under «udgangspunkt», og kun ændringen under «mål», som «25 % færre»"
    }
    if folded.hasPrefix("fra "), folded.dropFirst("fra ".count).first?.isNumber == true {
      return
        "skriv det første tal under «udgangspunkt», og målet som «stiger til 65» eller «falder til 20»"
    }
    if folded.contains("gennemsnit") || folded.contains("snit"),
      ["seneste", "sidste", "rullende", "glidende"].contains(where: folded.contains)
    {
      return
        "skriv målet uden dem, skriv «opgøres: seneste», og tast hvert år det gennemsnit, I har regnet ud"
    }
    if folded.hasPrefix("i gennemsnit") || folded.hasPrefix("i snit"),
      goal.lowercased().contains("år")
    {
      return "skriv, hvor meget det er i alt, som «18 færre i 2021»"
    }
    return "skriv \(Quote.text(rest)), hvis det betyder det samme, eller "
      + wayOut
  }

  /// What can always be written, and where the phrases are told.
  static let wayOut =
    "«mål: mangler» og aftalens ord under «åbne spørgsmål» («maalepind plan vendinger» viser alle vendinger)"
}
