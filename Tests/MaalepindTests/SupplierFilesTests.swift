import Glibc
import Interchange
import TestSupport
import Testing

@testable import maalepind

/// The letters and forms that suppliers get, and the forms that come back, by the built programs and those of others.
@Suite struct SupplierFilesTests {
  private static let needs = "skipped: it needs openpyxl (apt python3-openpyxl)"

  @Test(
    "A form as a workbook shows who asks and by when, is open where it is to be filled in, and locked elsewhere",
    .enabled(if: OutsideTool.areInPython("openpyxl"), Comment(rawValue: needs)))
  func form() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    _ = try desk.prints(["skema", "--leverandoer", "helhedsplanen", "-o", folder.file("a.xlsx")])
    let read = try OutsideTool.run(
      [OutsideTool.python, "-c", Self.look, "a.xlsx"], in: folder.path)
    #expect(
      read.output == """
        Skema locked=True
        Tal for 4. kvartal 2019 til Helsingør Syd – Tryghed og trivsel
        Til helhedsplanen. Fra sekretariatsleder, Helsingør Syd – Tryghed og trivsel.
        Frist 31. januar 2020
        hidden N O P Q
        Navn|Sted|Gælder for|Mål|Seneste tal|Seneste dag|Udfyldes med|Værdi|Tæller|Nævner|Ikke målt|Antal svar|Note|\
        Dag|Kvartal|Kriterium|Plan
        Tiltag med Ungdomsskolen|samlet|4. kvartal 2019|mindst 2 pr. år|0 tiltag|30. september 2019|\
        antal tiltag i værdi|+whole|-|-|+|+whole|+||2019K4|tiltag-med-ungdomsskolen|helsingoer-syd

        """)
  }

  @Test(
    "Filled in, and saved by Excel's like or by LibreOffice, a form comes back as the same figures as one of text",
    .enabled(if: OutsideTool.areInPython("openpyxl"), Comment(rawValue: needs)),
    .enabled(
      if: OutsideTool.areHere("soffice"), "skipped: it needs LibreOffice (apt libreoffice-calc)"),
    arguments: [("helsingoer-syd", "2020-01-15"), ("hede-og-magleparken", "2019-01-20")])
  func roundTrip(id: String, today: String) throws {
    let folder = try TemporaryFolder()
    func run(_ arguments: [String], _ database: String) throws -> String {
      let outcome = try OutsideTool.run(
        ["\(Checkout.programs)/maalepind"] + arguments
          + ["--pr", today, "--data", "\(database).sqlite"], in: folder.path)
      try #require(outcome.status == 0, "\(arguments): \(outcome.output)")
      return outcome.output
    }
    let kinds = ["csv", "xlsx", "lo"]
    for kind in kinds { _ = try run(["plan", "import", "\(Checkout.plans)/\(id).yaml"], kind) }
    for kind in ["csv", "xlsx"] { _ = try run(["skema", "--mappe", ".", "--format", kind], "csv") }
    let names = folder.names().filter { $0.hasSuffix(".xlsx") }.map { String($0.dropLast(5)) }
      .sorted()
    try #require(!names.isEmpty)
    let filled = try OutsideTool.run(
      [OutsideTool.python, "-c", Self.fill] + names, in: folder.path)
    try #require(filled.status == 0, "\(filled.output)")
    // LibreOffice keeps to one at a time in a home.
    let converted = try OutsideTool.run(
      ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", "lo"]
        + names.map { "udfyldt-\($0).xlsx" }, in: folder.path)
    try #require(converted.status == 0, "\(converted.output)")
    let told = try kinds.map { kind in
      try names.map {
        let file = kind == "csv" ? "udfyldt-\($0).csv" : "udfyldt-\($0).xlsx"
        return try run(["import", kind == "lo" ? "lo/\(file)" : file], kind)
      } + [run(["eksport"], kind)]
    }
    // What there is to ask about stands in a line of one and in a row of the other.
    let same = told.map { texts in
      texts.map { text in
        text.split(separator: "\n").filter { !$0.hasPrefix("Bemærk ") }.joined(separator: "\n")
      }
    }
    #expect(same[1] == same[0])
    #expect(same[2] == same[0])
    #expect(same[0].dropLast().allSatisfy { $0.hasPrefix("Hentet ind: ") }, "\(told[0])")
  }

  @Test(
    "A letter as a mail is read without a fault, and its files are those that are written alone",
    .enabled(
      if: OutsideTool.areHere("python3"), "skipped: it needs Python (apt python3)"))
  func mail() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    let ask = ["skema", "--leverandoer", "informationskontoret på Vapnagaard"]
    for ending in ["eml", "csv", "xlsx"] {
      _ = try desk.prints(ask + ["-o", folder.file("a.\(ending)")])
    }
    let read = try OutsideTool.run([OutsideTool.python, "-c", Self.readMail], in: folder.path)
    let lines = read.output.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    #expect(
      lines.prefix(5) == [
        "subject Tal for 4. kvartal 2019 til Helsingør Syd – Tryghed og trivsel",
        "unsent 1, to None, from None",
        "skema-informationskontoret-paa-vapnagaard-2019K4.xlsx "
          + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet attachment",
        "skema-informationskontoret-paa-vapnagaard-2019K4.csv text/csv attachment",
        "Til informationskontoret på Vapnagaard",
      ], "\(read.output)")
    #expect(lines.contains { $0.hasPrefix("Det vedlagte regneark har en linje") })
    for (number, ending) in ["xlsx", "csv"].enumerated() {
      #expect(try folder.read("del-\(number)") == folder.read("a.\(ending)"))
    }
    // Printed, it is the same.
    #expect(
      try desk.prints(ask + ["--format", "eml"]) == TextFile.read(folder.file("a.eml")))
  }

  @Test("A folder gets a file for each who owes figures, and nothing in it is overwritten")
  func folder() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    let names = try desk.owing().map(\.name)
    for _ in 0..<2 { _ = try desk.prints(["skema", "--mappe", folder.file("breve")]) }
    _ = try desk.prints(
      [
        "skema", "--mappe", folder.file("breve"), "--leverandoer", "helhedsplanen", "--format",
        "csv",
      ])
    let expected = names.flatMap { ["brev-\($0)-2019K4-2.eml", "brev-\($0)-2019K4.eml"] }
    let found = try OutsideTool.run(["ls", "breve"], in: folder.path).output.split(separator: "\n")
    #expect(Set(found.map(String.init)) == Set(expected + ["skema-helhedsplanen-2019K4.csv"]))
  }

  @Test(
    "Without what writes workbooks a form is one of text, and so is the one with a letter; it is said why"
  )
  func withoutMaker() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    let alone = folder.file("maalepind")
    if link("\(Checkout.programs)/maalepind", alone) != 0 {
      _ = try OutsideTool.run(["cp", "\(Checkout.programs)/maalepind", alone], in: folder.path)
    }
    let ask = ["skema", "--leverandoer", "helhedsplanen", "-o"]
    let form = try desk.runs(ask + [folder.file("a.xlsx")], path: folder.path, program: alone)
    #expect(form.status == 0 && form.output.contains("README siger"), "\(form.output)")
    #expect(!folder.names().contains("a.xlsx"))
    _ = try desk.prints(ask + [folder.file("b.csv")])
    #expect(try folder.read("a.csv") == folder.read("b.csv"))
    let mail = try desk.runs(ask + [folder.file("a.eml")], path: folder.path, program: alone)
    #expect(mail.status == 0 && mail.output.contains("README siger"), "\(mail.output)")
    #expect(TextFile.read(folder.file("a.eml"))?.contains("spreadsheetml") == false)
    try folder.write(Array("PK\u{3}\u{4}".utf8), to: "c.xlsx")
    let taken = try desk.runs(["import", folder.file("c.xlsx")], path: folder.path, program: alone)
    #expect(taken.status == 1)
    #expect(taken.output.contains("læses med programmet maalepind-kontor"), "\(taken.output)")
  }

  @Test(
    "What cannot be is refused before anything is written",
    arguments: [
      (["--brev", "--format", "xlsx", "--leverandoer", "helhedsplanen"], 64),
      (["--brev", "-o", "a.xlsx", "--leverandoer", "helhedsplanen"], 64),
      (["--format", "xlsx", "--leverandoer", "helhedsplanen"], 64),
      (["--format", "docx", "--leverandoer", "helhedsplanen"], 64),
      (["--mappe", "m", "-o", "a.eml"], 64), (["--format", "eml"], 1),
      (["--mappe", "m", "--sendt"], 1), (["--mappe", "/proc/m"], 1),
    ])
  func refusals(arguments: [String], status: Int) throws {
    let outcome = try CommandDesk("helsingoer-syd").runs(["skema"] + arguments)
    #expect(Int(outcome.status) == status, "\(outcome.output)")
    #expect(outcome.output.split(separator: "\n").count == 1, "\(outcome.output)")
  }

  @Test("Of a workbook that was cut or changed nothing is taken in")
  func changed() throws {
    var dice = Dice()
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    _ = try desk.prints(["skema", "--leverandoer", "helhedsplanen", "-o", folder.file("a.xlsx")])
    let whole = try folder.read("a.xlsx")
    let before = try desk.prints(["eksport"])
    for number in 0..<24 {
      var bytes = whole
      if number % 2 == 0 {
        bytes = Array(bytes.prefix(1 + dice.below(whole.count - 1)))
      } else {
        for _ in 0..<20 {
          bytes[4 + dice.below(whole.count - 4)] = UInt8(truncatingIfNeeded: dice.next())
        }
      }
      try folder.write(bytes, to: "b.xlsx")
      let outcome = try desk.runs(["import", folder.file("b.xlsx")])
      // What was changed may be nothing that is read: then the form is empty as before.
      let isEmpty = outcome.status == 0 && outcome.output.contains("intet er ændret")
      #expect(
        outcome.status == 1 && outcome.output.hasPrefix("Filen «") || isEmpty,
        "seed \(dice.seed): \(outcome)")
      #expect(outcome.output.split(separator: "\n").count == 1, "\(outcome.output)")
    }
    #expect(try desk.prints(["eksport"]) == before)
  }
}

