import Criteria
import Interchange
import Reports
import TestSupport
import Testing

@testable import Interchange
@testable import maalepind

/// Reports as CSV and JSON of the built program, and as data.
@Suite struct ReportDataTests {
  private static let reports = ["bestyrelse", "halvaar", "aar"]

  @Test("Each report of each plan is kept in both formats", arguments: Checkout.planIDs)
  func golden(plan: String) throws {
    let desk = try CommandDesk(plan)
    let folder = GoldenFolder("MaalepindTests/Golden/report-data")
    for report in Self.reports {
      for format in ["csv", "json"] {
        let text = try desk.prints(["rapport", report, "--format", format])
        folder.check(text, "\(report)-\(plan).\(format)")
      }
    }
  }

  @Test("What python reads of both is the same, with as many numbers", arguments: Checkout.planIDs)
  func python(plan: String) throws {
    let desk = try CommandDesk(plan)
    let folder = try TemporaryFolder()
    for report in Self.reports {
      for format in ["csv", "json"] {
        let text = try desk.prints(["rapport", report, "--format", format])
        try folder.write(Array(text.utf8), to: "x.\(format)")
      }
      try folder.write(Array(Self.script.utf8), to: "x.py")
      let outcome = try Shell.run(
        ["python3", "x.py"], environment: ["PATH": "/usr/bin:/bin"], in: folder.path)
      #expect(outcome.status == 0, "\(report): \(outcome.output)")
    }
  }

  private static let script = """
    import csv, json
    data = json.load(open('x.json', encoding='utf8'))
    rows = list(csv.DictReader(open('x.csv', encoding='utf-8-sig', newline=''), delimiter=';'))
    rows = [r for r in rows if r['felt'] not in ('titel', 'bemærk')]
    assert len(rows) == len(data['entries']) > 3
    for row, entry in zip(rows, data['entries']):
        assert row['tekst'].lstrip("'") == entry['text'].lstrip("'"), (row, entry)
        number = row['tal'].replace(',', '.')
        assert (number == '') == ('value' not in entry), (row, entry)
        if number: assert abs(float(number) - entry['value']) < 1e-9, (row, entry)
        assert row['kilde'] == entry.get('origin', ''), (row, entry)
    """

  @Test("A cell is never a formula, and no sign of a name is lost")
  func formulas() throws {
    let names = ["=1+1", "+x", "@y", "-z", "<b>&;\"|", "a\u{202E}b"]
    let entries = names.map { ReportEntry(section: $0, subject: $0, field: $0, text: $0) }
    let data = ReportData(title: "=t", notices: [], entries: entries)
    for line in data.csv.split(separator: "\r\n").dropFirst() {
      for cell in line.split(separator: ";") {
        #expect(!"=+@-".contains(cell.first ?? "x"), "\(line)")
      }
    }
    let read = try #require(JSONValue(data.json))
    #expect("\(read)".contains("=1+1"))
  }
}
