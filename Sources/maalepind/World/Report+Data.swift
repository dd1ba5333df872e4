import Criteria
import Interchange
import Reports
import Wording

extension Report {
  /// What it says, an entry for each sentence and for each cell of its tables.
  var data: ReportData {
    var entries: [ReportEntry] = []
    var (section, beneath, criterion) = ("", "", "")
    func text(_ text: Text) -> String { text.string(.rich) }
    func add(_ texts: [String], field: String = ReportEntry.sentence, about subject: String = "") {
      let place = [section, beneath].filter { !$0.isEmpty }.joined(separator: " – ")
      entries += texts.filter { !$0.isEmpty }.map {
        ReportEntry(section: place, subject: subject, field: field, text: $0)
      }
    }
    func add(_ table: Table, about name: String? = nil) {
      let place = [section, beneath].filter { !$0.isEmpty }.joined(separator: " – ")
      for row in table.rows { entries += table.entries(of: row, in: place, about: name) }
    }
    for block in blocks {
      switch block {
      case .heading(let words, _), .annex(let words):
        (section, beneath, criterion) = (text(words), "", "")
      case .subheading(let words): beneath = text(words)
      case .paragraph(let words): add(text(words).split(separator: "\n").map(String.init))
      case .bullets(let texts), .questions(let texts): add(texts)
      case .facts(let facts): for fact in facts { add(fact.texts, field: fact.label) }
      case .entries(let all):
        for one in all { add([one.standing.words] + one.details, about: text(one.name)) }
      case .labelled(let all, _):
        for one in all {
          add([joined([text(one.text), one.standing?.words])], field: one.label.words)
        }
      case .digest(let digest):
        for entry in digest.entries {
          add([joined([text(entry.lead), entry.fact])], field: digest.title, about: entry.name)
        }
        if digest.entries.isEmpty { add([digest.none], field: digest.title) }
      case .criterion(let rows):
        criterion = rows.name ?? ""
        add(CriterionRow.table(rows.rows))
      case .chart(let chart, let name):
        add(
          chart.table,
          about: [criterion, name ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
      case .table(let table): add(table)
      case .history(let history):
        for row in history.rows {
          for (span, standing) in zip(history.spans, row.standings) {
            add([standing?.words ?? ""], field: span, about: row.name)
          }
        }
      case .counts, .room: break
      }
    }
    return ReportData(title: title, notices: notices, entries: entries)
  }
}

private func joined(_ texts: [String?]) -> String {
  texts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
}

extension Report.Table {
  /// An entry for each cell of a row that is said of what stands first in it.
  fileprivate func entries(
    of row: [Report.Cell], in section: String, about name: String?
  ) -> [ReportEntry] {
    let names = zip(columns, row).filter { $0.0.part == .subject }.map(\.1.text)
    let subject = ([name ?? ""] + names).filter { !$0.isEmpty }.joined(separator: ", ")
    return zip(columns, row).compactMap { column, cell in
      guard column.part != .subject, !cell.text.isEmpty else { return nil }
      var entry = ReportEntry(
        section: section, subject: subject, field: column.title, text: cell.text)
      switch cell.value {
      case .figure(let value, let unit, let day):
        (entry.value, entry.unit, entry.day) = (value, unit.name, day)
      case .verdict(let verdict, _): entry.verdict = verdict.code
      case .goal(let goal): entry.value = goal.target.level
      case .none, .text, .indicator, .share: break
      }
      entry.origin = cell.origin?.code
      return entry
    }
  }
}

extension Report.Origin {
  /// The origin in a word, as other programs read it: `criterion trygge-beboere@noejsomhed current`.
  var code: String {
    func at(_ id: IndicatorID, _ site: Slug?) -> String { "\(id)" + (site.map { "@\($0)" } ?? "") }
    return switch self {
    case .criterion(let id, let site, let field, _): "criterion \(at(id, site)) \(field)"
    case .figures(.own(let id, let site), let day): "figures \(at(id, site)) \(day)"
    case .figures(.others(let name, let id, let site), let day):
      "reference \(at(id, site)) \(day) \(name)"
    case .verdicts(let field, _):
      if case .because(let group) = field {
        "verdicts undecided \(group)"
      } else {
        "verdicts \(field)"
      }
    case .occasions(let count):
      "occasions \(count.activity?.text ?? "*")" + (count.site.map { "@\($0)" } ?? "")
        + " \(count.period.first)/\(count.period.last) \(count.field)"
    case .budget(let year, let field, let owner): "budget \(owner.code) \(year) \(field.code)"
    case .financing(let source, let year, let field, let owner):
      "financing \(owner.code) \(year) \(field) \(source)"
    case .measurement(let id): "figure \(id)"
    }
  }
}

extension Report.Origin.BudgetOwner {
  fileprivate var code: String {
    switch self {
    case .plan: "plan"
    case .activity(let id): "activity:\(id)"
    case .line(let id): "line:\(id)"
    }
  }
}

extension Report.Origin.BudgetField {
  fileprivate var code: String {
    if case .toDate(let quarter) = self { "toDate:\(quarter)" } else { "\(self)" }
  }
}
