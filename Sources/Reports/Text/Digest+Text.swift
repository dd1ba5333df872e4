import Criteria
import Wording

extension Report.Digest {
  /// The question and its answer as lines.
  var text: [String] {
    guard !entries.isEmpty else { return [title] + [none].filter { !$0.isEmpty } }
    switch form {
    case .names: return ["\(title): \(entries.map(\.text).joined(separator: ", "))"]
    case .lines: return [title] + entries.map { "- \($0.text)" }
    case .numbered: return [title] + entries.enumerated().map { "\($0 + 1). \($1.inBrackets)" }
    }
  }
}

extension Report.Digest.Entry {
  /// The name after its sign.
  var marked: String {
    let lead = lead.string(.rich)
    return (lead.isEmpty ? "" : "\(lead) ") + name
  }

  /// With the fact after a colon.
  var text: String { marked + (fact.isEmpty ? "" : ": \(fact)") }

  /// With the fact in brackets, as after a question.
  var inBrackets: String { marked + (fact.isEmpty ? "" : " (\(fact))") }
}

extension Report.History {
  /// A line per row: how it stood in each span that something was said of.
  var text: [String] {
    [caption]
      + rows.map { row in
        let said = zip(spans, row.standings).compactMap { span, standing in
          standing.map { "\(span) \($0.string(.rich))" }
        }
        return "\(row.name): \(said.joined(separator: ", "))"
      }
  }
}
