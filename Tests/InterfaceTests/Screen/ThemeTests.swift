import Canvas
import Testing

@testable import Interface

/// Whether what is coloured can be read. The contrast is that of WCAG 2: 4.5 to 1 for text.
@Suite struct ThemeTests {
  @Test("Of 256 colours each that a theme uses stands out on its ground", arguments: Theme.allCases)
  func contrast(theme: Theme) {
    let black = 0.0
    let white = 1.0
    for role in Role.allCases {
      guard let number = theme.appearance(of: Style(role), depth: .many).foreground else {
        continue
      }
      let colour = Self.luminance(number)
      let onBlack = Self.contrast(colour, black)
      let onWhite = Self.contrast(colour, white)
      switch theme {
      case .dark: #expect(onBlack >= 7, "\(role): \(onBlack)")
      case .light: #expect(onWhite >= 4.5, "\(role): \(onWhite)")
      // One colour for both grounds cannot reach 4.5 on each.
      case .standard, .highContrast:
        #expect(onBlack >= 3 && onWhite >= 3, "\(role): \(onBlack), \(onWhite)")
      }
    }
  }

  @Test(
    "What stands on a ground of its own has its hue there in every theme", arguments: Theme.allCases
  )
  func solid(theme: Theme) {
    for depth in [ColourDepth.eight, .sixteen, .many] {
      for role in [Role.met, .onTrack, .behind, .farBehind, .missed] {
        let plain = theme.appearance(of: Style(role), depth: depth)
        let solid = theme.appearance(of: Style(role, solid: true), depth: depth)
        #expect(solid.isReversed && solid.foreground == plain.foreground && plain.foreground != nil)
      }
      #expect(!theme.appearance(of: Style(.undecided, solid: true), depth: depth).isReversed)
    }
    #expect(theme.appearance(of: Style(.missed, solid: true), depth: .none).isReversed)
  }

  @Test("Without colour nothing is coloured, and what matters is bold", arguments: Theme.allCases)
  func none(theme: Theme) {
    for role in Role.allCases {
      let look = theme.appearance(of: Style(role), depth: .none)
      #expect(look.foreground == nil)
    }
    #expect(theme.appearance(of: Style(.missed), depth: .none).isBold)
  }

  @Test("No series of a chart has a verdict's colour", arguments: Theme.allCases)
  func series(theme: Theme) {
    let series: [Role] = [.firstSeries, .secondSeries, .thirdSeries, .fourthSeries]
    let verdicts: [Role] = [.met, .onTrack, .behind, .farBehind, .missed, .undecided]
    for depth in ColourDepth.allCases {
      let used = verdicts.compactMap {
        theme.appearance(of: Style($0), depth: depth).foreground
      }
      for role in series {
        guard let number = theme.appearance(of: Style(role), depth: depth).foreground else {
          continue
        }
        #expect(!used.contains(number), "\(role) of \(depth)")
      }
    }
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of one of the 216 colours of the cube, whose steps are 0, 95, 135, 175, 215, 255.
  private static func luminance(_ number: Int) -> Double {
    let place = number - 16
    let steps = [0, 95, 135, 175, 215, 255].map { linear(Double($0) / 255) }
    return 0.2126 * steps[place / 36] + 0.7152 * steps[place / 6 % 6] + 0.0722 * steps[place % 6]
  }

  private static func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    // The power 2.4 as x² · x^0.4, the latter by Newton's way to the fifth root.
    let base = (value + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }
}
