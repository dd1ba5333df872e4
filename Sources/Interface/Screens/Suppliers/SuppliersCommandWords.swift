/// The texts of the commands about those who deliver figures.
enum SuppliersCommandWords {
  static let letter = CommandText(
    name: "læs brevet til den valgte; en rykker, når der er bedt om tallene før", label: "brev")
  static let saveLetter = CommandText(
    name: "gem brevet og skemaet som filer", label: "gem som filer")
  static let noteSent = CommandText(
    name: "noter, at der er bedt om tallene i dag", label: "noter som sendt")
}
