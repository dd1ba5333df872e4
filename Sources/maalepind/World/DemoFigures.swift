import Criteria

/// The demo's figures: invented, plausible and plainly marked as examples, for the plan of Helsingør Syd
/// from 2018 on. Some of the last quarter's are left out, so that there is something to enter.
enum DemoFigures {
  /// Who the figures are recorded by.
  static let author = "eksempel"
  /// What every figure says about itself.
  static let note = "eksempeltal"

  /// The figures whose day has come, for the criteria that the plan has.
  static func measurements(for plan: Plan, upTo day: Day) -> [Measurement] {
    let figures = (quarterly + yearly + answers).filter { figure in
      figure.day <= day && plan.period.contains(figure.day)
        && plan.indicator(figure.indicator) != nil
        && (figure.site.map { plan.site($0) != nil } ?? true)
    }
    return figures.sorted { ($0.day, $0.indicator) < ($1.day, $1.indicator) }.enumerated().map {
      $1.measurement(number: $0)
    }
  }

  /// An id that only the demo has: of a kind, 8 to 9, with its number.
  static func id(_ kind: Int, _ number: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    return "de300000-0000-4000-\(kind)000-\(padded)"
  }

  private struct Example {
    let indicator: IndicatorID
    let site: Slug?
    let day: Day
    let figure: Figure

    /// A measurement with an id that only the demo has, recorded ten days after its day.
    func measurement(number: Int) -> Measurement {
      var measurement = Measurement(
        id: DemoFigures.id(8, number), indicator: indicator, site: site, day: day,
        quarter: Quarter(containing: day), figure: figure, recordedBy: author,
        recordedAt: (day.number + 10) * 86_400 + 36_000)
      measurement.note = note
      return measurement
    }
  }

  /// How many came to the counselling, by site and quarter from the first of 2018; the logbook of the demo
  /// says the same.
  static let counselled: [(site: String, values: [Int])] = [
    ("noejsomhed", [118, 124, 96, 131, 127, 134, 101, 138]),
    ("vapnagaard", [141, 150, 122, 149, 152, 149, 131, 158]),
  ]

  /// Counts by quarter from the first of 2018.
  private static let counts: [(id: String, site: String?, values: [Int])] = [
    ("tiltag-med-ungdomsskolen", nil, [0, 1, 0, 1, 1, 0, 0]),
    ("arrangementer-udefra", nil, [6, 9, 5, 8, 7, 11, 6]),
    ("moeder-med-beboerpaneler", nil, [2, 1, 1, 2, 2, 1, 1, 2]),
  ]

  /// Shares by quarter from the first of 2018: how many of how many.
  private static let shares: [(id: String, values: [(Int, Int)])] = [
    (
      "image-og-pressedaekning",
      [(7, 14), (9, 15), (6, 11), (10, 16), (12, 18), (5, 12), (9, 15), (8, 13)]
    ),
    ("omtale", [(1, 1), (2, 2), (1, 1), (1, 2), (1, 1), (3, 3), (1, 1)]),
    (
      "brugernes-oplevelse.hjaelp",
      [(21, 30), (24, 31), (19, 25), (26, 33), (25, 31), (27, 32), (22, 28), (29, 35)]
    ),
    (
      "brugernes-oplevelse.navigere",
      [(14, 30), (15, 31), (13, 25), (18, 33), (17, 31), (19, 32), (15, 28), (21, 35)]
    ),
  ]

  private static var quarterly: [Example] {
    let first = Quarter(containing: .first(of: 2018))
    let counted = (counselled.map { ("ugentlig-hjaelp", $0.site, $0.values) } + counts).flatMap {
      series in
      days(from: first, series.values.count).enumerated().compactMap {
        example(series.0, series.1, $1, .amount(Amount(series.2[$0])))
      }
    }
    let shared = shares.flatMap { series in
      days(from: first, series.values.count).enumerated().compactMap {
        example(series.id, nil, $1, .ratio(series.values[$0].0, series.values[$0].1))
      }
    }
    return counted + shared
  }

  /// Tenths of a percent at the end of 2018 and of 2019.
  private static let surveys: [(id: String, site: String, tenths: [Int64])] = [
    ("trygge-beboere", "noejsomhed", [598, 610]),
    ("trygge-beboere", "vapnagaard", [611, 634]),
    ("tillid-til-politiet", "noejsomhed", [779, 781]),
    ("tillid-til-politiet", "vapnagaard", [725, 723]),
    ("unge-frivillige", "noejsomhed", [21, 34]),
    ("unge-frivillige", "vapnagaard", [18, 41]),
  ]

  private static var yearly: [Example] {
    surveys.flatMap { series in
      series.tenths.enumerated().compactMap { place, tenths in
        Amount(significand: tenths, decimals: 1).flatMap {
          example(series.id, series.site, .last(of: 2018 + place), .amount($0))
        }
      }
    }
  }

  private static var answers: [Example] {
    let summer = Quarter(containing: .first(of: 2018)).next.next.period.last
    return [
      example("systematik-for-registrering", nil, summer, .answer(true)),
      example("kvalitativ-evaluering", nil, .last(of: 2018), .answer(true)),
      example(
        "frivilliges-oplevelse.kompetencer", nil, .last(of: 2018),
        .notMeasured(reason: "skemaet blev ikke delt ud")),
      example("frivilliges-oplevelse.kompetencer", nil, .last(of: 2019), .ratio(11, 16)),
      example("frivilliges-oplevelse.netvaerk", nil, .last(of: 2019), .ratio(13, 16)),
    ].compactMap { $0 }
  }

  private static func example(_ id: String, _ site: String?, _ day: Day, _ figure: Figure)
    -> Example?
  {
    IndicatorID(id).map {
      Example(indicator: $0, site: site.flatMap { Slug($0) }, day: day, figure: figure)
    }
  }

  /// The last days of so many quarters.
  private static func days(from first: Quarter, _ count: Int) -> [Day] {
    (0..<count).reduce(into: ([Day](), first)) { days, _ in
      days.0.append(days.1.period.last)
      days.1 = days.1.next
    }.0
  }
}
