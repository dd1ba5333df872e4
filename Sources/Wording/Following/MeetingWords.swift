import Criteria

/// What is said of meetings.
public enum MeetingWords {
  /// Whether it has been held.
  public static func state(_ meeting: Meeting, today: Day) -> String {
    meeting.isHeld(by: today) ? "afholdt" : "planlagt"
  }

  /// The day, where there is one.
  public static func day(_ meeting: Meeting) -> String {
    meeting.day.map(DanishDay.short) ?? "dato mangler"
  }

  /// How many have been held and are to come: `3 afholdt, 1 planlagt`.
  public static func summary(_ meetings: [Meeting], today: Day) -> String {
    let held = meetings.count { $0.isHeld(by: today) }
    let planned = meetings.count - held
    return [
      held > 0 ? "\(DanishNumber.text(held)) afholdt" : nil,
      planned > 0 ? "\(DanishNumber.text(planned)) planlagt" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
