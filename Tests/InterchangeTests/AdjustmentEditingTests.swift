import Criteria
import Interchange
import TestSupport
import Testing

@Suite("Adjusting what is agreed in a plan file")
struct AdjustmentEditingTests {
  /// A criterion with a remark to each key, whose keys may stand in any order.
  private struct Layout {
    /// The criterion's own keys, each with the remark above it.
    var keys = [
      "# ved ingen\nenhed: mangler", "# tælles op\nopgøres: sum, periode mangler",
      "# løst sagt\nmål: mangler", "# hvor?\nomfang: mangler",
      "# at afgøre\nåbne spørgsmål:\n  - Hvem tæller?\n  - Hvornår?",
    ]
    /// Whether the keys have their remarks, or stand close together.
    var isRemarked = true
    /// Whether the questions and what is agreed stand apart, in the criterion and a part of it.
    var hasParts = false

    var document: String {
      var lines = [
        "# Planen, som den er aftalt.", "plan: Beboerpanelet        # et navn",
        "id: beboerpanelet", "periode: 2018-01-01 til 2021-12-31", "boligområder:",
        "  - { id: noejsomhed, navn: Nøjsomhed } # det første",
        "  - { id: vapnagaard, navn: Vapnagaard }", "", "# Området", "indsatsområder:",
        "  - id: tryghed", "    navn: Tryghed", "    # Kriterierne", "    kriterier:",
        "      # det eneste", "      - id: moeder", "        navn: Møder   # et navn",
      ]
      func add(_ keys: [String], indent: Int) {
        for line in keys.flatMap({ $0.split(separator: "\n") })
        where isRemarked || !line.hasPrefix("#") {
          lines.append(String(repeating: " ", count: indent) + line)
        }
      }
      let questions = keys.filter { $0.contains("åbne") }
      if hasParts {
        lines += ["        delkriterier:", "          # den ene del", "          - id: moeder.en"]
        add(["navn: En"] + keys.filter { !$0.contains("åbne") }, indent: 12)
        add(questions, indent: 8)
      } else {
        add(keys, indent: 8)
      }
      return (lines + ["        # sidst", "    # Slut", ""]).joined(separator: "\n")
    }
  }

  /// All orders of some things.
  private func orders<Thing>(of things: [Thing]) -> [[Thing]] {
    guard things.count > 1 else { return [things] }
    return things.indices.flatMap { place in
      var rest = things
      let first = rest.remove(at: place)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  /// An adopted adjustment of what the bits of a number say: 1 the unit, 2 the window, 4 the goal, 8 the baseline,
  /// 16 the scope, 32 the open question.
  private func adjustment(_ parts: Int, of indicator: String) throws -> Adjustment {
    let day = Day.first(of: 2020)
    var adjustment = Adjustment(
      id: try #require(Slug("j")), name: "Justering", of: try #require(IndicatorID(indicator)),
      at: nil, because: "Aftalt", proposed: day, effective: day, deciders: ["bestyrelsen"])
    if parts & 1 != 0 { adjustment.unit = .count(noun: "møder") }
    if parts & 2 != 0 { adjustment.window = .year }
    if parts & 4 != 0 {
      adjustment.goal = Change(from: Goal(.missing), to: Goal(.atLeast(Amount(6))))
    }
    if parts & 8 != 0 {
      adjustment.baseline = Change(
        from: nil, to: Baseline.measured(.amount(Amount(3)), on: .last(of: 2017)))
    }
    if parts & 16 != 0 { adjustment.scope = .planWide }
    if parts & 32 != 0 { adjustment.settled = SettledQuestion("Hvornår?", answer: "Om året") }
    adjustment.decisions = [RecommendationDecision(.adopted, on: day, because: "Enighed")]
    return adjustment
  }

  private func remarks(_ document: String) -> [String] {
    document.split(separator: "\n").compactMap { line in
      line.firstIndex(of: "#").map { String(line[$0...]) }
    }
  }

  /// Makes an adjustment in the layout and takes it back: no remark is lost and the file is never written anew.
  private func adjust(_ layout: Layout, _ parts: Int) throws -> String {
    let change = PlanEdit.adding(
      .adjustment(try adjustment(parts, of: layout.hasParts ? "moeder.en" : "moeder")))
    let document = layout.document
    let edited = try PlanFile.edit(document, by: change)
    #expect(!edited.isWrittenAnew, "\(parts) of\n\(document)")
    #expect(remarks(edited.document) == remarks(document), "\(parts)\n\(edited.document)")
    let back = try PlanFile.edit(edited.document, by: edited.inverse)
    #expect(!back.isWrittenAnew, "\(parts) taken back of\n\(edited.document)")
    #expect(remarks(back.document) == remarks(document), "\(parts)\n\(back.document)")
    return edited.document
  }

  @Test("Several values of one adjustment keep all remarks, whatever the order of the keys")
  func everyOrder() throws {
    for keys in orders(of: Layout().keys) {
      for (isRemarked, hasParts) in [(true, false), (true, true), (false, false), (false, true)] {
        _ = try adjust(Layout(keys: keys, isRemarked: isRemarked, hasParts: hasParts), 63)
      }
    }
  }

  @Test("Any of the values of an adjustment keep all remarks", arguments: [false, true])
  func everyChoice(hasParts: Bool) throws {
    for parts in 1..<64 {
      for isRemarked in [false, true] {
        _ = try adjust(Layout(isRemarked: isRemarked, hasParts: hasParts), parts)
      }
    }
  }

  @Test("The only open question goes with its key, and comes back", arguments: [false, true])
  func onlyQuestion(hasParts: Bool) throws {
    var layout = Layout(isRemarked: false, hasParts: hasParts)
    layout.keys[4] = "åbne spørgsmål: [Hvornår?]"
    let text = try adjust(layout, 40)
    #expect(!text.contains("åbne spørgsmål"))
  }

  @Test("Each value stands where its key stood, and a new one below the goal")
  func places() throws {
    let text = try adjust(Layout(), 63)
    #expect(
      text.contains(
        """
                # ved ingen
                enhed: antal møder
                # tælles op
                opgøres: sum pr. år
                # løst sagt
                mål: mindst 6
                udgangspunkt: 3 i 2017
                # hvor?
                omfang: samlet
                # at afgøre
                åbne spørgsmål:
                  - Hvem tæller?
                # sidst
        """), "\(text)")
  }

  @Test("Where keys stand in braces, the file is written anew, and it says so")
  func braces() throws {
    let document = """
      # bemærkning
      plan: A
      id: a
      periode: 2018-01-01 til 2021-12-31
      indsatsområder:
        - id: o
          navn: O
          kriterier:
            - { id: k, navn: K, enhed: antal møder, opgøres: sum pr. år, mål: mangler }

      """
    var adjustment = try adjustment(4, of: "k")
    adjustment.goal?.after.target = .atLeast(Amount(2))
    let edited = try PlanFile.edit(document, by: .adding(.adjustment(adjustment)))
    #expect(edited.isWrittenAnew)
    #expect(remarks(edited.document).isEmpty)
  }
}