extension SupplierFilesTests {
  /// Tells what a form looks like.
  private static let look = """
    import sys, openpyxl
    sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
    print(sheet.title, "locked=%s" % sheet.protection.sheet)
    for row in (1, 2, 3): print(sheet.cell(row, 1).value)
    hidden = [c for k, d in sheet.column_dimensions.items() if d.hidden for c in range(d.min, d.max + 1)]
    print("hidden", *[openpyxl.utils.get_column_letter(c) for c in sorted(set(hidden))])
    rules = {r: v for v in sheet.data_validations.dataValidation for r in str(v.sqref).split()}
    start = next(r for r in range(1, 30) if sheet.cell(r, 2).value == "Sted")
    def tell(cell):
        if not cell.protection.locked:
            rule = rules.get(cell.coordinate)
            assert cell.value is None and cell.fill.bgColor is not None
            return "+" + ((rule.type if rule.type != "list" else rule.formula1) if rule else "")
        if cell.fill.patternType and cell.value is None: return "-"
        if cell.is_date: return "%d. %s %d" % (cell.value.day, {9: "september"}[cell.value.month], cell.value.year)
        return "" if cell.value is None else str(cell.value)
    for row in list(sheet.iter_rows(start, sheet.max_row)): print("|".join(tell(c) for c in row))
    """

