/// What is said where something is chosen.
enum ChoiceWords {
  static let chosen = "valgt"

  static func mouse(_ isOn: Bool) -> String {
    isOn
      ? "Musen er slået til igen."
      : "Musen er slået fra, så tekst kan markeres og kopieres. Tryk F8 for at slå den til."
  }
}
