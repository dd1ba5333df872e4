import Criteria
import Wording

/// The verdicts that are kept when a quarter is closed: what `status --json` says of each, and why, in sentences.
public enum SnapshotJSON {
  /// The verdicts as text, an element a line.
  public static func write(_ rollup: Rollup) -> String {
    JSONObject.list(
      rollup.criteria.flatMap { status in
        status.results.map { result in
          var object = StatusJSON.element(result, of: status, in: rollup.plan)
          object.add("siteID", result.site?.text)
          object.add("why", Why(result, in: rollup.plan).sentences)
          return object
        }
      })
  }

  /// The verdicts in such a text; nil when it is none.
  public static func read(_ text: String) -> [KeptVerdict]? {
    guard let elements = JSONValue(text)?.elements else { return nil }
    let verdicts = elements.compactMap(verdict)
    return verdicts.count == elements.count ? verdicts : nil
  }

  /// Words as they stand within such a text.
  public static func escaped(_ words: String) -> String {
    String(JSONObject.quoted(words).dropFirst().dropLast())
  }

  /// The document of `status --json` for a quarter as it was when it was closed.
  ///
  /// - Parameter verdicts: the text that was kept.
  public static func document(_ closing: QuarterClosing, verdicts: String) -> String {
    var head = JSONObject()
    head.add("asOf", "\(closing.judgedOn)")
    head.add("quarter", "\(closing.quarter)")
    head.add("closedFrom", "\(closing.asOf)")
    head.add("closedOn", "\(closing.day)")
    head.add("closedBy", closing.recordedBy)
    return "\(head.text.dropLast()), \"criteria\": \(verdicts)}\n"
  }

  private static func verdict(_ element: JSONValue) -> KeptVerdict? {
    guard let id = element["id"]?.text.flatMap({ IndicatorID($0) }),
      let code = element["verdict"]?.text,
      let verdict = Verdict(code: code, reason: element["reason"]?.text),
      case .bool(let isProvisional)? = element["provisional"]
    else { return nil }
    return KeptVerdict(
      id, at: element["siteID"]?.text.flatMap { Slug($0) }, verdict, isProvisional: isProvisional,
      why: element["why"]?.elements?.compactMap(\.text) ?? [])
  }
}
