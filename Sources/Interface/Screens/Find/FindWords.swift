/// What the search says.
enum FindWords {
  static let title = "Søg"
  static let hint = "skriv et ord fra et kriterium, en aktivitet, en ordlyd eller en note"
  static let nothing = "Intet passer. Ret søgeordet."
  static let criterion = "kriterium"
  static let milestone = "milepæl"
  static let recommendation = "indstilling"
  static let followUp = "opfølgning"
  static let note = "note"
  static let logbook = "logbog"
  static let question = "spørgsmål"
}
