import Criteria
import Wording

/// Options that several commands have, each with what it asks for there.
extension Option {
  static func day(_ name: String, _ help: String) -> Self {
    Self(name, help, value: "dato", form: "2019-12-31")
  }

  static func quarter(_ help: String) -> Self {
    Self("kvartal", help, value: "kvartal", form: "2019K4")
  }

  /// A quarter to see as it was kept.
  static let closedQuarter = quarter(
    "Vis et kvartal, som det så ud, da det blev lukket, som 2019K4.")

  static func site(_ help: String) -> Self { Self("sted", help, value: "sted", form: "Nøjsomhed") }

  /// Who what is written is signed with.
  static func user(_ help: String) -> Self { Self("bruger", help, value: "navn", form: "Mette") }

  /// Where what a command writes is put.
  static func file(form: String) -> Self {
    Self("fil", letter: "o", "Skriv til filen.", value: "FIL", form: form)
  }
}

extension Flag {
  static let json = Flag("json", "Skriv JSON til andre programmer.")
}

extension Given {
  /// Who what is written is signed with: the one named, or the account.
  func user(_ option: Option) throws -> String {
    try refuseBlank(option)
    let name = self[option] ?? Account.name
    if let fault = TextFault.first(in: [name], longest: PlanEdit.longestName) { throw fault }
    return name
  }
}
