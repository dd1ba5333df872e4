import Criteria

/// A workbook on its way to the program that makes a file of it.
extension Workbook {
  /// What the stream begins with. Whoever changes what follows gives it another number, so that a program of another
  /// edition makes no file of it.
  private static let mark = "maalepind-regneark 2"

  /// The bytes that are sent.
  public var stream: [UInt8] {
    var writer = FieldWriter()
    writer.add(Self.mark)
    writer.add(title)
    writer.add(sheets) { $0.write(to: &$1) }
    return writer.bytes
  }

  /// Reads what was sent; nil where it is not whole, or not of this edition.
  public init?(stream: [UInt8]) {
    var reader = FieldReader(stream)
    do {
      guard try reader.text() == Self.mark else { return nil }
      title = try reader.text()
      sheets = try reader.list(Sheet.init(from:))
    } catch { return nil }
    guard reader.isAtEnd, !sheets.isEmpty else { return nil }
  }
}

extension Workbook.Sheet {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.add(name)
    writer.add(widths) { $1.add($0) }
    writer.add(rows) { row, writer in writer.add(row) { $0.write(to: &$1) } }
    writer.add(frozenRows)
    writer.add([filtered].compactMap { $0 }) { area, writer in
      writer.add(area.rows)
      writer.add(area.columns)
    }
    writer.add(parts) { $1.add($0) }
    writer.add([printedColumns].compactMap { $0 }) { $1.add($0) }
    writer.add(charts) { $0.write(to: &$1) }
    writer.add(isLocked ? 1 : 0)
    writer.add(hiddenColumns)
  }

  fileprivate init(from reader: inout FieldReader) throws(FieldReader.Broken) {
    name = try reader.text()
    widths = try reader.list { reader throws(FieldReader.Broken) in try reader.count() }
    rows = try reader.list { reader throws(FieldReader.Broken) in
      try reader.list(Workbook.Cell.init(from:))
    }
    frozenRows = try reader.count()
    filtered = try reader.list { reader throws(FieldReader.Broken) in
      Workbook.Area(rows: try reader.range(), columns: try reader.range())
    }.first
    parts = try reader.list { reader throws(FieldReader.Broken) in try reader.count() }
    printedColumns =
      try reader.list { reader throws(FieldReader.Broken) in try reader.count() }.first
    charts = try reader.list(Workbook.Chart.init(from:))
    (isLocked, hiddenColumns) = (try reader.number() == 1, try reader.count())
  }
}

extension Workbook.Cell {
  private enum Kind: String { case empty, text, number, share, word, day, answer, open }

  fileprivate func write(to writer: inout FieldWriter) {
    writer.add(style.rawValue)
    switch value {
    case .empty: writer.add(Kind.empty.rawValue)
    case .text(let text):
      writer.add(Kind.text.rawValue)
      writer.add(text)
    case .number(let number, let format):
      format.write(to: &writer)
      writer.add(number)
    case .day(let day):
      writer.add(Kind.day.rawValue)
      writer.add(day.number)
    case .answer(let answer):
      writer.add(Kind.answer.rawValue)
      writer.add(answer ? 1 : 0)
    case .open(let entry):
      writer.add(Kind.open.rawValue)
      entry.write(to: &writer)
    }
  }

  fileprivate init(from reader: inout FieldReader) throws(FieldReader.Broken) {
    style = try reader.word(Workbook.Style.self)
    let ahead = reader
    switch try reader.word(Kind.self) {
    case .empty: value = .empty
    case .text: value = .text(try reader.text())
    case .day: value = .day(Day(number: try reader.number()))
    case .answer: value = .answer(try reader.number() == 1)
    case .open: value = .open(try Workbook.Entry(from: &reader))
    case .number, .share, .word:
      reader = ahead
      let format = try Workbook.NumberFormat(from: &reader)
      value = .number(try reader.text(), format)
    }
  }
}

extension Workbook.Entry {
  private enum Kind: String { case words, any, number, quantity, whole, percent, choice }

  fileprivate func write(to writer: inout FieldWriter) {
    let kind: Kind =
      switch self {
      case .words: .words
      case .any: .any
      case .number: .number
      case .quantity: .quantity
      case .whole: .whole
      case .percent: .percent
      case .choice: .choice
      }
    writer.add(kind.rawValue)
    if case .choice(let words) = self { writer.add(words) { $1.add($0) } }
  }

  fileprivate init(from reader: inout FieldReader) throws(FieldReader.Broken) {
    switch try reader.word(Kind.self) {
    case .words: self = .words
    case .any: self = .any
    case .number: self = .number
    case .quantity: self = .quantity
    case .whole: self = .whole
    case .percent: self = .percent
    case .choice:
      self = .choice(
        try reader.list { reader throws(FieldReader.Broken) in try reader.text() })
    }
  }
}

extension Workbook.NumberFormat {
  private enum Kind: String { case number, share, word }

  fileprivate func write(to writer: inout FieldWriter) {
    switch self {
    case .decimals(let decimals, let unit):
      writer.add(Kind.number.rawValue)
      writer.add(decimals)
      writer.add(unit)
    case .share(let decimals):
      writer.add(Kind.share.rawValue)
      writer.add(decimals)
    case .word(let word):
      writer.add(Kind.word.rawValue)
      writer.add(word)
    }
  }

  fileprivate init(from reader: inout FieldReader) throws(FieldReader.Broken) {
    switch try reader.word(Kind.self) {
    case .number: self = .decimals(try reader.decimals(), unit: try reader.text())
    case .share: self = .share(decimals: try reader.decimals())
    case .word: self = .word(try reader.text())
    }
  }
}

extension FieldReader {
  /// How many decimals; no more than a code has room for.
  fileprivate mutating func decimals() throws(Broken) -> Int {
    let decimals = try count()
    guard decimals <= 30 else { throw Broken() }
    return decimals
  }
}

extension Workbook.Chart {
  fileprivate func write(to writer: inout FieldWriter) {
    writer.add(kind.rawValue)
    for text in [title, acrossTitle, upTitle] { writer.add(text) }
    writer.add([format].compactMap { $0 }) { $0.write(to: &$1) }
    writer.add([ends].compactMap { $0 }) { $1.add($0) }
    writer.add(series) { series, writer in
      writer.add(series.name)
      writer.add(series.part.rawValue)
      for run in [series.categories, series.values] {
        writer.add(run.column)
        writer.add(run.rows)
      }
    }
    for number in [row, column, joinsGaps ? 1 : 0] { writer.add(number) }
  }

  fileprivate init(from reader: inout FieldReader) throws(FieldReader.Broken) {
    kind = try reader.word(Kind.self)
    (title, acrossTitle, upTitle) = (try reader.text(), try reader.text(), try reader.text())
    format = try reader.list(Workbook.NumberFormat.init(from:)).first
    ends = try reader.list { reader throws(FieldReader.Broken) in try reader.range() }.first
    series = try reader.list { reader throws(FieldReader.Broken) in
      Workbook.Series(
        try reader.text(), try reader.word(Workbook.Series.Part.self),
        categories: Workbook.Run(column: try reader.count(), rows: try reader.range()),
        values: Workbook.Run(column: try reader.count(), rows: try reader.range()))
    }
    (row, column) = (try reader.count(), try reader.count())
    joinsGaps = try reader.number() == 1
  }
}
