/// A choice that could not be written down.
public enum ChoiceNotKept {
  /// That the choice is not remembered, and where it was to stand.
  public static func sentence(_ path: String) -> String {
    "Valget gælder nu, men kunne ikke gemmes i \(Quote.text(path)); se efter, om mappen kan skrives i."
  }
}
