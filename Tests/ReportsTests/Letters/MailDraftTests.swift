import TestSupport
import Testing

@testable import Reports

/// A mail that waits to be sent, read by Python, where any fault is an error.
@Suite(
  .enabled(if: OutsideTool.areHere("python3"), "skipped: it needs Python (apt python3)"))
struct MailDraftTests {
  private static let texts = [
    "Tal for 4. kvartal 2019 til Nordby", "æ", "", "=?UTF-8?B?eA==?=",
    "a: b\tc; \"d\" <e> & | %20'",
    String(repeating: "ø", count: 2_000),
    "Bcc: a@b.dk\r\n\r\n--=_maalepind--",
  ]

  private static func read(_ draft: MailDraft) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(draft.bytes, to: "a.eml")
    let outcome = try OutsideTool.run([OutsideTool.python, "-c", script], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "Its subject, its words and its files are what they were, whatever stands in them",
    arguments: texts)
  func reads(text: String) throws {
    var dice = Dice()
    let files = [0, 1, 2, 3, 56, 57, 58, 1_000].map { count in
      MailDraft.Attachment(
        text.isEmpty ? "a" : text, "text/csv; charset=utf-8",
        (0..<count).map { _ in UInt8(truncatingIfNeeded: dice.next()) })
    }
    let report = Report(
      title: text,
      blocks: [
        .paragraph(Report.Text("Til \(text)")), .paragraph("Æ\nb"),
      ])
    let draft = report.draft(with: files)
    let read = try Self.read(draft)
    // What would be hidden in a line is shown, as in all that is printed.
    let mail = report.mail.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(read.first == "subject \(String(mail[0].dropFirst("Emne: ".count)).hex)")
    #expect(
      read.dropFirst().first == "body \(mail.dropFirst(2).dropLast().joined(separator: "\n").hex)")
    #expect(
      Array(read[min(2, read.count)...]) == files.map { "file \($0.name.hex) \($0.bytes.hex)" },
      "seed \(dice.seed)")
    #expect(draft.bytes == report.draft(with: files).bytes)
    #expect(draft.bytes.allSatisfy { $0 < 0x80 })
  }

  private static let script = """
    import email, email.policy
    raw = open("a.eml", "rb").read()
    mail = email.message_from_bytes(raw, policy=email.policy.strict)
    assert mail["X-Unsent"] == "1" and mail["To"] is None and mail["Bcc"] is None
    for part in mail.walk():
        assert not part.defects and not any(header.defects for header in part.values())
    assert max(map(len, raw.split(b"\\r\\n"))) <= 78 and raw.count(b"\\n") == raw.count(b"\\r\\n")
    print("subject", str(mail["Subject"]).encode().hex())
    print("body", mail.get_body().get_content().replace("\\r", "").encode().hex())
    for part in mail.iter_attachments():
        print("file", part.get_filename().encode().hex(), part.get_payload(decode=True).hex())
    """
}

extension String {
  fileprivate var hex: String { Array(utf8).hex }
}

extension [UInt8] {
  fileprivate var hex: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
