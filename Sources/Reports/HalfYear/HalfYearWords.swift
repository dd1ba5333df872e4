import Criteria
import Wording

/// What a half-year's report says of the half-year, its notes and its activities.
public enum HalfYearWords {
  /// How many places are still to be written, said to whoever has saved the report; nil where there is none.
  public static func gapsLeft(_ gaps: Int) -> String? {
    gaps == 0
      ? nil
      : "Rapporten er et udkast: \(CountedNoun.place.text(gaps)) skal skrives, før den er færdig (søg efter "
        + "«[Skriv her»)."
  }

  static func title(_ half: HalfYear, _ plan: Plan) -> String {
    "Halvårsrapport for \(DanishHalfYear.text(half)): \(plan.name)"
  }

  static func draft(_ gaps: Int) -> String {
    "Udkast: Der mangler tekst \(CountedNoun.place.text(gaps)), før rapporten er færdig."
  }

  static func preliminary(_ half: HalfYear, _ day: Day) -> String {
    "Foreløbig: \(DanishHalfYear.text(half)) er ikke slut, og rapporten siger, hvad der er kendt "
      + "\(DanishDay.text(day))."
  }

  static let activities = "Aktiviteter"

  /// What a plan says of a leader that it does not name.
  static let unknown = "mangler"
  static let recipient = "hvem rapporten er til"
  static let sender = "hvem rapporten er fra"
  static let noCooperation = "samarbejdet med den lokale bestyrelse"
  static let noInitiatives = "nye tiltag i halvåret"
  static let noActivities = "hvad der har været afholdt, og hvor mange der deltog"
  static let noAhead = "hvad der skal ske i det næste halvår"

  /// `I halvåret har der været afholdt 4 aktiviteter, i alt 38 gange.`
  static func held(activities: Report.Cell, occasions: Report.Cell) -> Prose {
    "I halvåret har der været afholdt \(activities), i alt \(occasions)."
  }

  /// What was held, when and where; said in turn in three ways.
  static func held(
    _ name: String, _ times: Report.Cell, when: Prose, where sites: Prose, _ place: Int
  ) -> Prose {
    let name = Prose.quoted(name)
    return switch place % 3 {
    case 0: "\(name) har været afholdt \(times)\(when)\(sites)."
    case 1: "Der har været afholdt \(name) \(times)\(when)\(sites)."
    default: "\(name) blev afholdt \(times)\(when)\(sites)."
    }
  }

  static let uncounted: Prose = "Deltagerne er ikke talt."

  /// How many came, and each time; said in turn in three ways.
  static func came(
    _ number: Report.Cell, _ came: Int, each: Report.Cell?, counted: Report.Cell?, _ place: Int
  ) -> Prose {
    let sometimes: Prose = counted.map { ", men de er kun talt \($0)" } ?? ""
    guard came > 0 else { return "Der kom \(number)\(sometimes)." }
    guard let each, came > 1 else { return "Der var \(number)\(sometimes)." }
    return switch place % 3 {
    case 0: "Der var i alt \(number), i gennemsnit \(each) pr. gang\(sometimes)."
    case 1: "I alt kom der \(number), i gennemsnit \(each) hver gang\(sometimes)."
    default: "Der kom \(number), og det er \(each) pr. gang i gennemsnit\(sometimes)."
    }
  }

  /// `Madklubber (tre gange, 21 deltagere)`.
  static func named(_ name: String, _ times: Report.Cell, _ came: Report.Cell? = nil) -> Prose {
    let participants: Prose = came.map { ", \($0)" } ?? ""
    return "\(.quoted(name)) (\(times)\(participants))"
  }

  /// What is written of an activity that it does not name: `Madklubber: Det er gået godt.`
  static func named(_ name: String, _ text: Prose) -> Prose { "\(.quoted(name)): \(text)" }

  static func ended(_ name: String) -> Prose { "\(.quoted(name)) er afsluttet." }

  static func alsoHeld(_ names: [Prose]) -> Prose {
    "Desuden har der været afholdt \(.list(names))."
  }

  static func reached(_ name: String, _ day: Day) -> Prose {
    "Milepælen \(.quoted(name)) blev nået \(day)."
  }

  static func judged(_ name: String, _ judgement: Judgement) -> Prose {
    let text: Prose = judgement.text.map { " \(.quoted($0.asSentence))" } ?? ""
    return
      "Om \(.quoted(name)) er der spurgt: \(.quoted(judgement.question)) Svaret er \(answer(judgement.answer)).\(text)"
  }

  private static func answer(_ answer: JudgementAnswer) -> Prose {
    switch answer {
    case .notAtAll: "slet ikke"
    case .toALesserDegree: "i mindre grad"
    case .toSomeDegree: "i nogen grad"
    case .toAHighDegree: "i høj grad"
    }
  }
}
