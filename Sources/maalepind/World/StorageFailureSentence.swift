import Criteria
import Glibc
import Storage
import Wording

extension StorageFailure: Refusing {
  /// Why the database would not, in one sentence: what, and what to do.
  public var sentence: String {
    switch self {
    case .missing(let path):
      "\(Self.file(path)) findes ikke endnu; hent en plan ind med «maalepind plan import FIL», eller prøv "
        + "«maalepind demo»."
    case .missingDirectory(let path):
      "Mappen til databasen \(Quote.path(path)) findes ikke og kan ikke oprettes; opret den, eller "
        + "vælg en anden fil med --data."
    case .notAFile(let path):
      "\(Quote.path(path)) er ikke en fil; skriv navnet på en databasefil efter --data."
    case .cannotOpen(let path, let code):
      "\(Self.file(path)) kan ikke åbnes\(SystemError.because(code)); bed om adgang til den, eller vælg en "
        + "anden med --data."
    case .gone(let path):
      "\(Self.file(path)) er flyttet eller slettet, mens den var åben, og intet er gemt; læg den tilbage, eller luk "
        + "Målepind, og åbn den, hvor den ligger nu, med --data."
    case .replaced(let path):
      "\(Self.file(path)) er byttet ud med en anden fil, mens den var åben, og intet er gemt; luk Målepind, og åbn "
        + "det igen for at se den nye."
    case .cut(let path):
      "\(Self.file(path)) er kortet af, mens den var åben, og intet er gemt; luk Målepind, og hent "
        + "en kopi frem med «maalepind gendan»."
    case .notADatabase(let path):
      "Filen \(Quote.path(path)) er ikke en database; vælg en anden med --data."
    case .notOurDatabase(let path):
      "\(Self.file(path)) hører til et andet program; vælg en anden med --data."
    case .newerVersion(let path, _, _):
      "\(Self.file(path)) er lavet med en nyere version af Målepind; opdater programmet, og prøv igen."
    case .olderVersion(let path):
      "\(Self.file(path)) er fra en ældre version af Målepind; åbn den én gang med «maalepind» fra en konto, "
        + "der må skrive i den."
    case .readOnly(let path):
      "\(Self.file(path)) kan kun læses; bed om skriveadgang til filen og dens mappe, eller vælg en anden "
        + "med --data."
    case .notWritableBeside(_, let file):
      "Databasen kan ikke skrives, fordi filen \(Quote.path(file)) ved siden af den tilhører en anden; slet den ikke, "
        + "for den kan rumme tal: bed den anden lukke Målepind og åbne det igen, eller giv adgang til filen."
    case .unfinishedWrites(_, let log):
      "Databasen blev afbrudt, mens der blev skrevet; det sidste står i \(Quote.path(log)) og hentes ind, når en, der "
        + "må skrive i mappen, åbner den én gang."
    case .locked(let path):
      "\(Self.file(path)) er optaget af et andet program; vent et øjeblik, og prøv igen."
    case .damaged(let path, _):
      "\(Self.file(path)) er beskadiget; «maalepind tjek» viser, hvad der er galt, og «maalepind gendan» "
        + "henter en kopi frem."
    case .readFault(let path, let code):
      "\(Self.file(path)) kunne ikke læses denne gang\(SystemError.because(code)); den er ikke nødvendigvis "
        + "beskadiget: prøv igen, og spørg den, der passer maskinen eller netværket, hvis det bliver ved."
    case .writeFault(let path, let code):
      "\(Self.file(path)) kunne ikke skrives\(SystemError.because(code)), og intet er gemt; prøv igen, og spørg "
        + "den, der passer maskinen eller netværket, hvis det bliver ved."
    case .uncertain(let path, let code):
      "Det er ikke sikkert, om det blev gemt i \(Quote.path(path))\(SystemError.because(code)); se efter med "
        + "«maalepind historik», før det skrives igen."
    case .danglingLink(let path):
      "\(Quote.path(path)) er en genvej til en fil, der ikke findes; ret genvejen, eller vælg en anden fil med "
        + "--data."
    case .diskFull: "Disken er fuld, så intet er gemt; frigør plads, og prøv igen."
    case .alreadyThere(let path): Refusal.fileThere(path: path).sentence
    case .copyUnsound(let path):
      "Kopien \(Quote.path(path)) blev ikke, som den skulle, og er slettet igen; vælg et andet sted, for disken "
        + "kan være i stykker."
    case .constraint(let path, let message, _): Self.answered(path, code: 19, message)
    case .other(let path, let code, let message, _): Self.answered(path, code: code, message)
    case .unknownPlan(let id):
      Refusal.unknownPlan(id.text, nearest: nil, choices: []).sentence
    case .revisedMeanwhile(let id, _): Refusal.revisedMeanwhile(plan: id.text).sentence
    case .quarterClosed(let closed): EntryProblem.quarterClosed(closed).sentence(in: nil)
    case .recordedMeanwhile: ClosingProblem.recordedMeanwhile.sentence
    case .quarterOpen(let quarter): ClosingProblem.alreadyOpen(quarter).sentence
    case .alreadyRecorded(let other): EntryProblem.alreadyRecorded(other).sentence(in: nil)
    case .alreadyCorrected(let other): Refusal.correctedMeanwhile(other, plan: nil).sentence
    case .alreadySuperseded(let line):
      Refusal.lineChangedMeanwhile(by: line.recordedBy).sentence
    case .nothingToCorrect(let id): Refusal.unexpected("intet tal har id \(id)").sentence
    case .correctsAnother(let other):
      Refusal.unexpected("rettelsen gælder ikke \(other.id)").sentence
    case .idTaken(let other): Refusal.unexpected("id \(other.id) er brugt").sentence
    case .noLineToSupersede(let id): Refusal.unexpected("ingen linje har id \(id)").sentence
    case .supersedesAnother(let other):
      Refusal.unexpected("ændringen gælder ikke \(other.id)").sentence
    case .narrativeOvertaken(let other):
      Refusal.narrative(.overtaken(other), plan: nil).sentence
    case .lineIDTaken(let other): Refusal.unexpected("id \(other.id) er brugt").sentence
    }
  }

  /// That all can be looked at, but nothing stored until what stands in the way is gone, in one sentence.
  var hindering: String {
    switch self {
    case .writeFault(let path, let code):
      "\(Self.file(path)) kan ses, men lige nu kan intet gemmes i den\(SystemError.because(code)); når det er "
        + "rettet, kan der gemmes igen."
    default: "Disken er fuld: alt kan ses, men intet kan gemmes, før der er frigjort plads."
    }
  }

  private static func file(_ path: String) -> String { "Databasen \(Quote.path(path))" }

  private static func answered(_ path: String, code: Int32, _ message: String) -> String {
    "\(file(path)) svarede med fejl \(code) (\(Quote.cleaned(message, longest: 120))), og intet er gemt; "
      + "prøv igen."
  }
}