  /// Fills in forms, the workbooks and those of text with the same.
  private static let fill = """
    import sys, csv, openpyxl
    for name in sys.argv[1:]:
        book = openpyxl.load_workbook(name + ".xlsx")
        sheet = book["Skema"]
        start = next(r for r in range(1, 30) if sheet.cell(r, 2).value == "Sted")
        place = {sheet.cell(start, c).value.lower(): c for c in range(1, sheet.max_column + 1)}
        table = list(csv.reader(open(name + ".csv", encoding="utf-8-sig", newline=""), delimiter=";"))
        heads = {h: c for c, h in enumerate(table[0])}
        def put(row, column, value, text, code=None):
            cell = sheet.cell(start + row, place[column])
            assert not cell.protection.locked, (name, row, column)
            cell.value = value
            if code: cell.number_format = code
            table[row][heads[column]] = text
        for row in range(1, len(table)):
            asked = table[row][heads["udfyldes med"]]
            if row % 7 == 6:
                continue
            if row % 5 == 4:
                put(row, "ikke målt", "ferie; \\"lukket\\"", "ferie; \\"lukket\\"")
            elif asked.startswith("procent") and row % 3 == 2:
                put(row, "værdi", 0.592, "59,2 %", "0.0%")
            elif asked.startswith("procent"):
                put(row, "værdi", 0.1 + 0.2 if row % 2 else 61.25, "0,3" if row % 2 else "61,25")
                put(row, "antal svar", 293, "293")
            elif "nævner" in asked:
                put(row, "tæller", 12, "12")
                put(row, "nævner", 18, "18")
            elif "ja eller nej" in asked:
                put(row, "værdi", True if row % 2 else "ja", "ja")
            elif "antal " in asked or " i alt hidtil" in asked or asked.startswith("tal "):
                put(row, "værdi", 3, "3")
            elif "kroner" in asked or "timer" in asked:
                put(row, "værdi", 12.5, "12,5")
            else:
                word = asked.split(",")[0].split(" eller ")[0].split(" i værdi")[0]
                put(row, "værdi", word, word)
            if row % 4 == 1 and row % 7 != 6:
                put(row, "note", "-æ <&>", "'-æ <&>")
        book.save("udfyldt-" + name + ".xlsx")
        writer = csv.writer(open("udfyldt-" + name + ".csv", "w", encoding="utf-8-sig", newline=""), delimiter=";")
        writer.writerows(table)
    """

  /// Reads a mail, with every fault of it as an error.
  private static let readMail = """
    import email, email.policy
    mail = email.message_from_binary_file(open("a.eml", "rb"), policy=email.policy.strict)
    print("subject", mail["Subject"])
    print("unsent %s, to %s, from %s" % (mail["X-Unsent"], mail["To"], mail["From"]))
    assert not any(part.defects for part in mail.walk())
    assert not any(header.defects for part in mail.walk() for header in part.values())
    raw = open("a.eml", "rb").read()
    assert raw.count(b"\\n") == raw.count(b"\\r\\n") and raw.isascii()
    # The name of a workbook's type is one word, and longer than a line is to be.
    assert max(len(line) for line in raw.split(b"\\r\\n") if b"spreadsheetml" not in line) <= 76
    for number, part in enumerate(mail.iter_attachments()):
        print(part.get_filename(), part.get_content_type(), part.get_content_disposition())
        open("del-%d" % number, "wb").write(part.get_payload(decode=True))
    print(mail.get_body().get_content().replace("\\r", ""))
    """
}
