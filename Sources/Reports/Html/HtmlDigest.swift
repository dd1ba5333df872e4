import Wording

/// The answer to one question, under it.
extension HtmlWriter {
  func markup(_ digest: Report.Digest) -> [Markup] {
    let title = Tag.heading(level + 1)(.look(.digest), words: digest.title)
    guard !digest.entries.isEmpty else {
      return [title] + (digest.none.isEmpty ? [] : [Tag.p(words: digest.none)])
    }
    switch digest.form {
    case .names: return [title, Tag.p([], names(digest.entries))]
    case .numbered:
      return [title, Tag.ol([], digest.entries.map { Tag.li([], [.words($0.inBrackets)]) })]
    case .lines:
      // Where none has a mark there is no column for it.
      let hasLeads = digest.entries.contains { !$0.lead.isEmpty }
      return [
        title,
        Self.list(
          digest.entries.map { entry in
            Tag.li(
              [],
              (hasLeads ? [Tag.span([.look(.sign)], entry.lead.markup)] : [])
                + [Tag.span(.look(.name), words: entry.name)]
                + [Tag.span(.look(.fact), words: entry.fact)])
          }),
      ]
    }
  }

  /// Names with the mark of each where it is another than the one before has.
  private func names(_ entries: [Report.Digest.Entry]) -> [Markup] {
    var before: Report.Text?
    return entries.enumerated().flatMap { place, entry -> [Markup] in
      let isNew = before != entry.lead
      before = entry.lead
      return (place == 0 ? [] : [.words(" · ")]) + (isNew ? entry.lead.marked : [])
        + [.words((isNew && !entry.lead.isEmpty ? " " : "") + entry.name)]
    }
  }
}
