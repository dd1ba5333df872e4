/// The kinds of file that are taken in, in words.
enum FileKind {
  /// A plan file.
  case plan
  /// A file with figures.
  case figures
  /// A file with a text in own words.
  case words

  fileprivate var name: String { self == .plan ? "Planfilen" : "Filen" }

  fileprivate var content: String {
    switch self {
    case .plan: "en plan"
    case .figures: "tal"
    case .words: "tekst"
    }
  }

  fileprivate var largest: String {
    switch self {
    case .plan: "en plan"
    case .figures: "en fil med tal"
    case .words: "en tekst"
    }
  }

  fileprivate var example: String {
    switch self {
    case .plan: "en planfil, der ender på .yaml"
    case .figures: "en fil med tal, der ender på .csv"
    case .words: "en fil med tekst, der ender på .txt"
    }
  }

  fileprivate var notText: String {
    self == .figures
      ? "er ikke en CSV-fil; gem den fra regnearket som «CSV UTF-8 (semikolonsepareret)», og prøv igen"
      : "er ikke tekst i UTF-8; gem den som UTF-8 i en teksteditor, eller vælg en anden fil"
  }
}

extension FileTrouble {
  /// Why a file cannot be taken in, in one sentence: what, and what to do.
  func sentence(_ path: String, of kind: FileKind) -> String {
    let file = "\(kind.name) \(Quote.path(path))"
    return switch self {
    case .notFound: "\(file) findes ikke; se efter, om navn og mappe er skrevet rigtigt."
    case .notAFile: "\(Quote.path(path)) er ikke en fil; skriv navnet på \(kind.example)."
    case .unreadable(let code):
      "\(file) kan ikke læses\(SystemError.because(code)); bed om adgang til den, eller vælg en anden."
    case .empty: "\(file) er tom; vælg en fil med \(kind.content) i."
    case .notText: "\(file) \(kind.notText)."
    case .tooBig(let bytes, let limit):
      "\(file) fylder \(SizeText.text(bytes)), men \(kind.largest) må højst fylde "
        + "\(SizeText.text(limit)); se efter, om det er den rigtige fil."
    case .hasMistakes(let count):
      "\(file) har \(DanishNumber.text(count)) fejl og er ikke hentet ind; ret "
        + (count == 1 ? "den" : "dem") + ", og prøv igen"
        + (kind == .plan ? "; «maalepind plan tjek FIL» viser, hvor." : ".")
    case .hasManyMistakes(let count):
      "\(file) har mindst \(DanishNumber.text(count)) fejl og er ikke hentet ind; se efter, om det er "
        + "den rigtige fil, ret den, og prøv igen."
    case .workbook(let trouble): "\(file) \(trouble.phrase)."
    }
  }
}

extension WorkbookTrouble {
  /// What is wrong with the file and what to do, behind its name.
  fileprivate var phrase: String {
    switch self {
    case .noReader:
      "læses med programmet maalepind-kontor, som ikke er på maskinen; det hører til Målepind, og README siger, "
        + "hvordan det lægges ind; eller gem filen som «CSV UTF-8 (semikolonsepareret)»"
    case .notWorkbook: "er ikke et regneark; vælg en, der ender på .xlsx eller .csv"
    case .locked: "er låst med en adgangskode; gem den uden, og prøv igen"
    case .otherFormat:
      "er ikke gemt som .xlsx; åbn den i Excel, gem den som «Excel-projektmappe (.xlsx)», og prøv igen"
    case .openDocument:
      "er gemt som .ods; åbn den i LibreOffice, gem den som «Excel 2007-365 (.xlsx)», og prøv igen"
    case .damaged:
      "er beskadiget eller klippet over; hent den igen, eller gem den igen fra regnearket"
    case .tooBig:
      "fylder mere pakket ud, end der læses; se efter, om det er den rigtige fil, og del den, hvis det er"
    case .tooManyRows:
      "har noget under række \(DanishNumber.text(Self.mostRows)), og så mange rækker læses ikke; del den i flere"
    }
  }
}
