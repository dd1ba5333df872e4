/// What is said of a focus area or an activity.
enum GroupWords {
  static let noCriteria = "ingen succeskriterier"
}
