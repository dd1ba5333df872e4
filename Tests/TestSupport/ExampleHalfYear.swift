import Criteria

/// Half a year of invented life in a plan: what was held and planned, what somebody has noted, and what is done about
/// it. Of two of the plans it is enough to tell of; the others have none.
package enum ExampleHalfYear {
  /// The plans that have it.
  package static let fullPlans = ["helsingoer-syd", "hede-og-magleparken"]

  /// The day that a plan's half-year is told of on.
  package static func today(_ plan: String) -> Day {
    Make.day(plan == "hede-og-magleparken" ? "2019-07-15" : "2020-01-15")
  }

  /// A plan with the notes and follow-ups that it has.
  package static func adding(to plan: Plan) -> Plan {
    var plan = plan
    switch plan.id.text {
    case "helsingoer-syd":
      plan.notes = helsingoer
      plan.followUps = [
        followUp(
          "boligforeningen gennemgår lyset på alle stier", "trygge-beboere",
          "sekretariatslederen", "2020-03-31"),
        followUp(
          "redaktionen får en fast kontakt i sekretariatet", "image-og-pressedaekning",
          "sekretariatslederen", "2020-02-28"),
      ]
      plan.reportingDuties.append(duty("Årsstatus til bestyrelsen", "2020-03-15"))
    case "hede-og-magleparken":
      plan.notes = hede
      plan.followUps = [
        followUp(
          "madklubben holdes en lørdag i stedet for en torsdag", "maanedlig-madklub",
          "projektlederen", "2019-09-30")
      ]
      plan.reportingDuties.append(duty("Den årlige selvevaluering", "2019-11-01"))
    default: break
    }
    return plan
  }

  /// The figures of a plan, with some that move in its half-year.
  package static func measurements(in plan: Plan, upTo today: Day) -> [Measurement] {
    let moved: [String: Figure] = [
      "tillid-til-politiet noejsomhed 2019-12-31": .amount(Make.amount(781, 1)),
      "trygge-beboere vapnagaard 2019-06-30": .amount(Make.amount(601, 1)),
      "trygge-beboere vapnagaard 2019-12-31": .amount(Make.amount(634, 1)),
    ]
    return ExampleMeasurements.quarterly(in: plan, upTo: today).map { measurement in
      let key = "\(measurement.indicator) \(measurement.site?.text ?? "") \(measurement.day)"
      guard plan.id.text == "helsingoer-syd", let figure = moved[key] else { return measurement }
      var measurement = measurement
      measurement.figure = figure
      return measurement
    }
  }

  /// The lines of a plan's logbook.
  package static func logbook(of plan: Plan) -> Logbook {
    let kinds: [(String, [String?], String, Int, Int?)] =
      switch plan.id.text {
      case "helsingoer-syd":
        [
          ("hverdagsraadgivning", ["noejsomhed", "vapnagaard"], "2019-07-03", 22, 9),
          ("kulturelle-arrangementer", ["vapnagaard", "noejsomhed"], "2019-08-17", 3, 64),
          ("helt-frivillig", ["noejsomhed"], "2019-09-12", 2, nil),
          ("beboerpanel", ["vapnagaard"], "2019-10-22", 1, 14),
        ]
      case "hede-og-magleparken":
        [
          ("lektiecafe", [nil], "2019-01-08", 18, 7), ("madklubber", [nil], "2019-01-24", 5, 21),
          ("game", [nil], "2019-01-11", 16, 18),
          ("traditionsskabende-aktiviteter", [nil], "2019-02-24", 3, 112),
          ("mandagscafe", [nil], "2019-03-04", 1, 10), ("ungeraad", [nil], "2019-03-20", 2, nil),
        ]
      default: []
      }
    var lines: [Occasion] = []
    for (activity, sites, first, count, participants) in kinds {
      let step = max(1, 160 / max(1, count))
      for number in 0..<count {
        var line = occasion(
          activity, sites[number % sites.count], Make.day(first) + number * step, lines.count)
        line.participants = participants.map { $0 + (number * 5) % 7 }
        lines.append(line)
      }
    }
    let next =
      plan.id.text == "helsingoer-syd"
      ? [
        ("kulturelle-arrangementer", "noejsomhed" as String?, "2020-02-22"),
        ("beboerpanel", "noejsomhed", "2020-02-11"),
        ("beboerpanel", "vapnagaard", "2020-04-14"),
      ]
      : plan.id.text == "hede-og-magleparken"
        ? [
          ("lektiecafe", nil, "2019-08-20"), ("lektiecafe", nil, "2019-08-27"),
          ("traditionsskabende-aktiviteter", nil, "2019-09-14"),
        ] : []
    for (activity, site, day) in next {
      var line = occasion(activity, site, Make.day(day), lines.count)
      line.state = .planned
      lines.append(line)
    }
    return Logbook(lines)
  }

  private static func occasion(_ activity: String, _ site: String?, _ day: Day, _ number: Int)
    -> Occasion
  {
    Occasion(
      id: "00000000-0000-4000-9000-\(number + 100_000_000_000)", activity: Make.slug(activity),
      site: site.map(Make.slug), day: day, state: .held, recordedBy: "eksempel",
      recordedAt: day.number * 86_400)
  }

  private static func followUp(
    _ action: String, _ criterion: String, _ responsible: String, _ deadline: String
  ) -> FollowUp {
    var followUp = FollowUp(
      action: action, topic: .criterion(Make.slug(criterion)), deadline: Make.day(deadline))
    followUp.responsible = responsible
    return followUp
  }

  private static func duty(_ name: String, _ day: String) -> ReportingDuty {
    var duty = ReportingDuty(id: Make.slug("eksempel-pligt"), name: name)
    duty.days = [Make.day(day)]
    return duty
  }

  private static let helsingoer = [
    Note(
      on: Make.day("2019-09-04"), kind: .cooperation,
      text:
        "Afdelingsbestyrelserne i Nøjsomhed og Vapnagaard har været med til at vælge efterårets arrangementer, og vi mødes nu fast hver anden måned."
    ),
    Note(
      on: Make.day("2019-11-20"), kind: .cooperation,
      text: "Samarbejdet er godt, men Nøjsomhed mangler en suppleant."),
    Note(
      on: Make.day("2019-10-01"), kind: .initiative,
      text:
        "Beboere i Vapnagaard har åbnet et lånested for værktøj i den gamle vaskekælder. Det er åbent om torsdagen."
    ),
    Note(
      on: Make.day("2019-11-30"), kind: .other,
      text: "Belysningen på stien mellem blokkene var ude af drift i november.",
      topic: .criterion(Make.slug("trygge-beboere"))),
    Note(
      on: Make.day("2019-12-10"), kind: .other,
      text: "Et skyderi i september gjorde mange utrygge.",
      topic: .criterion(Make.slug("trygge-beboere"))),
    Note(
      on: Make.day("2019-12-02"), kind: .other,
      text: "Kulturhus Syd var under ombygning fra august.",
      topic: .criterion(Make.slug("arrangementer-udefra"))),
    Note(
      on: Make.day("2019-12-12"), kind: .other,
      text: "Unge fra Ungdomsskolen har selv meldt sig som frivillige til næste sommer.",
      topic: .criterion(Make.slug("unge-frivillige"))),
  ]

  private static let hede = [
    Note(
      on: Make.day("2019-02-13"), kind: .cooperation,
      text:
        "AAB's afdelingsbestyrelse deltog i planlægningen af jubilæet og stillede beboerlokalet til rådighed. Formanden kommer på kontoret en gang om måneden."
    ),
    Note(
      on: Make.day("2019-04-01"), kind: .initiative,
      text:
        "Et nyt samarbejde med boldklubben giver børn under tolv år gratis prøvetræning på banen bag centeret."
    ),
    Note(
      on: Make.day("2019-05-14"), kind: .initiative,
      text: "Ungerådet har begyndt et ugentligt værksted for cykler."),
    Note(
      on: Make.day("2019-05-02"), kind: .other,
      text: "Køkkenet i beboerhuset var lukket for renovering i april.",
      topic: .activity(Make.slug("madklubber"))),
    Note(
      on: Make.day("2019-06-03"), kind: .other,
      text: "Flere af kvinderne er kommet i arbejde og kan ikke om formiddagen.",
      topic: .criterion(Make.slug("obelix-kvinder-selvkoerende"))),
  ]
}
