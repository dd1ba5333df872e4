import Criteria
import Wording

/// How something stands: a sign, and the words that always stand beside it.
public struct Standing: Hashable, Sendable {
  /// The sign; nil for what is only a word.
  public let sign: Sign?
  /// The words.
  public let words: String

  init(_ sign: Sign?, _ words: String) { (self.sign, self.words) = (sign, words) }

  /// The words after the sign of a set.
  public func string(_ symbols: SymbolSet) -> String { Report.Text(self).string(symbols) }
}

/// What a standing's sign and colour say.
public enum Sign: Hashable, Sendable {
  /// A verdict; `isPerhaps` of what is held within the figures' uncertainty.
  case verdict(Verdict, isPerhaps: Bool = false)
  /// Where a milestone stands.
  case milestone(MilestoneState)
  /// What became of a proposal.
  case proposal(RecommendationState)
  /// Where a follow-up stands.
  case followUp(FollowUpState)
  /// What has become of a verdict; it has a colour and no sign.
  case change(VerdictChange.Kind)
}

extension SymbolSet {
  /// The sign of a standing; nil where it has none.
  public func mark(_ sign: Sign) -> String? {
    switch sign {
    case .verdict(let verdict, let isPerhaps): mark(verdict, isPerhaps: isPerhaps)
    case .milestone(let state): mark(state)
    case .proposal(let state): mark(state)
    case .followUp(let state): mark(state)
    case .change: nil
    }
  }
}

extension Assessment {
  /// The verdict with the window that it is of: `ikke opfyldt (2019)`.
  public var standing: Standing { Standing(sign, VerdictWords.status(self)) }

  /// The sign of how it stands.
  public var sign: Sign { .verdict(verdict, isPerhaps: isPerhapsHeld) }
}

extension Milestone {
  /// Where it stands on a day, in short or in full.
  public func standing(on today: Day, short: Bool = false) -> Standing {
    Standing(.milestone(state(on: today)), MilestoneWords.state(self, on: today, short: short))
  }
}

extension Recommendation {
  /// What has become of it by a day.
  public func standing(on today: Day) -> Standing {
    Standing(.proposal(state(on: today)), RecommendationWords.state(self, on: today))
  }
}

extension Adjustment {
  /// What has become of it by a day.
  public func standing(on today: Day) -> Standing {
    let state: RecommendationState =
      switch state(on: today) {
      case .waiting: .proposed
      case .decided(let outcome): .decided(outcome)
      }
    return Standing(.proposal(state), AdjustmentWords.state(self, on: today))
  }
}

extension FollowUp {
  /// Where it stands on a day.
  public func standing(on today: Day) -> Standing {
    Standing(.followUp(state(on: today)), FollowUpWords.state(self, on: today))
  }
}
