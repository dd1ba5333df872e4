import Canvas
import Criteria
import Wording

/// A line of a list of settings.
enum Setting: Hashable, Sendable {
  case symbols(SymbolSet)
  case theme(Theme)
}

/// A short list that the signs or the colours are chosen from.
struct SettingsScreen: ChoiceScreen {
  let topic: SettingsTopic
  var cursor = PageCursor<Setting>()

  init(_ topic: SettingsTopic, in world: World) {
    self.topic = topic
    cursor.selected = chosen(in: world)
  }

  static let commands = choiceCommands

  var title: String { topic == .symbols ? SettingsWords.symbols : SettingsWords.theme }

  func hint(in world: World) -> [String] {
    guard topic == .symbols, world.rowsAboveFooter > 10 else { return [] }
    return SettingsWords.symbolsHint.wrapped(to: max(10, world.size.columns - 2)) + [""]
  }

  func chosen(in world: World) -> Setting {
    topic == .symbols ? .symbols(world.symbols) : .theme(world.settings.theme)
  }

  func take(_ chosen: Setting, in world: World) -> Outcome {
    var settings = world.settings
    switch chosen {
    case .symbols(let symbols): settings.symbols = symbols
    case .theme(let theme): settings.theme = theme
    }
    return [.back, .perform(.use(settings))]
  }

  var nameWidth: Int { topic == .symbols ? 24 : 34 }

  func choices(in world: World) -> [(item: Setting, name: String, beside: [Span])] {
    switch topic {
    case .symbols:
      SymbolSet.allCases.map {
        (.symbols($0), SettingsWords.name($0), [Span(SettingsWords.sample($0))])
      }
    case .theme:
      Theme.allCases.map {
        let sample = $0 == world.settings.theme ? Self.sample(in: world) : []
        return (.theme($0), SettingsWords.name($0), sample)
      }
    }
  }

  /// The verdicts in the theme's colours.
  private static func sample(in world: World) -> [Span] {
    let isRoomy = world.size.columns >= 110
    let marks: [Verdict] = [.met, .onTrack, .behind, .farBehind, .missed]
    return marks.map {
      let mark = world.symbols.mark($0)
      return Span(isRoomy ? "\(mark) \(VerdictWords.word($0)) " : "\(mark) ", Style($0.role))
    }
  }
}
