import Criteria

/// Where a whole plan stands, in one sentence.
public enum StandingSentence {
  /// `Halvvejs: 8 af 18 kriterier er opfyldt eller følger planen, 4 kræver opmærksomhed, 6 kan ikke
  /// vurderes (3 endnu ikke, 2 mangler tal, 1 mangler beslutning).` Nothing is said of what there is none
  /// of, and nothing of time where the period is not agreed.
  public static func text(_ counts: VerdictCounts, period: Period?, today: Day) -> String {
    guard counts.total > 0 else { return "Planen har ingen kriterier endnu." }
    let phase = period.map { Self.phase(of: $0, today: today) } ?? "Perioden mangler"
    return "\(phase): \(verdicts(counts))."
  }

  /// `8 af 18 kriterier er opfyldt eller følger planen, …`, as a part of a sentence, of at least one criterion.
  public static func verdicts(_ counts: VerdictCounts) -> String {
    var parts = [goingWell(counts)]
    if counts.needingAttention > 0 {
      parts.append("\(DanishNumber.text(counts.needingAttention)) kræver opmærksomhed")
    }
    if counts.undecidedTotal > 0 {
      parts.append(
        "\(DanishNumber.text(counts.undecidedTotal)) kan ikke vurderes (\(undecided(counts)))")
    }
    return parts.joined(separator: ", ")
  }

  /// Why those that cannot be judged cannot: `3 endnu ikke, 2 mangler tal`.
  static func undecided(_ counts: VerdictCounts) -> String {
    Undecided.Group.allCases.compactMap { group in
      counts.undecided[group].map { "\(DanishNumber.text($0)) \(VerdictWords.group(group))" }
    }.joined(separator: ", ")
  }

  /// How far the period has come: `Halvvejs`.
  public static func phase(of period: Period, today: Day) -> String {
    if today < period.first { return "Før planens begyndelse" }
    if today > period.last { return "Efter planens afslutning" }
    let percent = (today - period.first + 1) * 100 / period.dayCount
    return switch percent {
    case ..<33: "Først i perioden"
    case ..<45: "Ikke halvvejs endnu"
    case ..<56: "Halvvejs"
    case ..<80: "Mere end halvvejs"
    default: "Mod slutningen af perioden"
    }
  }

  private static func goingWell(_ counts: VerdictCounts) -> String {
    let verb =
      counts.onTrack == 0 && counts.met > 0
      ? "er opfyldt"
      : counts.met == 0 && counts.onTrack > 0 ? "følger planen" : "er opfyldt eller følger planen"
    let total = DanishNumber.text(counts.total)
    if counts.total == 1 {
      return counts.goingWell == 1 ? "det ene kriterium \(verb)" : "0 af 1 kriterium \(verb)"
    }
    return switch counts.goingWell {
    case 0: "ingen af \(total) kriterier \(verb)"
    case counts.total: "alle \(total) kriterier \(verb)"
    default: "\(DanishNumber.text(counts.goingWell)) af \(total) kriterier \(verb)"
    }
  }
}
