/// What the search and the list of commands say.
public enum FindWords {
  /// The search's title.
  public static let title = "Søg"
  /// In the search's empty field.
  public static let hint = "skriv et ord fra et kriterium, en aktivitet, en ordlyd eller en note"
  /// Nothing holds all the words.
  public static let nothing = "Intet passer. Slet i søgningen, eller prøv et andet ord."
  /// The list of commands' title.
  public static let commands = "Kommandoer"
  /// In its empty field.
  public static let commandsHint = "skriv, hvad du vil"
  /// No command is meant.
  public static let noCommand = "Ingen kommando her hedder noget i den retning. Slet i feltet."

  /// How many there are: `4 fundet`, or all of them.
  public static func count(_ shown: Int, of all: Int) -> String {
    "\(DanishNumber.text(shown)) af \(DanishNumber.text(all))"
  }

  /// What kind of thing was found.
  public static let area = "indsatsområde"
  /// An activity.
  public static let activity = "aktivitet"
  /// A criterion.
  public static let criterion = "kriterium"
  /// A milestone.
  public static let milestone = "milepæl"
  /// A recommendation.
  public static let recommendation = "indstilling"
  /// A follow-up.
  public static let followUp = "opfølgning"
  /// A note.
  public static let note = "note"
  /// A line in the logbook.
  public static let logbook = "logbog"
  /// An open question.
  public static let question = "spørgsmål"
}
