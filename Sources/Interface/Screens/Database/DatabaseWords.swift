/// What is said around what the performer tells of the database.
enum DatabaseWords {
  static func title(_ topic: DatabaseTopic) -> String {
    switch topic {
    case .copy: "Kopi af databasen"
    case .copies: "Kopier af databasen"
    case .check: "Databasen efterset"
    }
  }

  /// What is said until there is more to say.
  static func working(_ topic: DatabaseTopic) -> String {
    switch topic {
    case .copy: "Kopierer …"
    case .copies: "Henter listen over kopier …"
    case .check: "Ser databasen igennem …"
    }
  }
}
