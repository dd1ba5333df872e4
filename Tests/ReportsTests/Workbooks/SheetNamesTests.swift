import Testing

@testable import Reports

/// Names that sheets can have.
@Suite struct SheetNamesTests {
  @Test(
    "A name is as near as it can be",
    arguments: [
      ("Tryghed og trivsel", "Tryghed og trivsel"), ("Børn/unge", "Børn-unge"),
      ("[Job]: hvad nu?", "(Job)- hvad nu"), ("'Vi' kan", "’Vi’ kan"), ("", "Indsatsområde"),
      ("*?!", "Indsatsområde"), ("2020", "Indsatsområde 2020"), ("B12", "Indsatsområde B12"),
      ("RC", "Indsatsområde RC"), ("Job", "Job"), ("1. Job", "1. Job"),
      ("Uddannelse, beskæftigelse og erhvervsliv", "Uddannelse, beskæftigelse og e…"),
      ("History", "History (2)"), ("a\u{202E}b", "a‹U+202E›b"), ("  a\nb ", "a¶b"),
      (String(repeating: "👨‍👩‍👧", count: 9), String(repeating: "👨‍👩‍👧", count: 3) + "…"),
    ])
  func name(wanted: String, name: String) {
    var names = SheetNames()
    let made = names.name(wanted)
    #expect(made == name)
    #expect(made.utf16.count <= 31)
  }

  @Test("No two are alike, however they are written")
  func unique() {
    var names = SheetNames()
    let long = String(repeating: "a", count: 40)
    let made = ["Job", "JOB", "job", long, long].map { names.name($0) }
    #expect(made[..<3] == ["Job", "JOB (2)", "job (3)"])
    #expect(made[3] == String(repeating: "a", count: 30) + "…")
    #expect(made[4] == String(repeating: "a", count: 26) + "… (2)")
  }
}
