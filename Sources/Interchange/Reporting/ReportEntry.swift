import Criteria
import Wording

/// One thing that a report says, for other programs: a sentence, or a cell of a table with what it stands beside.
public struct ReportEntry: Hashable, Sendable {
  /// The heading that it stands under; empty above the first.
  public var section: String
  /// What it is about: the names that stand first in its row.
  public var subject: String
  /// What is said of that: the column, the label; `text` of sentences.
  public var field: String
  /// How it is written.
  public var text: String
  /// The number, in its unit.
  public var value: Fraction?
  /// The unit as a plan file has it.
  public var unit: String?
  /// The day that it holds for.
  public var day: Day?
  /// The verdict's code, as `status --json` has it.
  public var verdict: String?
  /// Where it can be found again.
  public var origin: String?

  /// What a sentence's field is called.
  public static let sentence = "text"

  /// A text.
  public init(section: String, subject: String = "", field: String = sentence, text: String) {
    (self.section, self.subject, self.field, self.text) = (section, subject, field, text)
  }
}

/// A report for other programs and for spreadsheets.
public struct ReportData: Hashable, Sendable {
  /// What it is.
  public var title: String
  /// What must be known before anything else is read.
  public var notices: [String]
  /// What it says, in order.
  public var entries: [ReportEntry]

  /// A report.
  public init(title: String, notices: [String], entries: [ReportEntry]) {
    (self.title, self.notices, self.entries) = (title, notices, entries)
  }

  /// A row for each entry, as Danish Excel reads it; the title and the notices stand first.
  public var csv: String {
    var writer = CSVWriter(.danish)
    writer.add(Self.headings.map { .text($0) })
    let first =
      [ReportEntry(section: "", field: Self.titleField, text: title)]
      + notices.map { ReportEntry(section: "", field: Self.noticeField, text: $0) }
    for entry in first + entries {
      writer.add([
        .text(orEmpty: entry.section.orNil), .text(orEmpty: entry.subject.orNil),
        .text(entry.field == ReportEntry.sentence ? Self.sentenceField : entry.field),
        .text(entry.text),
        entry.value.map { .fraction($0) } ?? .empty,
        .text(orEmpty: entry.unit), .text(orEmpty: entry.day?.description),
        .text(orEmpty: entry.origin),
      ])
    }
    return writer.text
  }

  private static let headings = [
    "afsnit", "emne", "felt", "tekst", "tal", "enhed", "dag", "kilde",
  ]
  private static let titleField = "titel"
  private static let noticeField = "bemærk"
  private static let sentenceField = "tekst"

  /// An object with an element per entry; what there is not is left out. Ends in a line break.
  public var json: String {
    let elements = entries.map { entry in
      var object = JSONObject()
      object.add("section", entry.section.orNil)
      object.add("subject", entry.subject.orNil)
      object.add("field", entry.field)
      object.add("text", entry.text)
      object.add("verdict", entry.verdict)
      object.add("value", entry.value)
      object.add("unit", entry.unit)
      object.add("day", entry.day?.description)
      object.add("origin", entry.origin)
      return object
    }
    let notices = notices.map(JSONObject.quoted).joined(separator: ", ")
    return "{\"title\": \(JSONObject.quoted(title)), \"notices\": [\(notices)], "
      + "\"entries\": \(JSONObject.list(elements))}\n"
  }
}

extension String {
  fileprivate var orNil: String? { isEmpty ? nil : self }
}
