import CXlsxWriter
import Glibc
import Reports

/// The charts of a workbook's file, drawn by whoever opens it.
extension WorkbookFile {
  static func add(
    _ chart: Workbook.Chart, of sheet: Workbook.Sheet,
    to page: UnsafeMutablePointer<lxw_worksheet>, _ book: UnsafeMutablePointer<lxw_workbook>
  ) throws(Failure) {
    let kind = chart.kind == .line ? LXW_CHART_LINE : LXW_CHART_COLUMN
    guard let drawn = workbook_add_chart(book, UInt8(kind.rawValue)) else {
      throw Failure(said: chart.title)
    }
    chart_title_set_name(drawn, chart.title)
    var font = lxw_chart_font()
    (font.size, font.bold) = (12, UInt8(LXW_TRUE.rawValue))
    chart_title_set_name_font(drawn, &font)
    setAxes(of: drawn, chart)
    var figures = 0
    for series in chart.series {
      try add(series, of: chart, number: figures, to: drawn, sheet.name)
      if series.part != .level { figures += 1 }
    }
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    let blanks = chart.joinsGaps ? LXW_CHART_BLANKS_AS_CONNECTED : LXW_CHART_BLANKS_AS_GAP
    chart_show_blanks_as(drawn, UInt8(blanks.rawValue))
    try place(drawn, chart, on: page)
  }

  private static func setAxes(of drawn: UnsafeMutablePointer<lxw_chart>, _ chart: Workbook.Chart) {
    let across = drawn.pointee.x_axis
    let up = drawn.pointee.y_axis
    if !chart.acrossTitle.isEmpty { chart_axis_set_name(across, chart.acrossTitle) }
    if !chart.upTitle.isEmpty { chart_axis_set_name(up, chart.upTitle) }
    if chart.kind == .line { chart_axis_set_num_format(across, month) }
    if let format = chart.format { chart_axis_set_num_format(up, format.code(of: "")) }
    // What is shown by how high it is must begin at nothing.
    if chart.kind == .column { chart_axis_set_min(up, 0) }
    if let ends = chart.ends {
      chart_axis_set_min(up, Double(ends.lowerBound))
      chart_axis_set_max(up, Double(ends.upperBound))
      chart_axis_set_major_unit(up, 1)
    }
    var plain = lxw_chart_font()
    plain.bold = UInt8(LXW_EXPLICIT_FALSE.rawValue)
    chart_axis_set_name_font(across, &plain)
    chart_axis_set_name_font(up, &plain)
    var faint = line(0xDDE1E6, width: 0.75)
    chart_axis_major_gridlines_set_line(up, &faint)
  }

  /// Months in Danish, whatever language the reader's program speaks.
  private static let month = "[$-406]mmm yyyy"

  private static func add(
    _ series: Workbook.Series, of chart: Workbook.Chart, number: Int,
    to drawn: UnsafeMutablePointer<lxw_chart>, _ sheet: String
  ) throws(Failure) {
    guard let made = chart_add_series(drawn, nil, nil) else { throw Failure(said: series.name) }
    func cells(_ run: Workbook.Run) -> (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) {
      let column = lxw_col_t(clamping: run.column)
      return (
        lxw_row_t(clamping: run.rows.lowerBound), column,
        lxw_row_t(clamping: run.rows.upperBound), column
      )
    }
    let (categories, values) = (cells(series.categories), cells(series.values))
    chart_series_set_categories(
      made, sheet, categories.0, categories.1, categories.2, categories.3)
    chart_series_set_values(made, sheet, values.0, values.1, values.2, values.3)
    chart_series_set_name(made, series.name)
    let colour = Ink.series(number).onPaper
    switch (chart.kind, series.part) {
    case (.line, .figures): draw(made, line(colour, width: 2.25), marked: true)
    case (.line, .reference):
      draw(made, line(colour, width: 1.5, LXW_CHART_LINE_DASH_ROUND_DOT), marked: true)
    case (.line, .level):
      draw(made, line(Colours.quiet, width: 1.5, LXW_CHART_LINE_DASH_DASH), marked: false)
    case (.column, .level):
      // A column that is only drawn around: there are no lines among columns.
      var around = line(Colours.quiet, width: 1.25, LXW_CHART_LINE_DASH_DASH)
      var none = lxw_chart_fill()
      none.none = UInt8(LXW_TRUE.rawValue)
      chart_series_set_fill(made, &none)
      chart_series_set_line(made, &around)
    case (.column, _):
      var fill = lxw_chart_fill()
      fill.color = colour
      chart_series_set_fill(made, &fill)
    }
  }

  private static func draw(
    _ series: UnsafeMutablePointer<lxw_chart_series>, _ line: lxw_chart_line, marked: Bool
  ) {
    var line = line
    chart_series_set_line(series, &line)
    let kind = marked ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_NONE
    chart_series_set_marker_type(series, UInt8(kind.rawValue))
    guard marked else { return }
    var fill = lxw_chart_fill()
    fill.color = line.color
    chart_series_set_marker_size(series, 6)
    chart_series_set_marker_fill(series, &fill)
    var edge = Self.line(line.color, width: 0.75)
    chart_series_set_marker_line(series, &edge)
  }

  private static func line(
    _ colour: lxw_color_t, width: Float,
    _ dash: lxw_chart_line_dash_type = LXW_CHART_LINE_DASH_SOLID
  ) -> lxw_chart_line {
    var line = lxw_chart_line()
    line.color = colour
    line.width = width
    line.dash_type = UInt8(dash.rawValue)
    return line
  }

  /// How wide the library draws a chart, in pixels.
  private static let drawnWidth = 480.0

  private static func place(
    _ drawn: UnsafeMutablePointer<lxw_chart>, _ chart: Workbook.Chart,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(Failure) {
    var options = lxw_chart_options()
    (options.x_offset, options.y_offset) = (Int32(PageLayout.chartMargin), 4)
    options.x_scale = PageLayout.chartWidth / drawnWidth
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    let described = strdup(chart.title)
    defer { free(described) }
    options.description = described
    try check(
      worksheet_insert_chart_opt(
        page, lxw_row_t(clamping: chart.row), lxw_col_t(clamping: chart.column), drawn, &options))
  }
}
