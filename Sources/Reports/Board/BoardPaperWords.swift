import Criteria
import Wording

/// What a board's paper says besides what the board view does.
enum BoardPaperWords {
  /// What the board is asked to do with an item.
  enum Kind {
    case decision, discussion, information

    /// As agendas mark it.
    var letter: String {
      switch self {
      case .decision: "B"
      case .discussion: "D"
      case .information: "O"
      }
    }
  }

  static func title(_ name: String, to body: String, on day: Day) -> String {
    "Status til \(body): \(name), pr. \(DanishDay.text(day))"
  }

  static let agenda = "Dagsordenens punkter"

  static func preliminary(_ quarter: Quarter) -> String {
    "Foreløbig: \(DanishQuarter.text(quarter)) er slut, men ikke lukket."
  }

  static let presentation = "Sagsfremstilling"
  static let recommendation = "Indstilling"
  static let decision = "Beslutning"

  /// The agreement's own words: `Aftalen siger: «…».`
  static func agreed(_ criterion: Criterion) -> String {
    "Aftalen siger: «\(criterion.wording)»"
  }

  static func waits(_ verdicts: Int) -> String {
    verdicts == 1
      ? "Det siger ikke nok til, at kriteriet kan vurderes, og én vurdering venter på beslutningen."
      : "Det siger ikke nok til, at kriteriet kan vurderes, og \(DanishNumber.text(verdicts)) vurderinger "
        + "venter på beslutningen."
  }

  /// What is to be decided, as what follows `beslutter`.
  static func asked(_ reason: Undecided) -> String {
    switch reason {
    case .goalMissing: "hvad måltallet er"
    case .scopeMissing: "om målet gælder hvert boligområde for sig eller alle samlet"
    case .windowMissing: "om målet gælder pr. år eller samlet"
    case .unitMissing: "hvad der skal måles"
    case .seriesBreak: "om tallene før og efter kildens ændring kan sammenlignes"
    default: VerdictWords.reason(reason)
    }
  }

  static let whetherToFollow = "om forslaget skal følges"

  /// `Det indstilles, at bestyrelsen beslutter, hvad måltallet er, og om målet gælder pr. år eller samlet.`
  static func recommended(_ asked: [String], _ words: Words) -> String {
    let said = asked.enumerated().map { $0 == 0 ? $1 : $0 == asked.count - 1 ? "og \($1)" : $1 }
    return "Det indstilles, at \(words.decidingBody) beslutter, \(said.joined(separator: ", "))."
  }

  static func discuss(_ words: Words) -> String {
    "Det indstilles, at \(words.decidingBody) drøfter, hvad der skal gøres, og aftaler en opfølgning."
  }

  static func takeNote(_ words: Words) -> String {
    "Det indstilles, at \(words.decidingBody) tager orienteringen til efterretning."
  }

  static func seeAnnex(_ number: Int) -> String {
    "Tal, kurve og begrundelse står i bilag \(number)."
  }

  static func annex(_ number: Int, _ name: String) -> String { "Bilag \(number): \(name)" }

  /// The codes that the paper can be held against the history by; nil without any.
  static func control(_ codes: [String]) -> String? {
    codes.isEmpty ? nil : "Kontrolkode: \(codes.joined(separator: "; "))"
  }
}
