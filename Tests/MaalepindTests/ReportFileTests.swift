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
