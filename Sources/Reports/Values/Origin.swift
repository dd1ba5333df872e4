import Criteria

extension Report {
  /// Where a figure in a report comes from, so that whoever doubts it can find it again.
  public enum Origin: Hashable, Sendable {
    /// A field of what `status` says of an indicator at a site; of when the report's verdicts are where nothing is said.
    case criterion(IndicatorID, site: Slug?, CriterionField, Judged? = nil)
    /// What figures over time come to on a day: the one that holds for it, or all of its window up to it.
    case figures(FigureSource, upTo: Day)
    /// How many of the plan's criteria stand in some way.
    case verdicts(VerdictField, Judged)
    /// What is counted of the logbook's lines.
    case occasions(OccasionCount)
    /// What the budget and the accounts give for a year, of the plan or of a line of it.
    case budget(year: Int, BudgetField, of: BudgetOwner = .plan)
    /// What somebody who pays has promised and given in a year.
    case financing(String, year: Int, FinancingField, of: BudgetOwner = .plan)
    /// A figure as it was recorded, by its id.
    case measurement(String)

    /// Whose figures over time are.
    public enum FigureSource: Hashable, Sendable {
      /// The plan's own of an indicator at a site.
      case own(IndicatorID, site: Slug?)
      /// Those of others by their name, beside an indicator at a site.
      case others(String, beside: IndicatorID, site: Slug?)
    }

    /// What `status` says of an indicator.
    public enum CriterionField: Hashable, Sendable {
      case verdict, current, baseline, goal
      /// How many windows were met, of those that are decided.
      case windows
    }

    /// Criteria that stand in some way.
    public enum VerdictField: Hashable, Sendable {
      case all, goingWell, needingAttention, undecided
      /// Those that cannot be judged for one kind of reason.
      case because(Undecided.Group)
    }

    /// What is known of a year's money.
    public enum BudgetField: Hashable, Sendable {
      /// What is in force, the corrected where there is one.
      case budget
      /// What was agreed, and what it was corrected to.
      case agreed, corrected
      /// What has been spent to the end of a quarter, 1 to 4.
      case toDate(Int)
      case spent, left, expected, deviation
    }

    /// What has a budget.
    public enum BudgetOwner: Hashable, Sendable {
      case plan
      case activity(Slug)
      case line(Slug)
    }

    /// What is known of somebody's contribution.
    public enum FinancingField: Hashable, Sendable {
      case promisedMoney, givenMoney, moneyToCome, promisedHours, givenHours, hoursToCome
    }
  }

  /// When verdicts were reached.
  public enum Judged: Hashable, Sendable {
    /// By the figures as of a day.
    case on(Day)
    /// When a quarter was closed: those that were kept then.
    case whenClosed(Quarter)
  }

  /// Something that is counted of the logbook's lines that stand.
  public struct OccasionCount: Hashable, Sendable {
    /// The activity; nil for all of them.
    public let activity: Slug?
    /// The site; nil for all of them, and for what was for none.
    public let site: Slug?
    /// The days that the occasions lie in.
    public let period: Period
    /// Whether they were held or are planned.
    public let state: OccasionState
    /// What is counted of them.
    public let field: Field

    /// What is counted of occasions.
    public enum Field: Hashable, Sendable {
      /// How many there are.
      case occasions
      /// How many of them somebody counted the participants of.
      case counted
      /// How many took part, where somebody counted.
      case participants
      /// How many that was each time it was counted.
      case average
      /// How many activities they are of.
      case activities
    }
  }
}
