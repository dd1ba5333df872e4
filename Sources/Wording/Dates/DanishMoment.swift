import Criteria

/// Minutes of days as Danes write them.
public enum DanishMoment {
  /// In a sentence: `31. december 2019 kl. 9.05`.
  public static func text(_ moment: Moment) -> String {
    "\(DanishDay.text(moment.day)) kl. \(moment.hour).\(DanishDay.twoDigits(moment.minute % 60))"
  }

  /// Where space is tight: `31.12.2019 09.05`.
  public static func short(_ moment: Moment) -> String {
    "\(DanishDay.short(moment.day)) \(time(moment))"
  }

  /// The time of the day: `09.05`.
  public static func time(_ moment: Moment) -> String {
    "\(DanishDay.twoDigits(moment.hour)).\(DanishDay.twoDigits(moment.minute % 60))"
  }
}
