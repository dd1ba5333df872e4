import Criteria

/// What is said of a change to what is followed: on the screen, and for good in the plan's history.
public enum EditText {
  /// What was done, as a sentence without its full stop: `Milepælen «Panelet er oprettet» er udført`.
  public static func done(_ edit: PlanEdit) -> String {
    guard let thing = edit.thing else { return "" }
    return subject(thing).capitalizedFirst + " " + verb(edit)
  }

  /// A thing in the definite form with its name: `milepælen «Panelet er oprettet»`.
  public static func subject(_ thing: FollowedThing) -> String {
    let words = thing.kind.words
    return words.subject?(thing) ?? "\(words.definite) \(Quote.text(thing.text))"
  }

  private static func verb(_ edit: PlanEdit) -> String {
    guard let new = edit.after else { return "er taget ud" }
    if edit.before == nil, edit.position != nil { return "er sat ind igen" }
    return new.kind.words.turn(edit.before, new)
      ?? (edit.before == nil ? "er tilføjet" : "er ændret")
  }
}
