import Criteria

extension PlanMistake.Kind {
  /// What is wrong and what would be right, without capital and full stop, as it stands after file and place.
  public var sentence: String {
    switch self {
    case .syntax(let syntax): syntax.phrase
    case .severalDocuments:
      "filen har flere dokumenter; slet linjen «---» og det, der følger, eller læg det i sin egen fil"
    case .aliasOrAnchor(let text):
      "\(Quote.text(text)) er en henvisning i YAML, og det bruger planer ikke; skriv indholdet ud, "
        + "eller sæt teksten i anførselstegn"
    case .tag(let text):
      "\(Quote.text(text)) er en typeangivelse i YAML, og det bruger planer ikke; slet den, eller sæt "
        + "teksten i anførselstegn"
    case .nestedTooDeep(let limit):
      "her er mere end \(limit) niveauer inde i hinanden; en plan har brug for langt færre"
    case .notAPlan:
      "filen skal bestå af nøgler og værdier som «plan: Helsingør Syd» og «periode: 2018-01-01 til "
        + "2021-12-31»"
    case .text(let fault): fault.phrase
    case .personalData(let found): found.doubt
    case .empty: "filen er tom; skriv en plan i den, eller vælg en anden fil"
    case .notUTF8:
      "her står tegn, som ikke er UTF-8; gem filen igen med tegnsættet UTF-8"
    case .tooLarge(let bytes, let limit):
      "filen fylder \(DanishNumber.text(bytes)) byte; en plan må højst fylde "
        + "\(DanishNumber.text(limit)), så det er nok en anden fil, der skulle vælges"
    case .unknownKey(let key, let nearest, let known):
      "nøglen \(Quote.text(key)) kendes ikke her; \(Self.meant(nearest, known))"
    case .duplicateKey(let key, let line):
      "\(Quote.text(key)) står også i linje \(line); slet den ene"
    case .missingKey(let key, let forms): "her mangler \(Quote.text(key))\(Self.example(forms))"
    case .emptyValue(let key, let forms):
      "\(Quote.text(key)) er tom; skriv en værdi\(Self.example(forms)), eller slet linjen"
    case .wrongShape(let key, let expected, let found):
      "\(Quote.text(key)) skal være \(expected.phrase), men er \(found.phrase)"
    case .unreadable(let key, let found, let forms):
      "\(Quote.text(key)) skal være \(Self.one(of: forms)), men er \(Quote.text(found))"
    case .number(let key, let problem): "\(Quote.text(key)): \(problem.phrase)"
    case .day(let key, let problem): "\(Quote.text(key)): \(problem.phrase)"
    case .period(let key, let problem): "\(Quote.text(key)): \(problem.phrase)"
    case .quarter(let key, let problem): "\(Quote.text(key)): \(problem.phrase)"
    case .splitDecimal(let key, let whole):
      "kommaet i \(whole) deler værdien i to, når den står i { } eller [ ]; sæt \(Quote.text(key)) på "
        + "sin egen linje, eller skriv \"\(Quote.cleaned(whole))\""
    case .tooLong(let key, let limit):
      "\(Quote.text(key)) er for lang; den må have højst \(DanishNumber.text(limit)) tegn"

    case .duplicateID(let id, let line):
      "id \(Quote.text(id)) er brugt i linje \(line); giv den ene et andet id"
    case .duplicateName(let name, let line):
      "navnet \(Quote.text(name)) er brugt i linje \(line); giv det ene et andet navn"
    case .badID(let id, let suggestion):
      "id \(Quote.text(id)) må kun have små bogstaver a–z, cifre og enkelte bindestreger, højst "
        + "\(Slug.longest) tegn"
        + (suggestion.map { "; skriv for eksempel \(Quote.text($0))" } ?? "")
    case .noIDFromName(let name):
      "af navnet \(Quote.text(name)) kan der ikke laves et id; skriv et, for eksempel «id: tryghed»"
    case .unknown(let thing, let name, let nearest, let known):
      "\(thing.unknown(Quote.text(name))); "
        + (nearest == nil && known.isEmpty ? thing.instead : Self.meant(nearest, known))
    case .wordTwice(let key, let word):
      "\(Quote.text(word)) står to gange under \(Quote.text(key)); slet den ene"
    case .countingNeedsActivity(let counting):
      "\(Quote.text(counting)) siger ikke, hvilken aktivitets logbog der tælles fra; flyt kriteriet til "
        + "aktiviteten, eller skriv «fra logbogen, aktivitet» og aktivitetens id"
    case .countingNeedsTally(let counting, let tally):
      "\(Quote.text(counting)) kan ikke gøres op som \(Quote.text(tally)); skriv «opgøres: sum pr. år», "
        + "eller «gennemsnit pr. år» for deltagere pr. gang"
    case .sameSiteTwice(let name):
      "boligområdet \(Quote.text(name)) står her to gange; slet den ene"

    case .unknownGoal(let goal, let forms):
      "«mål» skal være \(Self.one(of: forms)), men er \(Quote.text(goal)); kan det ikke siges sådan, så skriv "
        + StrayWords.wayOut
    case .strayWords(let goal, let words, let rest):
      "i målet \(Quote.text(goal)) kendes \(words.contains(" ") ? "ordene" : "ordet") \(Quote.text(words)) "
        + "ikke; \(StrayWords.advice(words, in: goal, leaving: rest))"
    case .otherUnit(let goal, let words, let unit):
      "målet \(Quote.text(goal)) er et tal for \(Quote.text(words)), men enheden er \(Quote.text(unit)); skriv "
        + "tallet uden ord, eller ret enheden"
    case .yearlyNeedsWindow(let goal, let isLatest):
      "målet \(Quote.text(goal)) har et tal for hvert år, men tallene begynder ikke forfra hvert år; skriv "
        + (isLatest
          ? "det sidste under «mål» og de andre under «delmål»"
          : "«opgøres: sum pr. år», eller kun ét tal")
    case .goalSaysNothing(let goal):
      "målet \(Quote.text(goal)) siger intet, for alle tal opfylder det; skriv det aftalte tal, eller "
        + "«mangler», hvis aftalen intet siger"
    case .goalOutOfReach(let goal):
      "målet \(Quote.text(goal)) kan intet tal opfylde; skriv det aftalte tal, eller «mangler»"
    case .vagueBaseline(let found, let plainly):
      "udgangspunktet \(Quote.text(found)) er ikke ét tal; skriv det tal, der regnes fra, som \(Quote.text(plainly)), "
        + "eller «mangler», og aftalens ord under «åbne spørgsmål»"
    case .severalBaselines(let newest, let earlier):
      "udgangspunktet er flere tal; skriv det nyeste, \(Quote.text(newest)), og de andre på linjen «sammenligning: "
        + "{ navn: Tidligere, tal: [\(earlier.map { "\"\(Quote.cleaned($0))\"" }.joined(separator: ", "))] }»"
    case .meanOfYears(let found):
      "\(Quote.text(found)) kan ikke regnes ud her; skriv «opgøres: seneste», og indtast hvert år det gennemsnit, I har "
        + "regnet ud, som ét tal (er enheden «antal …», så skriv «tal …»)"
    case .deadlineOutsidePlan(let goal, let day, let period):
      "målet \(Quote.text(goal)) har frist \(DanishDay.text(day)), men tallene tælles kun i planens periode, "
        + "\(DanishPeriod.text(period)); skriv det, der skal være nået i den, eller «mål: mangler» og aftalens ord under "
        + "«åbne spørgsmål»"
    case .baselineNeeded(let goal, let site):
      "målet \(Quote.text(goal)) skal have et udgangspunkt\(site.map { " for \($0)" } ?? ""); skriv "
        + "«udgangspunkt: 59,2 i 2016», «etableres i 2018» eller «mangler»"
    case .moveAgainstBaseline(let goal, let isRise, let baseline, let plainly):
      "målet \(Quote.text(goal)) er \(isRise ? "en stigning" : "et fald"), men udgangspunktet "
        + "\(Quote.text(baseline)) ligger \(isRise ? "over" : "under") det; ret det ene af dem, eller skriv "
        + "\(Quote.text(plainly)), hvis tallet gerne må "
        + (isRise ? "falde så langt" : "stige så højt")
    case .notOfUnit(let key, let found, let unit, let forms):
      "\(Quote.text(key)) er \(Quote.text(found)), men enheden er \(Quote.text(unit.name)); skriv "
        + Self.one(of: forms)
    case .tallyNotOfUnit(let tally, let unit, let forms):
      "\(Quote.text(tally)) kan ikke bruges, når enheden er \(Quote.text(unit.name)); skriv "
        + Self.one(of: forms)
    case .windowBelongsInTally(let goal, let length, let addsUp):
      "perioden i målet \(Quote.text(goal)) hører til under «opgøres»; skriv dér for eksempel "
        + "«\(addsUp ? "sum" : "gennemsnit") \(DanishWindow.per(length))»"
    case .partOfAnother(let id, let criterion):
      "delkriteriets id \(Quote.text(id)) skal begynde med \(Quote.text(criterion + ".")) eller kun være "
        + "delens eget navn"
    case .rateNeedsSum(let goal):
      "målet \(Quote.text(goal)) kræver tal, der lægges sammen; skriv «opgøres: sum pr. år» eller en "
        + "anden periode"
    case .outOfRange(let key, let found, let unit):
      "\(Quote.text(key)) er \(Quote.text(found)), men "
        + (unit == .percent ? "en procent ligger mellem 0 og 100" : "tallet må ikke være under 0")
    case .notWhole(let key, let found, let unit):
      "\(Quote.text(key)) er \(Quote.text(found)), men \(Quote.text(unit.name)) er et helt tal"
    case .rangeBackwards(let goal):
      "\(Quote.text(goal)) begynder med det største tal; skriv det mindste først, som i «5-10»"
    case .dayOutsidePlan(let key, let day, let period):
      "\(Quote.text(key)): \(DanishDay.text(day)) ligger uden for planens periode, "
        + "\(DanishPeriod.text(period)); skriv en dag i perioden, eller «ved udgangen»"
    case .quarterOutsidePlan(let key, let quarter, let period):
      "\(Quote.text(key)): \(DanishQuarter.text(quarter)) ligger uden for planens periode, "
        + "\(DanishPeriod.text(period)); skriv et kvartal i perioden"
    case .goalYearOutsidePlan(let goal, let year, let period):
      "målet \(Quote.text(goal)) gælder kun \(DanishDay.fourDigits(year)), som ligger uden for planens periode, "
        + "\(DanishPeriod.text(period)); ret årstallet, slet det, hvis målet ikke kun gælder et år, eller skriv "
        + StrayWords.wayOut
    case .baselineAfterDeadline(let day, let deadline):
      "udgangspunktet er fra \(DanishDay.text(day)), men målet skal nås senest "
        + "\(DanishDay.text(deadline)); udgangspunktet skal ligge først"
    case .interimOutOfOrder(let text):
      "delmålet \(Quote.text(text)) står ikke i rækkefølge; skriv delmålene efter dato"
    case .interimAfterDeadline(let text, let deadline):
      "delmålet \(Quote.text(text)) skal ligge efter udgangspunktet og før målets frist, "
        + DanishDay.text(deadline)
    case .interimWithoutPath(.noBaseline):
      "«delmål» kræver et udgangspunkt at gå ud fra; skriv «udgangspunkt», eller slet dem"
    case .interimWithoutPath(.noNumber):
      "«delmål» kræver et mål med ét tal at gå mod; skriv tallet i «mål», eller slet dem"
    case .interimWithoutPath(.tally(let tally)):
      "«delmål» kan ikke bruges, når tallene opgøres som \(Quote.text(tally)); skriv et tal for hvert år under «mål», "
        + "eller slet dem"
    case .scopeNeeded(let sites):
      "her mangler «omfang»; skriv «samlet», «hvert boligområde» eller en liste af "
        + DanishList.text(sites.prefix(8).map { Quote.cleaned($0, longest: 60) })
    case .siteWithout(let key, let site):
      "\(Quote.text(key)) mangler for \(Quote.text(site)); skriv en værdi, eller «mangler», hvis "
        + "aftalen intet siger"
    case .siteNotCovered(let key, let site):
      "\(Quote.text(key)) står for \(Quote.text(site)), som «omfang» ikke nævner; ret den ene"
    case .perSiteButPlanWide(let key):
      "\(Quote.text(key)) står for hvert boligområde, men «omfang» er «samlet»; ret den ene"
    case .thresholdsOutOfOrder:
      "«grænser» skal være mellem 0 og 1, og «bagud» ikke over «følger planen», som i "
        + "«følger planen: 0,85» og «bagud: 0,60»"

    case .money(let key, let problem): "\(Quote.text(key)): \(problem.phrase)"
    case .budgetDoesNotSum(let gap, let key, let isOwn):
      "posterne for \(gap.year) giver \(DanishMoney.text(gap.sum)), men \(Quote.text(key)) er "
        + "\(DanishMoney.text(gap.total)); forskellen er \(DanishMoney.text(gap.difference)), så ret en "
        + "post eller beløbet"
        + (isOwn
          ? ""
          : ", eller skriv «posterne giver», hvis det er aftalens egen tabel, der ikke stemmer")
    case .yearOutsidePlan(let key, let year, let period):
      "\(Quote.text(key)): \(year) ligger uden for planens periode, \(DanishPeriod.text(period)); ret "
        + "årstallet, eller slet linjen"
    case .milestoneBackwards(let start, let deadline):
      "milepælen slutter \(DanishDay.text(deadline)), men begynder først \(DanishDay.text(start)); ret "
        + "«start» eller «frist»"
    case .doneBeforeStart(let day, let start):
      "milepælen er udført \(DanishDay.text(day)), men begynder først \(DanishDay.text(start)); ret "
        + "«start» eller «udført»"
    case .unknownDueDay(let day, let known):
      "der er ingen frist \(DanishDay.text(day)); "
        + (known.isEmpty
          ? "skriv den under «frist», eller slet linjen"
          : "skriv \(Quote.choices(known.map(\.description)))")
    case .startsDiffer(let start, let counted):
      "«frist» regner fra \(DanishDay.text(counted)), men «start» er \(DanishDay.text(start)); skriv "
        + "«dage fra start», eller ret den ene"
    case .decidedBeforeProposed(let proposed, let decided):
      "indstillingen er afgjort \(DanishDay.text(decided)), men først foreslået "
        + "\(DanishDay.text(proposed)); ret «foreslået» eller «afgjort»"
    case .decidedWithoutStatus(let key, let forms):
      "\(Quote.text(key)) hører til en indstilling, der er afgjort; skriv «status» som "
        + "\(Quote.choices(forms)), eller slet linjen"
    case .adjustsNothing:
      "justeringen ændrer intet; skriv det nye «mål» eller «udgangspunkt», «omfang» eller «opgøres», hvor det "
        + "mangler, eller et «spørgsmål» med sit «svar»"
    case .decidedByNobody:
      "der er flere afgørelser, end der er nogen til at tage; skriv, hvem der beslutter, under «besluttes af», "
        + "eller slet afgørelsen"
    case .adjustedTooEarly(let decided, let earlier):
      "justeringen er afgjort \(DanishDay.text(decided)), men først foreslået eller besluttet "
        + "\(DanishDay.text(earlier)); ret «foreslået» eller «afgjort»"
    case .ambiguousTopic(let name, let forms):
      "\(Quote.text(name)) kan være flere ting i planen; skriv \(Quote.choices(forms))"
    }
  }

  private static func meant(_ nearest: String?, _ known: [String]) -> String {
    nearest.map { "mente du \(Quote.text($0))?" } ?? "skriv \(Quote.choices(known))"
  }

  private static func example(_ forms: [String]) -> String {
    forms.isEmpty ? "" : ", for eksempel \(Quote.choices(forms))"
  }

  /// The forms as they were given when they say what they are (`et tal`), else in quotation marks.
  private static func one(of forms: [String]) -> String {
    DanishList.text(
      forms.map { form in
        ["et ", "en ", "noget som "].contains { form.hasPrefix($0) } ? form : Quote.text(form)
      }, joinedBy: "eller")
  }
}
