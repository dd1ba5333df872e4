import Criteria
import TestSupport
import Testing

@testable import Interchange
@testable import Reports

/// A plan as a workbook.
@Suite struct PlanWorkbookTests {
  private static func made(_ id: String) -> (rollup: Rollup, workbook: Workbook) {
    let rollup = ReportPlan.real(id, on: ReportPlan.today)
    let measurements = ExampleMeasurements.quarterly(in: rollup.plan, upTo: ReportPlan.today)
    return (rollup, PlanWorkbook(rollup, Records(measurements)).workbook)
  }

  @Test("The workbook of each plan is as it is kept", arguments: Checkout.planIDs)
  func golden(plan: String) {
    let lines = Self.made(plan).workbook.lines.map { $0 + "\n" }.joined()
    GoldenFolder("ReportsTests/Golden/workbook").check(lines, "\(plan).txt")
  }

  @Test(
    "Every number and day among the criteria is what status --json gives, and none of it is left out",
    arguments: Checkout.planIDs)
  func numbers(plan: String) throws {
    let (rollup, workbook) = Self.made(plan)
    let document = try #require(JSONValue(StatusJSON.write(rollup)))
    let elements = try #require(document["criteria"]?.elements)
    #expect(elements.isEmpty == rollup.criteria.isEmpty)
    try walk(workbook.sheets[0], elements)
    for (area, sheet) in zip(rollup.plan.focusAreas, workbook.sheets.dropFirst()) {
      try walk(sheet, elements.filter { $0["focusArea"]?.text == area.id.text })
    }
  }

  /// What the columns with numbers and days are called in JSON.
  private static let keys = [
    "Start": "baseline", "Nu": "current", "Nu, dag": "currentDay", "Tæller": "numerator",
    "Nævner": "denominator", "Måltal": "goal", "Måltal, højst": "goalHigh", "Frist": "deadline",
    "Fremdrift": "progress", "Forventet": "expected",
  ]

  private func walk(_ sheet: Workbook.Sheet, _ elements: [JSONValue]) throws {
    guard let table = sheet.filtered else {
      #expect(elements.isEmpty, "\(sheet.name) has no table")
      return
    }
    let headings = sheet.rows[table.rows.lowerBound].map(\.words)
    #expect(table.rows.count == elements.count + 1, "\(sheet.name)")
    var compared = 0
    for (cells, element) in zip(sheet.rows[table.rows].dropFirst(), elements) {
      for (heading, cell) in zip(headings, cells) {
        let place: Comment = "\(sheet.name), \(element["id"]?.text ?? ""), \(heading)"
        if let key = Self.keys[heading] {
          // Where there is no agreed way, progress is told in words.
          if heading == "Fremdrift", case .text = cell.value, element[key] == nil { continue }
          #expect(cell.json == element[key], place)
          compared += cell.json == nil ? 0 : 1
        } else {
          switch heading {
          case "Id": #expect(cell.words == element["id"]?.text, place)
          case "Sted": #expect(cell.words == element["site"]?.text ?? "samlet", place)
          // The only day that JSON does not have.
          case "Start, dag": #expect((cell.json == nil) == (element["baseline"] == nil), place)
          default: #expect(cell.json == nil, place)
          }
        }
      }
    }
    #expect(compared >= elements.count, "hardly anything was compared in \(sheet.name)")
  }

