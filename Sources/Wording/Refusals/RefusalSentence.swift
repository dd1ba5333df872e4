import Criteria

extension Refusal: Refusing {
  /// The refusal in one Danish sentence: what, and what to do.
  public var sentence: String {
    switch self {
    case .entry(let problem, let plan): problem.sentence(in: plan)
    case .undo(let problem, let plan): problem.sentence(in: plan)
    case .occasion(let problem, let plan): problem.sentence(in: plan)
    case .narrative(let problem, let plan): problem.sentence(in: plan)
    case .activityAmbiguous(let name, let choices):
      "Planen har flere aktiviteter, der hedder \(Quote.text(name)); skriv id’et: "
        + "\(Quote.choices(choices))."
    case .secondsOutside:
      "Skriv et antal sekunder fra 2 til 3.600 efter --sekunder, som --sekunder 15."
    case .unknownPlan(let name, let nearest, let choices):
      "Planen \(Quote.text(name)) findes ikke; "
        + (nearest.map { "mente du \(Quote.text($0))?" }
          ?? (choices.isEmpty
            ? "«maalepind plan liste» viser dem alle."
            : "vælg \(Quote.choices(choices)) med --plan."))
    case .noPlan:
      "Der er ingen plan endnu; hent en ind med «maalepind plan import FIL», eller prøv "
        + "«maalepind demo»."
    case .planNeeded(let choices):
      "Der er flere planer; vælg en med --plan: \(Quote.choices(choices))."
    case .idInSeveralPlans(let id, let choices):
      "\(Quote.text(id)) findes i flere planer; vælg en med --plan: \(Quote.choices(choices))."
    case .storedPlanUnreadable(let name, let first):
      "Planen \(Quote.text(name)) kan ikke læses længere, så intet er gemt (\(Quote.cleaned(first, longest: 120))); "
        + "skriv den ud med «maalepind plan eksport», ret den, og hent den ind med «maalepind plan import FIL»."
    case .storedPlanInPart(let name):
      "Planen \(Quote.text(name)) kan ikke læses helt længere; det, der kan læses, vises her, men intet kan skrives: "
        + "skriv den ud med «maalepind plan eksport», ret den, og hent den ind med «maalepind plan import FIL»."
    case .planFile(let path, let trouble): trouble.sentence(path, of: .plan)
    case .noEditor:
      "Der er ingen teksteditor at skrive i; sæt EDITOR til en, som EDITOR=nano, eller skriv teksten på skærmen."
    case .editorFailed:
      "Editoren kunne ikke bruges, så teksten er, som den var; se efter, om EDITOR nævner den rigtige."
    case .ownText(let path, let trouble): trouble.sentence(path, of: .words)
    case .figureFile(let path, let trouble): trouble.sentence(path, of: .figures)
    case .revisionNeeds(let plan, let missing):
      "Planen \(Quote.text(plan)) findes allerede og kan kun ændres med en begrundelse; tilføj "
        + DanishList.text(missing) + "."
    case .reasonHasColumn(let options):
      "\(DanishList.text(options)) er til filer med andres tal (kolonnen «sammenligning»); skriv grunden til at "
        + "rette planens egne i kolonnen «rettelse»."
    case .unknownSupplier(let name, let nearest, let choices):
      "Ingen, der hedder \(Quote.text(name)), leverer tal til planen; "
        + (nearest.map { "mente du \(Quote.text($0))?" }
          ?? (choices.isEmpty
            ? "aftalen nævner ingen." : "vælg \(Quote.choices(choices, most: 20))."))
    case .supplierNeeded(let choices):
      choices.isEmpty
        ? "Ingen skylder tal, så der er intet at skrive."
        : "Vælg med --leverandoer, hvem der skal have det: \(Quote.choices(choices, most: 20))."
    case .nothingOwed(let name, let quarter):
      "\(Quote.text(name)) skylder ingen tal for \(DanishQuarter.text(quarter)), så der er intet at skrive; "
        + "vælg et andet kvartal (--kvartal), eller se, hvem der gør, med «maalepind skema»."
    case .planHeld(let plan):
      "Planen \(Quote.text(plan)) er allerede i databasen; åbn den fra porteføljen, eller hent den nye "
        + "udgave ind med «maalepind plan import FIL»."
    case .revisedMeanwhile(let plan):
      "Planen \(Quote.text(plan)) er imens blevet ændret af en anden; se ændringen, og prøv igen."
    case .effectiveDayTooEarly(let day, let newest):
      "En ændring med virkning fra \(DanishDay.text(day)) ligger før den gældende udgave; vælg "
        + "\(DanishDay.text(newest)) eller senere."
    case .fileThere(let path, let canReplace):
      "Filen \(Quote.path(path)) findes allerede; vælg et andet navn"
        + (canReplace ? ", eller skriv den igen med --overskriv." : ".")
    case .cannotWrite(let path, let code):
      "Filen \(Quote.path(path)) kan ikke skrives\(SystemError.because(code)); vælg et andet sted."
    case .cannotPrint(let code, let isDone):
      isDone
        ? "Det er gjort, men svaret kan ikke skrives ud\(SystemError.because(code)); se resultatet med "
          + "«maalepind status»."
        : "Svaret kan ikke skrives ud\(SystemError.because(code)); send det et andet sted hen, og prøv "
          + "igen."
    case .programMissing(let program, let made, let package):
      "\(made) skrives med programmet \(program), som ikke er på maskinen; "
        + (package.map { "hent det med «apt install \($0)»" }
          ?? "det hører til Målepind, og README siger, hvordan det lægges ind")
        + ", eller vælg et andet format."
    case .programFailed(let program, let said):
      "Programmet \(program) skrev ingen fil"
        + (said.isEmpty ? "" : ", og det sidste, det sagde, var \(Quote.text(said))")
        + "; se efter, om det er sat rigtigt op, eller vælg et andet format."
    case .choiceNotKept(let path):
      "Valget gælder nu, men kunne ikke gemmes i \(Quote.text(path)); se efter, om mappen kan skrives i."
    case .serverDatabase:
      "Denne version kan ikke bruge en database på en server (postgresql://); vælg en fil med --data."
    case .correctedMeanwhile(let measurement, _) where measurement.figure == .withdrawn:
      "Tallet er imens taget tilbage af \(Quote.cleaned(measurement.recordedBy)); registrer det nye tal "
        + "uden at kalde det en rettelse."
    case .correctedMeanwhile(let measurement, let plan):
      "Tallet er imens blevet rettet til "
        + "\(FigureText.text(measurement.figure, of: measurement.indicator, in: plan)) af "
        + "\(Quote.cleaned(measurement.recordedBy)); se det nye, og ret igen."
    case .lineChangedMeanwhile(let person):
      "Linjen i logbogen er imens blevet ændret af \(Quote.cleaned(person)); se, hvordan den står nu, og "
        + "prøv igen."
    case .unexpected(let text):
      "Noget gik galt, og intet er gemt (\(Quote.cleaned(text, longest: 200))); prøv igen, og meld "
        + "fejlen, hvis den bliver ved."
    }
  }
}

