/// What a focus area or an activity is called.
enum GroupWords {
  static let area = "indsatsområde"
  static let activity = "aktivitet"
  static let noCriteria = "ingen succeskriterier"
}