  @Test(
    "The newest figure of a site's column is the one that is judged, and every chart's cells are there",
    arguments: Checkout.planIDs)
  func figures(plan: String) throws {
    let (rollup, workbook) = Self.made(plan)
    var compared = 0
    for (area, sheet) in zip(rollup.plan.focusAreas, workbook.sheets.dropFirst()) {
      for chart in sheet.charts {
        for series in chart.series {
          #expect(series.categories.rows == series.values.rows)
          for row in series.values.rows where !sheet.isEmpty(row, series.values.column) {
            let value = sheet.rows[row][series.values.column].value
            guard case .number = value else {
              Issue.record("\(sheet.name): \(value) is no number")
              continue
            }
            #expect(!sheet.isEmpty(row, series.categories.column))
          }
        }
        guard chart.kind == .line else { continue }
        for status in rollup.criteria where status.placed.focusArea == area.id {
          for row in rollup.rows(of: status)
          where row.fullName == chart.title && row.result.indicator.tally == .latest {
            let name = row.site ?? "Samlet"
            guard let series = chart.series.first(where: { $0.name == name }),
              let current = row.assessment.current
            else { continue }
            let newest = series.values.rows.last { !sheet.isEmpty($0, series.values.column) }
            let cell = try sheet.rows[#require(newest)][series.values.column]
            #expect(cell.json == Workbook.Cell.figure(current.value, row.unit).json)
            compared += 1
          }
        }
      }
    }
    if plan == "helsingoer-syd" { #expect(compared > 0) }
  }

  @Test("The head of each sheet says which plan and which day, and stays in view")
  func heads() {
    for sheet in Self.made("helsingoer-syd").workbook.sheets {
      let head = sheet.rows.prefix(sheet.frozenRows).joined().map(\.words)
      #expect(head.contains { $0.hasSuffix(", pr. 15. januar 2020") }, "\(sheet.name)")
    }
  }

  @Test("What must be known first stands on every sheet")
  func notices() {
    let workbook = PlanWorkbook(
      ReportPlan.rollup, ReportPlan.records, notices: ["Foreløbig."]
    ).workbook
    for sheet in workbook.sheets {
      #expect(
        sheet.rows.prefix(sheet.frozenRows).contains([Workbook.Cell("Foreløbig.", .subtitle)]))
    }
  }

  @Test("Names of any kind are texts, and as much of the longest as there is room for")
  func badNames() throws {
    var plan = ReportPlan.plan
    let long = String(repeating: "ø", count: 40_000)
    plan.name = "=1+1"
    plan.focusAreas[0].name = "+A1 <b>&\"[x]:*?/\\'"
    plan.focusAreas[0].criteria[0].name = long
    plan.focusAreas[0].criteria[1].name = "=cmd|'/c calc'!A0\n\u{202E}x"
    plan.sites[0].name = "@Nøjsomhed"
    let rollup = Rollup(plan: plan, records: ReportPlan.records, asOf: ReportPlan.today)
    let workbook = PlanWorkbook(rollup, ReportPlan.records).workbook
    #expect(workbook.sheets[1].name == "+A1 <b>&\"(x)-*--".replacing("*", with: "") + "’")
    let texts = workbook.sheets.flatMap { $0.rows.joined().map(\.words) }
    #expect(texts.allSatisfy { $0.utf16.count <= Workbook.longestText })
    #expect(texts.contains { $0.hasPrefix("øøø") && $0.hasSuffix("…") })
    #expect(texts.contains("=cmd|'/c calc'!A0¶‹U+202E›x"))
    #expect(workbook.sheets[1].charts.allSatisfy { $0.title.count <= 100 })
    #expect(Workbook(stream: workbook.stream) == workbook)
  }

  @Test("Without figures, and without criteria, it says so")
  func nothing() {
    var plan = ReportPlan.plan
    let empty = Rollup(plan: plan, records: Records([]), asOf: ReportPlan.today)
    let lines = PlanWorkbook(empty, Records([])).workbook.lines
    #expect(lines.contains { $0.hasSuffix("«Ingen tal.» quiet") })
    #expect(!lines.contains { $0.hasPrefix("line chart") })
    plan.focusAreas = [FocusArea(id: plan.focusAreas[0].id, name: "")]
    let bare = Rollup(plan: plan, records: Records([]), asOf: ReportPlan.today)
    let sheets = PlanWorkbook(bare, Records([])).workbook.sheets
    #expect(sheets.map(\.name) == ["Overblik", "Indsatsområde"])
    #expect(
      sheets[1].rows.last == [Workbook.Cell("Indsatsområdet har ingen kriterier endnu.", .quiet)])
    plan.focusAreas = []
    let none = Rollup(plan: plan, records: Records([]), asOf: ReportPlan.today)
    #expect(PlanWorkbook(none, Records([])).workbook.sheets.count == 1)
  }
}

extension Workbook.Cell {
  /// The words that it holds; none where it holds something else.
  fileprivate var words: String { if case .text(let text) = value { text } else { "" } }

  /// What it holds as JSON has it; nil of words and of nothing.
  fileprivate var json: JSONValue? {
    switch value {
    case .empty, .text, .open: nil
    case .number(let number, _): .number(number)
    case .day(let day): .text("\(day)")
    case .answer(let answer): .bool(answer)
    }
  }
}

extension Workbook.Sheet {
  fileprivate func isEmpty(_ row: Int, _ column: Int) -> Bool {
    !rows[row].indices.contains(column) || rows[row][column].value == .empty
  }
}