extension UsageProblem: Refusing {
  /// As shells know wrong usage.
  public var exitCode: Int32 { 64 }

  /// What is wrong in one sentence, and what would be right.
  public var sentence: String {
    switch self {
    case .unknownCommand(let name, let nearest, let known):
      "Kommandoen \(Quote.text(name)) findes ikke; \(Self.meant(nearest, known))"
    case .unknownOption(let name, let nearest, let known):
      "Tilvalget \(Quote.text(name)) findes ikke her; \(Self.meant(nearest, known))"
    case .missingValue(let option, let form):
      "Efter \(Quote.cleaned(option)) mangler en værdi; skriv for eksempel \(form)."
    case .fileNeeded(let format, let form):
      "Formatet \(format) skal have en fil; skriv for eksempel \(form)."
    case .missingArgument(let name, let usage):
      "Her mangler \(Quote.cleaned(name)); skriv «\(usage)»."
    case .unexpectedArgument(let text, let usage):
      "\(Quote.text(text)) er for meget; skriv «\(usage)»."
    case .badValue(let option, let found, let forms):
      "\(Quote.cleaned(option)) kan ikke være \(Quote.text(found)); skriv \(Quote.choices(forms))."
    case .valueNotTaken(let option, let found):
      "\(Quote.cleaned(option)) skal stå alene, uden \(Quote.text(found)); slet det, der følger efter."
    case .notUTF8(let text):
      "\(Quote.text(text)) er ikke skrevet i UTF-8, så det kan ikke læses rigtigt; skriv det i UTF-8, eller giv filen "
        + "et andet navn."
    case .repeatedOption(let option):
      "\(Quote.cleaned(option)) står to gange; skriv den kun én gang."
    case .optionsExclude(let first, let second):
      "\(first) og \(second) kan ikke bruges sammen; vælg den ene."
    }
  }

  private static func meant(_ nearest: String?, _ known: [String]) -> String {
    if let nearest { return "mente du \(Quote.text(nearest))?" }
    return known.isEmpty ? "se «maalepind --help»." : "vælg \(Quote.choices(known, most: 20))."
  }
}

/// The system's error numbers, in the words that most often explain them.
public enum SystemError {
  /// Why, as a part of a sentence: `, fordi disken er fuld`; nothing for 0.
  public static func because(_ code: Int32) -> String {
    switch code {
    case 0: ""
    case 1, 13: ", fordi adgang er nægtet"
    case 2: ", fordi mappen ikke findes"
    case 5: ", fordi disken svarer med fejl"
    case 9, 32: ", fordi ingen læser det"
    case 20, 21: ", fordi det er en mappe"
    case 27: ", fordi filer ikke må blive så store her"
    case 28, 122: ", fordi disken er fuld"
    case 30: ", fordi disken kun kan læses"
    default: " (systemfejl \(code))"
    }
  }
}

/// Sizes of files.
public enum SizeText {
  /// `50 MiB`, `1,5 MiB`, `12 KiB`, `300 byte`.
  public static func text(_ bytes: Int) -> String {
    for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= size {
      let value = Fraction(Int128(bytes), Int128(size))
      return "\(DanishNumber.shortest(value, mostDecimals: 1)) \(unit)"
    }
    return "\(DanishNumber.text(bytes)) byte"
  }
}
