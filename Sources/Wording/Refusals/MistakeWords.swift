/// What is said of mistakes in files beyond those that are told one by one, whichever file it is.
public enum MistakeWords {
  /// The most mistakes that are told one by one.
  public static let mostShown = 20

  /// That there are so many more; nothing where there are none.
  ///
  /// - Parameter isCutShort: whether the rest of the file was not looked at.
  public static func more(_ count: Int, isCutShort: Bool = false) -> [String] {
    count > 0 ? ["… og \(isCutShort ? "mindst " : "")\(DanishNumber.text(count)) fejl til."] : []
  }

  /// That there are so many more places that may tell who somebody is; nothing where there are none.
  public static func moreDoubtful(_ count: Int) -> [String] {
    count > 0 ? ["… og \(DanishNumber.text(count)) til, der kan være personoplysninger."] : []
  }
}
