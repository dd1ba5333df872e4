import Canvas
import Criteria

@testable import Interface

/// The example plan with names in all letters and signs that a Danish plan's names can hold, and its twin with names
/// of the same width in plain letters.
enum WideNames {
  /// What is put to the names in turn: æøå in one piece and in two, signs of two cells, families, flags, skin tones,
  /// signs with a variation selector, keycaps, several marks on a letter, a vowel that takes a cell, no sign at all.
  static let additions = [
    "Blåbærhøj", "Bla\u{30A}bærho\u{308}j", "東京コート", "👨‍👩‍👧‍👦 familier", "🇩🇰 Danmark", "👍🏽 godt",
    "✔️ og ❤️", "1️⃣ først", "e\u{301}\u{323} Café", "हिन्दी", "한국어", "สวัสดี", "\u{AD}blød\u{200B}",
    "☀️🌡️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈", "𝔘𠀋",
  ]

  /// What stands in the twin where the wide name has something else than letters of one cell.
  static let filler: Character = "¤"

  /// The plan, or its twin.
  static func plan(isTwin: Bool = false) -> Plan {
    var plan = ExamplePlan.plan
    var turn = 0
    func rename(_ name: inout String) {
      name += " " + additions[turn % additions.count]
      turn += 1
      if isTwin { name = twin(of: name) }
    }
    func renameAll<Item>(_ items: inout [Item], _ name: WritableKeyPath<Item, String>) {
      for place in items.indices { rename(&items[place][keyPath: name]) }
    }
    func rename(_ criteria: inout [Criterion]) {
      for place in criteria.indices {
        rename(&criteria[place].name)
        rename(&criteria[place].wording)
        for part in criteria[place].indicators.indices {
          if var name = criteria[place].indicators[part].name {
            rename(&name)
            criteria[place].indicators[part].name = name
          }
        }
      }
    }
    // The sites' first names are long already.
    plan.sites[0].name = isTwin ? twin(of: "Nøj 東京🇩🇰") : "Nøj 東京🇩🇰"
    plan.sites[1].name = isTwin ? twin(of: "Va\u{30A}ga\u{30A}rd 👩🏽‍🚀") : "Va\u{30A}ga\u{30A}rd 👩🏽‍🚀"
    rename(&plan.name)
    for place in plan.dataSources.indices {
      rename(&plan.dataSources[place].name)
      if var name = plan.dataSources[place].deliveredBy {
        rename(&name)
        plan.dataSources[place].deliveredBy = name
      }
    }
    for area in plan.focusAreas.indices {
      rename(&plan.focusAreas[area].name)
      rename(&plan.focusAreas[area].criteria)
      for activity in plan.focusAreas[area].activities.indices {
        rename(&plan.focusAreas[area].activities[activity].name)
        rename(&plan.focusAreas[area].activities[activity].criteria)
        renameAll(&plan.focusAreas[area].activities[activity].milestones, \.name)
      }
    }
    renameAll(&plan.recommendations, \.name)
    renameAll(&plan.networks, \.name)
    return plan
  }

  /// A name of the same width in the same words.
  static func twin(of name: String) -> String {
    name.reduce(into: "") { text, character in
      if character.isASCII || character.unicodeScalars.count == 1 && character.isLatin {
        text.append(character)
      } else {
        text += String(repeating: filler, count: character.displayWidth)
      }
    }
  }

  static func state(_ size: Size, isTwin: Bool = false) -> State {
    State(
      size: size, plan: plan(isTwin: isTwin), records: ExampleFigures.records,
      today: ExamplePlan.today)
  }

  /// The screens in which names stand in columns, by a name to know them by.
  static let paths: [(name: String, play: @Sendable (inout Player) -> Void)] = [
    ("overview", { _ in }),
    ("overview-end", { $0.press(.end) }),
    (
      "detail",
      {
        $0.select("trygge-beboere", ExamplePlan.north)
        $0.press(.enter)
      }
    ),
    (
      "table",
      {
        $0.select("trygge-beboere", ExamplePlan.north)
        $0.press(.enter)
        $0.type("t")
      }
    ),
    (
      "parts",
      {
        $0.select("frivilligt-netvaerk.oprettet")
        $0.press(.enter)
      }
    ),
    ("why", { $0.type("h") }),
    ("area", { $0.openPage(ExamplePlan.area) }),
    ("activity", { $0.openPage(ExamplePlan.culture) }),
    (
      "activity-end",
      {
        $0.openPage(ExamplePlan.culture)
        $0.press(.end)
      }
    ),
    ("plan", { $0.type("i") }), ("agenda", { $0.type("m") }), ("wheel", { $0.type("å") }),
    ("search", { $0.type("/") }), ("suppliers", { $0.type("r") }), ("logbook", { $0.type("l") }),
    ("register", { $0.type("lo") }), ("round", { $0.type("k") }), ("entry", { $0.type("n") }),
    ("filter", { $0.type("f") }), ("commands", { $0.type(":") }),
    (
      "history",
      {
        $0.type("æ")
        $0.perform()
      }
    ),
    ("board", { $0.type("b") }),
    (
      "board-area",
      {
        $0.type("b")
        for _ in 0..<20 where $0.state.board?.topic == .front { $0.press(.right) }
      }
    ),
    (
      "board-end",
      {
        $0.type("b")
        $0.press(.end)
      }
    ),
  ]

  /// Several plans, among them the one with wide names.
  static func portfolio(_ size: Size, isTwin: Bool = false) -> Player {
    var portfolio = ExamplePortfolio.five
    portfolio.held[0].plan = plan(isTwin: isTwin)
    for (place, name) in ["Byen 東京の計画 🇩🇰", "Gården 👩🏽‍🚀 e\u{301}", "Nord ✔️"].enumerated() {
      portfolio.held[place + 1].plan.name = isTwin ? twin(of: name) : name
    }
    var player = Player.opened(portfolio, columns: size.columns, rows: size.rows)
    player.settle(portfolio)
    return player
  }
}

extension Character {
  fileprivate var isLatin: Bool { (unicodeScalars.first?.value ?? 0) < 0x250 && displayWidth == 1 }
}
