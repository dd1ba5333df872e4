import Criteria

extension PersonalData: RefusingInPart {
  /// What was found and what to do, as a part of a sentence.
  public var phrase: String {
    "skriv ikke personoplysninger her: \(looksLike); \(advice)"
  }

  /// What it looks like and what to do, where it is taken in all the same, as a part of a sentence.
  public var doubt: String { "\(looksLike); \(advice)" }

  /// That it was taken in, where nobody could be asked.
  ///
  /// - Parameter place: the line of the file that it stands in, in words, if any.
  public func warning(at place: String? = nil) -> String {
    "Bemærk\(place.map { " \($0)" } ?? ""): \(doubt)."
  }

  /// What is asked before it is taken in.
  public var question: String {
    "\(looksLike.capitalizedFirst). Her må ikke stå oplysninger om privatpersoner. Skal det gemmes?"
  }

  private var looksLike: String {
    switch kind {
    case .registrationNumber: "\(Quote.text(text)) ligner et CPR-nummer"
    case .telephone: "\(Quote.text(text)) ligner et telefonnummer"
    case .email: "\(Quote.text(text)) ligner en e-mailadresse"
    }
  }

  private var advice: String {
    switch kind {
    case .registrationNumber: "tag det ud, og skriv det uden at sige, hvem det handler om"
    case .telephone: "tag det ud, hvis det er en privatpersons"
    case .email: "tag den ud, hvis det er en privatpersons"
    }
  }
}
