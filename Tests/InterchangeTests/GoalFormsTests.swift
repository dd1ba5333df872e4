import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

@Suite("De vendinger, der vises") struct GoalFormsTests {
  @Test("Each phrase that is shown is read, of each unit that it is shown for")
  func shown() throws {
    for group in GoalForms.all {
      for unit in group.units {
        for form in group.forms {
          let goal = try GoalPhrase(form, unit: unit, tally: group.tally).goal
          #expect(goal.target.fits(unit), "\(form)")
        }
      }
    }
    for form in BaselinePhrase.forms {
      _ = try BaselinePhrase.read(form, unit: .percent, planStart: Day(2018, 1, 1))
    }
    for form in BaselinePhrase.interimForms {
      _ = try BaselinePhrase.readInterim(form, unit: .percent)
    }
    for form in Tally.forms { #expect(Tally(phrase: form) != nil, "\(form)") }
    for form in Unit.forms { #expect(Unit(phrase: form) != nil, "\(form)") }
    #expect(PlanPhrases.lines.contains("    mindst 65"))
  }

  @Test(
    "What is no goal is answered with the phrases most like it, which are of the unit",
    arguments: [
      ("meget mere tryghed", Unit.percent, "mindst 65"), ("gennemføres", .yesNo, "udført"),
      ("udføres i god tid", .yesNo, "udført"), ("fastholdelse", .percent, "fastholdes"),
      ("en reduktion som i landet", .percent, "over landsgennemsnittet"),
      ("i højeste grad", .rating(steps: Unit.standardSteps), "mindst i høj grad"),
    ])
  func nearest(written: String, unit: Criteria.Unit, form: String) {
    let forms = GoalForms.nearest(to: written, unit: unit)
    #expect(forms.contains(form), "\(forms)")
    #expect((1...3).contains(forms.count))
  }

  @Test("What is told to be written instead is read, whatever is written")
  func adviceIsAccepted() throws {
    var dice = Dice()
    let words =
      GoalForms.all.flatMap(\.forms).flatMap { $0.split(separator: " ").map(String.init) }
      + ["markant", "af", "beboerne", "samlet", "set", "støt", "hver", "tredje", "ca.", "2025"]
    var told = 0
    for _ in 0..<4000 {
      let unit = dice.one(of: Unit.percent, .count(noun: "møder"), .yesNo)
      let written = (0...dice.below(5)).map { _ in words[dice.below(words.count)] }
        .joined(separator: " ")
      do throws(PhraseMistake) { _ = try GoalPhrase(written, unit: unit, tally: .latest) } catch {
        for form in Self.advised(error.kind) {
          told += 1
          #expect(throws: Never.self, "«\(written)» → «\(form)»") {
            try GoalPhrase(form, unit: unit, tally: .latest)
          }
        }
      }
    }
    #expect(told > 1000)
  }

  /// The goals that a mistake tells to write.
  private static func advised(_ kind: PlanMistake.Kind) -> [String] {
    switch kind {
    case .unknownGoal(_, let forms):
      // What is of another unit is no goal of this one.
      return forms.filter { !$0.contains("«enhed: ") }.compactMap { form in
        // What is quoted in it, where it is more than a goal.
        form.firstRange(of: "«").map { start in
          String(form[start.upperBound...].prefix { $0 != "»" })
        } ?? (form.hasPrefix("noget som") ? nil : form)
      }
    case .strayWords(_, _, let rest): return [rest]
    default: return []
    }
  }
}
