import Testing

@testable import Interchange

@Suite("Reading JSON")
struct JSONValueTests {
  @Test(
    arguments: [
      ("null", JSONValue.null), (" true ", .bool(true)), ("false", .bool(false)),
      ("0", .number("0")), ("-12.50e+3", .number("-12.50e+3")), ("\"\"", .text("")),
      ("\"æ\\n\\u00e5\\/\\\"\\\\\"", .text("æ\nå/\"\\")),
      ("\"\\ud83d\\ude42 \\u0001\"", .text("🙂 \u{1}")), ("[]", .list([])), ("{ }", .object([:])),
      ("[1,\n[\"a\"] , {}]", .list([.number("1"), .list([.text("a")]), .object([:])])),
      ("{\"a\": 1, \"b\":null}", .object(["a": .number("1"), "b": .null])),
    ])
  func reads(text: String, value: JSONValue) {
    #expect(JSONValue(text) == value)
  }

  @Test(
    arguments: [
      "", " ", "nul", "True", "01", "-", "1.", ".5", "1e", "+1", "\"", "\"a", "\"\n\"", "\"\\x\"",
      "\"\\u12\"", "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ude42\"", "[", "[1", "[1,]", "[,]", "{",
      "{a: 1}",
      "{\"a\"}", "{\"a\":}", "{\"a\": 1,}", "1 2", "[1] x", "'a'",
    ])
  func refuses(text: String) {
    #expect(JSONValue(text) == nil)
  }

  @Test func whatIsTooDeepIsRefusedAndNotRunOutOfRoomBy() {
    let deep = 100_000
    #expect(
      JSONValue(String(repeating: "[", count: deep) + String(repeating: "]", count: deep)) == nil)
    #expect(JSONValue(String(repeating: "[", count: 30) + String(repeating: "]", count: 30)) != nil)
  }

  @Test func whatTheProgramWritesIsReadAgain() {
    let texts = ["", "Nøjsomhed \"a\" \\ \n\t\r\u{1}", "\u{7f}\u{2028}🙂e\u{301}", "\\u0041"]
    for text in texts {
      var object = JSONObject()
      object.add("t", text)
      object.add("l", [text, text])
      object.add("b", false)
      let value = JSONValue(object.text)
      #expect(value?["t"]?.text == text)
      #expect(value?["l"]?.elements?.compactMap(\.text) == [text, text])
      #expect(value?["b"] == .bool(false))
      #expect(value?["x"] == nil)
    }
  }
}
