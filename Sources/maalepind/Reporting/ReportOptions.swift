import Wording

extension Option {
  static let reportFormat = Option(
    "format", "tekst, md, html, docx, xlsx, pdf, csv eller json; ellers det, filens navn ender på.",
    value: "format",
    form: "html")
}

extension Flag {
  static let replaces = Flag("overskriv", "Skriv også, når filen er der i forvejen.")
}
