/// What is said where something is chosen.
enum ChoiceWords {
  static let chosen = "valgt"

  static func mouse(_ isOn: Bool) -> String {
    isOn
      ? "Musen bruges af programmet igen."
      : "Musen er slået fra, så tekst kan markeres og kopieres. Tast F8 for at slå den til."
  }
}
