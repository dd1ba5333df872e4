import TestSupport
import Testing

@testable import maalepind

/// Reports as files of the built program.
@Suite struct ReportFileTests {
  private static let paper = ["rapport", "bestyrelse", "--format"]

  @Test("A format that is not text needs a file", arguments: ["pdf", "docx", "xlsx"])
  func needsFile(format: String) throws {
    let outcome = try CommandDesk("helsingoer-syd").runs(Self.paper + [format])
    #expect(outcome.status == 64)
    #expect(outcome.output.contains("Formatet \(format) skal have en fil"))
  }

  @Test("Each report is a page", arguments: [["bestyrelse"], ["halvaar"]])
  func page(report: [String]) throws {
    let page = try CommandDesk("helsingoer-syd").prints(
      ["rapport"] + report + ["--format", "html"])
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
  }

  @Test(
    "Nothing is made where the programs that make it are not there",
    arguments: [
      ("pdf", "weasyprint", "apt install weasyprint"),
      ("docx", "rsvg-convert", "apt install librsvg2-bin"),
    ])
  func missing(format: String, program: String, cure: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("papir.\(format)")
    let outcome = try CommandDesk("helsingoer-syd").runs(
      ["rapport", "bestyrelse", "-o", file], path: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(program) && outcome.output.contains(cure), "\(outcome.output)")
    #expect(TextFile.read(file) == nil)
  }

  @Test(
    "A paper as PDF has its pages",
    .enabled(
      if: OutsideTool.areHere("weasyprint", "pdfinfo"),
      "skipped: it needs weasyprint and pdfinfo (apt weasyprint poppler-utils)"))
  func pdf() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("papir.pdf")
    let desk = try CommandDesk("helsingoer-syd")
    #expect(try desk.prints(["rapport", "bestyrelse", "-o", file]).contains("Skrevet til"))
    let facts = try OutsideTool.run(["pdfinfo", file], in: folder.path).output
    #expect(facts.contains("A4") && facts.contains("Status til bestyrelsen"), "\(facts)")
    let again = try desk.runs(["rapport", "bestyrelse", "-o", file])
    #expect(again.status == 1 && again.output.contains("--overskriv"))
    _ = try desk.prints(["rapport", "bestyrelse", "-o", file, "--overskriv"])
  }

  @Test(
    "The first page of each plan's paper is one sheet, and its code stands at every foot",
    .enabled(
      if: OutsideTool.areHere("weasyprint", "pdftotext"),
      "skipped: it needs weasyprint and pdftotext (apt weasyprint poppler-utils)"),
    arguments: Checkout.planIDs)
  func firstPage(plan: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("papir.pdf")
    _ = try CommandDesk(plan).prints(["rapport", "bestyrelse", "-o", file])
    let text = try OutsideTool.run(["pdftotext", "-layout", file, "-"], in: folder.path).output
    let pages = text.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
    for page in pages { #expect(page.contains("Kontrolkode: "), "\(page)") }
    let agenda = pages.firstIndex { $0.contains("Dagsordenens punkter\n") }
    #expect(agenda == nil || agenda == 1)
  }

  @Test(
    "A site's paper is one sheet",
    .enabled(
      if: OutsideTool.areHere("weasyprint", "pdfinfo"),
      "skipped: it needs weasyprint and pdfinfo (apt weasyprint poppler-utils)"),
    arguments: ["Nøjsomhed", "Vapnagaard"])
  func site(name: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("papir.pdf")
    let desk = try CommandDesk("helsingoer-syd")
    _ = try desk.prints(["rapport", "bestyrelse", "--sted", name, "-o", file])
    let facts = try OutsideTool.run(["pdfinfo", file], in: folder.path).output
    #expect(facts.split(separator: "\n").contains { $0.hasPrefix("Pages:") && $0.hasSuffix(" 1") })
    let text = try desk.prints(["rapport", "bestyrelse", "--sted", name])
    #expect(text.contains("afdelingsbestyrelsen i \(name)") && !text.contains("Sagsfremstilling"))
    let unknown = try desk.runs(["rapport", "bestyrelse", "--sted", "Ingensteds"])
    #expect(unknown.status == 1 && unknown.output.contains("vælg «Nøjsomhed»"), "\(unknown.output)")
  }

  @Test(
    "A report's workbook is read by another program, its figures as numbers",
    .enabled(
      if: OutsideTool.areInPython("openpyxl"), "skipped: it needs openpyxl (apt python3-openpyxl)"),
    arguments: ["bestyrelse", "halvaar"])
  func workbook(report: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("rapport.xlsx")
    _ = try CommandDesk("helsingoer-syd").prints(["rapport", report, "-o", file])
    let script =
      "import openpyxl,sys;b=openpyxl.load_workbook(sys.argv[1]);"
      + "print(len(b.sheetnames));print([c.value for s in b for r in s.iter_rows() for c in r if c.data_type=='n'])"
    let read = try OutsideTool.run([OutsideTool.python, "-c", script, file], in: folder.path)
    #expect(read.status == 0 && read.output.contains("59.2"), "\(read.output.prefix(500))")
  }

  @Test(
    "A report as a Word document is opened by an office program, charts and all",
    .enabled(
      if: OutsideTool.areHere("rsvg-convert", "soffice", "pdftotext"),
      "skipped: it needs rsvg-convert, LibreOffice and pdftotext (apt librsvg2-bin libreoffice-writer poppler-utils)"
    ), arguments: ["bestyrelse", "halvaar"])
  func word(report: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("rapport.docx")
    _ = try CommandDesk("helsingoer-syd").prints(["rapport", report, "-o", file])
    let made = try OutsideTool.run(
      ["soffice", "--headless", "--convert-to", "pdf", file], in: folder.path)
    #expect(made.status == 0, "\(made.output)")
    let text = try OutsideTool.run(
      ["pdftotext", "-layout", folder.file("rapport.pdf"), "-"], in: folder.path
    ).output
    #expect(text.contains("Side 1 af "), "\(text.prefix(2000))")
    #expect(text.contains(report == "halvaar" ? "Succeskriterier" : "Sagsfremstilling"))
  }
}
