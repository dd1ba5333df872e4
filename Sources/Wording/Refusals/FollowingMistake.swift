import Criteria

/// What can be wrong in what a plan file says about money, milestones, networks and recommendations.
public enum FollowingMistake: Hashable, Sendable {
  /// A value that cannot be read as an amount of money.
  case money(key: String, DanishMoney.Problem)
  /// A year whose budget lines do not add up to what is stated under a key: the total or, where that is
  /// `isOwn`, the sum that the agreement's own table has beside its total.
  case budgetDoesNotSum(BudgetGap, key: String, isOwn: Bool)
  /// A budget or spending for a year that the plan has no day in.
  case yearOutsidePlan(key: String, Int, Period)
  /// A milestone whose deadline comes before its start.
  case milestoneBackwards(start: Day, deadline: Day)
  /// A milestone that is done before it starts.
  case doneBeforeStart(Day, start: Day)
  /// Something owed to others that is fulfilled for a day on which it is not due.
  case unknownDueDay(Day, known: [Day])
  /// A deadline that is counted from another day than the milestone's start.
  case startsDiffer(start: Day, counted: Day)
  /// A recommendation that is decided before it was proposed.
  case decidedBeforeProposed(proposed: Day, decided: Day)
  /// A recommendation with a day or a reason for a decision that its status does not have.
  case decidedWithoutStatus(key: String, forms: [String])
  /// A network that the plan does not have.
  case unknownNetwork(String, nearest: String?, known: [String])
  /// An adjustment of something that the plan does not have.
  case unknownIndicator(String, nearest: String?)
  /// An adjustment that says nothing other than what is agreed.
  case adjustsNothing
  /// A decision more than there is anybody to make.
  case decidedByNobody
  /// An adjustment that is decided before it was proposed, or before the decision that comes first.
  case adjustedTooEarly(decided: Day, earlier: Day)
  /// Something that a recommendation is about, and that the plan does not have.
  case unknownTopic(String, nearest: String?)
  /// Something that a recommendation is about, and that can be several things; how each is written.
  case ambiguousTopic(String, forms: [String])
}

extension FollowingMistake {
  /// What is wrong and what would be right, as it stands after file, line and column.
  var sentence: String {
    switch self {
    case .money(let key, let problem): "\(Quote.text(key)): \(problem.phrase)"
    case .budgetDoesNotSum(let gap, let key, let isOwn):
      "posterne for \(gap.year) giver \(DanishMoney.text(gap.sum)), men \(Quote.text(key)) er "
        + "\(DanishMoney.text(gap.total)); forskellen er \(DanishMoney.text(gap.difference)), så ret en "
        + "post eller beløbet"
        + (isOwn
          ? ""
          : ", eller skriv «posterne giver», hvis det er aftalens egen tabel, der ikke stemmer")
    case .yearOutsidePlan(let key, let year, let period):
      "\(Quote.text(key)): \(year) ligger uden for planens periode, \(DanishPeriod.text(period)); ret "
        + "årstallet, eller slet linjen"
    case .milestoneBackwards(let start, let deadline):
      "milepælen slutter \(DanishDay.text(deadline)), men begynder først \(DanishDay.text(start)); ret "
        + "«start» eller «frist»"
    case .doneBeforeStart(let day, let start):
      "milepælen er udført \(DanishDay.text(day)), men begynder først \(DanishDay.text(start)); ret "
        + "«start» eller «udført»"
    case .unknownDueDay(let day, let known):
      "der er ingen frist \(DanishDay.text(day)); "
        + (known.isEmpty
          ? "skriv den under «frist», eller slet linjen"
          : "skriv \(Quote.choices(known.map(\.description)))")
    case .startsDiffer(let start, let counted):
      "«frist» regner fra \(DanishDay.text(counted)), men «start» er \(DanishDay.text(start)); skriv "
        + "«dage fra start», eller ret den ene"
    case .decidedBeforeProposed(let proposed, let decided):
      "indstillingen er afgjort \(DanishDay.text(decided)), men først foreslået "
        + "\(DanishDay.text(proposed)); ret «foreslået» eller «afgjort»"
    case .decidedWithoutStatus(let key, let forms):
      "\(Quote.text(key)) hører til en indstilling, der er afgjort; skriv «status» som "
        + "\(Quote.choices(forms)), eller slet linjen"
    case .unknownNetwork(let name, let nearest, let known):
      "netværket \(Quote.text(name)) er ikke med i planen; "
        + (known.isEmpty
          ? "planen har ingen; skriv dem under «netværk» eller «arbejdsgrupper»"
          : nearest.map { "mente du \(Quote.text($0))?" } ?? "skriv \(Quote.choices(known))")
    case .unknownIndicator(let name, let nearest):
      "\(Quote.text(name)) er ikke et kriterium i planen; "
        + (nearest.map { "mente du \(Quote.text($0))?" } ?? "skriv kriteriets id")
    case .adjustsNothing:
      "justeringen ændrer intet; skriv det nye «mål» eller «udgangspunkt», «omfang» eller «opgøres», hvor det "
        + "mangler, eller et «spørgsmål» med sit «svar»"
    case .decidedByNobody:
      "der er flere afgørelser, end der er nogen til at tage; skriv, hvem der beslutter, under «besluttes af», "
        + "eller slet afgørelsen"
    case .adjustedTooEarly(let decided, let earlier):
      "justeringen er afgjort \(DanishDay.text(decided)), men først foreslået eller besluttet "
        + "\(DanishDay.text(earlier)); ret «foreslået» eller «afgjort»"
    case .unknownTopic(let name, let nearest):
      "\(Quote.text(name)) er hverken et indsatsområde, en aktivitet eller et kriterium i planen; "
        + (nearest.map { "mente du \(Quote.text($0))?" } ?? "skriv dets id, eller «planen»")
    case .ambiguousTopic(let name, let forms):
      "\(Quote.text(name)) kan være flere ting i planen; skriv \(Quote.choices(forms))"
    }
  }
}
