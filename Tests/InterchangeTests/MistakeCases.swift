/// Keys of a criterion. The first stands on line 14; `omfang` comes first so that it is seldom in the way.
let criterionCases = [
  MistakeCase(
    "enhed: procent\nmål: otte\nomfang: samlet",
    "15:14: «mål» skal være «mindst 8», «over 8», «højst 8» eller «under 8», men er «otte»; kan det ikke siges "
      + "sådan, så skriv «mål: mangler» og aftalens ord under «åbne spørgsmål»"),
  MistakeCase(
    "nr: nummer to\nenhed: procent\nmål: mindst 65\nomfang: samlet",
    "14:13: «nr» skal være et nummer som «2», «1.1» eller «1a», men er «nummer to»"),
  MistakeCase(
    "enhed: procent\nmål: støt fremgang\nomfang: samlet",
    "15:14: «mål» skal være «stiger» eller «falder», men er «støt fremgang»; kan det ikke siges "
      + "sådan, så skriv «mål: mangler» og aftalens ord under «åbne spørgsmål» («maalepind plan vendinger» viser alle "
      + "vendinger)"),
  MistakeCase(
    "enhed: procent\nmål: mindst to tredjedele\nomfang: samlet",
    "15:14: «mål»: «to tredjedele» kan ikke skrives helt ud som tal; skriv 66,7 % i stedet for ordene, eller 66,6 % ved «højst» og «under»"
  ),
  MistakeCase(
    "enhed: procent\nmål: 65\nomfang: samlet",
    "15:14: «mål» skal være «mindst 65», «over 65», «højst 65» eller «under 65», men er «65»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 samlet set i 2021\nomfang: samlet",
    "15:14: i målet «mindst 65 samlet set i 2021» kendes ordene «samlet set» ikke; skriv «mindst 65 i 2021», hvis det "
      + "betyder det samme, eller «mål: mangler»"
  ),
  MistakeCase(
    "enhed: procent\nmål:\n  2018: mindst 60\n  2019: mindst 65\nomfang: samlet",
    "16:11: målet «2018: mindst 60, 2019: mindst 65» har et tal for hvert år, men tallene begynder ikke forfra hvert "
      + "år; skriv det sidste under «mål» og de andre under «delmål»"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum i hele perioden\nmål: mindst 6 i 2018, mindst 7 i 2019\nomfang: samlet",
    "16:14: målet «mindst 6 i 2018, mindst 7 i 2019» har et tal for hvert år, men tallene begynder ikke forfra hvert "
      + "år; skriv «opgøres: sum pr. år», eller kun ét tal"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. år\nmål:\n  2018: mindst 6\n  2030: mindst 7\nomfang: samlet",
    "17:11: målet «2018: mindst 6, 2030: mindst 7» gælder kun 2030, som ligger uden for planens periode"
  ),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. år\nmål:\n  2018: mindst 6\n  2019: mindst 0\nomfang: samlet",
    "17:11: målet «2018: mindst 6, 2019: mindst 0» siger intet"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. år\nmål: fastholdes hvert år\nudgangspunkt: 3 i 2016\nomfang: samlet",
    "16:14: i målet «fastholdes hvert år» kendes ordene «hvert år» ikke"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. år\nmål: stiger til 15 i 2021\nudgangspunkt: 18 i 2016\nomfang: samlet",
    "17:23: målet «stiger til 15 i 2021» er en stigning, men udgangspunktet «18 i 2016» ligger over det; ret det ene "
      + "af dem, eller skriv «mindst 15 i 2021», hvis tallet gerne må falde så langt"),
  MistakeCase(
    "enhed: procent\nmål: falder til under 20\nudgangspunkt:\n  Nøjsomhed: 25 i 2016\n  Vapnagaard: 3/20 i 2016",
    "18:23: målet «falder til under 20» er et fald, men udgangspunktet «3/20 i 2016» ligger under det; ret det ene "
      + "af dem, eller skriv «under 20», hvis tallet gerne må stige så højt"),
  MistakeCase(
    "enhed: procent\nmål: nærmer sig Helsingør Komune\nudgangspunkt: 60 i 2016\nomfang: samlet\n"
      + "sammenligning: { navn: Helsingør Kommune, tal: [80 i 2016] }",
    "15:14: «Helsingør Komune» står ikke under «sammenligning» på kriteriet eller dets datakilde; mente du «Helsingør "
      + "Kommune»?"),
  MistakeCase(
    "enhed: procent\nmål: nærmer sig Kommunen\nomfang: samlet\n"
      + "sammenligning: { navn: Kommunen, tal: [80 i 2016] }",
    "15:14: målet «nærmer sig Kommunen» skal have et udgangspunkt"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nomfang: samlet\nsammenligning:\n  - { navn: Kommunen, tal: [80 i 2016, ja] }",
    "18:48: «tal» skal være «22,6 i 2016» eller «182/577 i 2019», men er «ja»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nomfang: samlet\nsammenligning:\n  - { navn: Kommunen, tal: [80 i 2016] }\n"
      + "  - { navn: kommunen, tal: [80 i 2016] }",
    "19:13: «kommunen» står to gange under «sammenligning»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nomfang: samlet\nopfyldt når: én",
    "17:9: her mangler «delkriterier»"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. år\nmål: mindst 65\nudgangspunkt: 3 i 2016\nomfang: samlet\n"
      + "delmål: [60 i 2019]",
    "19:17: «delmål» kan ikke bruges, når tallene opgøres som «sum pr. år»; skriv et tal for hvert år under «mål»"
  ),
  MistakeCase(
    "enhed: procent\nmål: mindst 0\nomfang: samlet", "15:14: målet «mindst 0» siger intet"),
  MistakeCase(
    "enhed: procent\nmål: højst 100\nomfang: samlet", "15:14: målet «højst 100» siger intet"),
  MistakeCase("enhed: procent\nmål: 0-100\nomfang: samlet", "15:14: målet «0-100» siger intet"),
  MistakeCase(
    "enhed: procent\nmål: over 100\nomfang: samlet", "15:14: målet «over 100» kan intet tal"),
  MistakeCase(
    "enhed: procent\nmål: under 0\nomfang: samlet", "15:14: målet «under 0» kan intet tal"),
  MistakeCase(
    "enhed: procent\nmål: mindst 120\nomfang: samlet", "15:14: «mål» er «mindst 120», men en"),
  MistakeCase(
    "enhed: procent\nmål: 60-60\nomfang: samlet", "15:14: «60-60» begynder med det største"),
  MistakeCase(
    "enhed: procent\nmål: mindst 59.2\nomfang: samlet",
    "15:14: «mål»: «59.2» kan misforstås; skriv 59,2 med komma"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 senest 31.02.2019\nomfang: samlet",
    "15:14: «mål»: datoen «31.02.2019» findes ikke"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 i 2015\nomfang: samlet",
    "15:14: «mål»: 31. december 2015 ligger uden for planens periode"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 i 2052\nomfang: samlet",
    "15:14: «mål»: 31. december 2052 ligger uden for planens periode"),
  MistakeCase(
    "enhed: procent\nmål: minimum landsgennemsnittet\nomfang: samlet",
    "15:14: «mål» skal være en vending som «mindst som landsgennemsnittet» med tallene under «sammenligning», men er "
      + "«minimum landsgennemsnittet»; kan det ikke siges sådan, så skriv «mål: mangler»"),
  MistakeCase(
    "enhed: procent\nopgøres: gennemsnit af de seneste to år\nmål: mindst 65\nomfang: samlet",
    "15:18: «gennemsnit af de seneste to år» kan ikke regnes ud her; skriv «opgøres: seneste», og indtast hvert år det "
      + "gennemsnit, I har regnet ud, som ét tal"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 i gennemsnit de seneste to år\nomfang: samlet",
    "15:14: i målet «mindst 65 i gennemsnit de seneste to år» kendes ordene «i gennemsnit de seneste to år» ikke; "
      + "skriv målet uden dem, skriv «opgøres: seneste», og indtast hvert år"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nudgangspunkt: 55-60 % i 2016\nomfang: samlet",
    "16:23: udgangspunktet «55-60 % i 2016» er ikke ét tal; skriv det tal, der regnes fra, som «55 i 2016», eller "
      + "«mangler», og aftalens ord under «åbne spørgsmål»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nudgangspunkt: ca. 59,5 % (2016)\nomfang: samlet",
    "16:23: udgangspunktet «ca. 59,5 % i 2016» er ikke ét tal; skriv det tal, der regnes fra, som «59,5 i 2016»"
  ),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nudgangspunkt: 55,5 % i 2012 og 59 % i 2016\nomfang: samlet",
    "16:23: udgangspunktet er flere tal; skriv det nyeste, «59 i 2016», og de andre på linjen «sammenligning: "
      + "{ navn: Tidligere, tal: [\"55,5 i 2012\"] }»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nudgangspunkt: [59 i 2016, 55 i 2012]\nomfang: samlet",
    "16:23: udgangspunktet er flere tal; skriv det nyeste, «59 i 2016», og"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nudgangspunkt:\n  2012: 55\n  2016: 59\nomfang: samlet",
    "17:11: udgangspunktet er flere tal; skriv det nyeste, «59 i 2016», og"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. kvartal\nmål: mindst 4 i 2025\nomfang: samlet",
    "16:14: målet «mindst 4 i 2025» gælder kun 2025, som ligger uden for planens periode"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum i hele perioden\nmål: mindst 4 i 2025\nomfang: samlet",
    "16:14: målet «mindst 4 i 2025» har frist 31. december 2025, men tallene tælles kun i planens periode, 1. januar "
      + "2018 til 31. december 2021; skriv det, der skal være nået i den, eller «mål: mangler»"),
  MistakeCase(
    "enhed: antal møder\nopgøres: sum pr. år\nmål: mindst 4 i 2019\nudgangspunkt: 3 i 2020\n"
      + "omfang: samlet",
    "17:23: udgangspunktet er fra 31. december 2020, men målet skal nås senest 31. december 2019"),
  MistakeCase("enhed: procent\nmål: mindst 65", "12:9: her mangler «omfang»; skriv «samlet»"),
  MistakeCase(
    "enhed: procent\nomfang: samlet", "12:9: her mangler «mål», for eksempel «mindst 65 i 2021»"),
  MistakeCase(
    "mål: mindst 65\nomfang: samlet", "12:9: her mangler «enhed», for eksempel «procent»"),
  MistakeCase("enhed: procent\nmål:\nomfang: samlet", "15:9: her mangler «mål»"),
  MistakeCase("enhed: procent\nmål: ~\nomfang: samlet", "15:9: her mangler «mål»"),
  MistakeCase(
    "enhed: prosent\nmål: mindst 65\nomfang: samlet", "14:16: «enhed» skal være «procent», «antal"),
  MistakeCase(
    "enhed: procent\nmaal: mindst 65\nomfang: samlet", "12:9: her mangler «mål»",
    "15:9: nøglen «maal» kendes ikke her; mente du «mål»?"),
  MistakeCase(
    "enhed: procent\nmål: { Nøjsomhed: mindst 59,2, Vapnagaard: mindst 60 }",
    "15:27: kommaet i 59,2 deler værdien i to, når den står i { } eller [ ]; sæt «mål» på"),
  MistakeCase(
    "enhed: procent\nmål:\n  Nøjsomhd: mindst 59,2\n  Vapnagaard: mindst 60",
    "16:11: boligområdet «Nøjsomhd» er ikke med i planen; mente du «Nøjsomhed»?"),
  MistakeCase(
    "enhed: procent\nmål:\n  Nøjsomhed: mindst 59,2\nomfang: hvert boligområde",
    "15:9: «mål» mangler for «Vapnagaard»"),
  MistakeCase(
    "enhed: procent\nmål:\n  Nøjsomhed: mindst 59,2\n  Vapnagaard: mindst 60\nomfang: [Nøjsomhed]",
    "15:9: «mål» står for «Vapnagaard», som «omfang» ikke nævner"),
  MistakeCase(
    "enhed: procent\nmål:\n  Nøjsomhed: mindst 59,2\n  noejsomhed: mindst 60\nomfang: samlet",
    "15:9: «mål» står for hvert boligområde, men «omfang» er «samlet»",
    "17:11: boligområdet «Nøjsomhed» står her to gange"),
  MistakeCase(
    "enhed: procent\nmål: fastholdes\nomfang: samlet",
    "15:14: målet «fastholdes» skal have et udgangspunkt"),
  MistakeCase(
    "enhed: procent\nmål: stiger fra 2018 til 2021\nomfang: samlet",
    "15:14: målet «stiger fra 2018 til 2021» skal have et udgangspunkt"),
  MistakeCase(
    "enhed: procent\nopgøres: sum pr. år\nmål: stiger fra 2016 til 2021\nomfang: samlet",
    "16:14: målet «stiger fra 2016 til 2021» skal have et udgangspunkt"),
  MistakeCase(
    "enhed: procent\nopgøres: sum pr. år\nmål: stiger fra 2020 til 2019\nomfang: samlet",
    "16:14: «stiger fra 2020 til 2019» begynder"),
  MistakeCase(
    "enhed: procent\nmål: stiger\nudgangspunkt: 120 i 2016\nomfang: samlet",
    "16:23: «udgangspunkt» er «120 i 2016», men en procent"),
  MistakeCase(
    "enhed: procent\nmål: stiger\nbaseline: 54/31 i 2016\nomfang: samlet",
    "16:19: «udgangspunkt» er «54/31 i 2016»"),
  MistakeCase(
    "enhed: procent\nmål: stiger\nudgangspunkt: 54 i 2022\nomfang: samlet",
    "16:23: udgangspunktet er fra 31. december 2022, men målet skal nås senest 31. december 2021"),
  MistakeCase(
    "enhed: procent\nmål: stiger\nudgangspunkt: ja i 2016\nomfang: samlet",
    "16:23: «udgangspunkt» er «ja i 2016», men enheden er «procent»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 60\nudgangspunkt: 59\nbaseline: 4\nomfang: samlet",
    "16:23: «udgangspunkt» skal være «59,2 i 2016»", "17:9: «baseline» står også i linje 16"),
  MistakeCase(
    "enhed: ja/nej\nmål: mindst 4\nomfang: samlet", "15:14: «mål» er «mindst 4», men enheden er"),
  MistakeCase(
    "enhed: antal møder\nmål: udført\nopgøres: sum pr. år\nomfang: samlet",
    "15:14: «mål» er «udført», men enheden er «antal møder»"),
  MistakeCase("enhed: antal møder\nmål: mindst 4\nomfang: samlet", "12:9: her mangler «opgøres»"),
  MistakeCase(
    "enhed: antal møder\nmål: mindst 4 pr. uge\nopgøres: seneste\nomfang: samlet",
    "15:14: målet «mindst 4 pr. uge» kræver tal, der lægges sammen"),
  MistakeCase(
    "enhed: antal møder\nmål: mindst 4 pr. år\nopgøres: sum pr. kvartal\nomfang: samlet",
    "15:14: perioden i målet «mindst 4 pr. år» hører til under «opgøres»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 80 pct. hvert år\nomfang: samlet",
    "15:14: perioden i målet «mindst 80 pct. hvert år» hører til under «opgøres»; skriv dér for eksempel «gennemsnit pr. år»"
  ),
  MistakeCase(
    "enhed: antal møder\nmål: mindst 4,5\nopgøres: sum pr. kvartal\nomfang: samlet",
    "15:14: «mål» er «mindst 4,5», men «antal møder» er et helt tal"),
  MistakeCase(
    "enhed: antal møder\nmål: 5-10\nopgøres: sum\nomfang: samlet",
    "16:18: «opgøres» skal være «seneste», «sum pr. år»"),
  MistakeCase(
    "enhed: ja/nej\nmål: ja\nopgøres: sum pr. år\nomfang: samlet",
    "16:18: «sum pr. år» kan ikke bruges, når enheden er «ja/nej»"),
  MistakeCase(
    "enhed: vurdering\nmål: mindst i høj grad\nomfang: Nøjsomhed\ndatakilde: inddeks",
    "17:20: datakilden «inddeks» er ikke med i planen; mente du «indeks»?"),
  MistakeCase(
    "enhed: vurdering\nmål: mindst slet ikke\nomfang: [Nøjsomhed, Hede]\ntrin: [a]",
    "15:14: målet «mindst slet ikke» siger intet",
    "16:29: boligområdet «Hede» er ikke med i planen",
    "17:9: «trin» skal være en liste af mindst to"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 i 2021\nudgangspunkt: 59 i 2016\ndelmål: [60,5 i 2018]\nomfang: samlet",
    "17:18: kommaet i 60,5 deler værdien i to"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 i 2021\nudgangspunkt: 59 i 2016\n"
      + "delmål: [62 i 2019, 60 i 2018, 66 i 2021]\nomfang: samlet",
    "17:29: delmålet «60 i 2018» står ikke i rækkefølge",
    "17:40: delmålet «66 i 2021» skal ligge efter udgangspunktet og før målets frist"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65 i 2021\ndelmål: [62 i 2019]\nomfang: samlet",
    "16:17: «delmål» kræver et udgangspunkt at gå ud fra; skriv «udgangspunkt»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nomfang: samlet\ntælles: fra loggen",
    "17:17: «tælles» skal være «fra logbogen»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nomfang: samlet\ntælles: fra logbogen, deltagere",
    "17:17: «tælles» er «fra logbogen, deltagere», men enheden er «procent»"),
  MistakeCase(
    "enhed: antal møder\nmål: mindst 4\nomfang: samlet\nopgøres: sum pr. år\ntælles: fra logbogen",
    "18:17: «fra logbogen» siger ikke, hvilken aktivitets logbog der tælles fra"),
  MistakeCase(
    "enhed: antal møder\nmål: mindst 4\nomfang: samlet\nopgøres: hidtil pr. år\n"
      + "tælles: fra logbogen, deltagere",
    "18:17: «fra logbogen, deltagere» kan ikke gøres op som «hidtil pr. år»"),
  MistakeCase(
    "enhed: antal møder\nmål: mindst 4\nomfang: samlet\nopgøres: sum pr. år\n"
      + "tælles: fra logbogen, aktivitet fest",
    "18:17: aktiviteten «fest» er ikke med i planen; planen har ingen"),
  MistakeCase(
    "enhed: timer\nmål: mindst 4\nomfang: samlet\nopgøres: sum pr. år\ntælles: fra logbogen",
    "18:17: «tælles» er «fra logbogen», men enheden er «timer»"),
  MistakeCase(
    "enhed: procent\nmål: mindst 65\nomfang: samlet\nsammenligning: { navn: Kommunen }",
    "17:24: her mangler «tal», for eksempel «22,6 i 2016»"),
  MistakeCase(
    "enhed: procent\nmål: [a]\nomfang: { a: b }",
    "15:14: «mål» skal være en tekst eller et tal, men er",
    "16:17: «omfang» skal være"),
  MistakeCase(
    "omfang: samlet\nenhed: procent\ndelkriterier:\n  - { id: x.y, navn: Del, mål: mindst 5 }\n"
      + "  - navn: Anden",
    "17:19: delkriteriets id «x.y» skal begynde med «k.»", "18:13: her mangler «mål»"),
  MistakeCase("delkriterier: []", "14:9: «delkriterier» er tom"),
]

/// Whole files.
let fileCases = [
  MistakeCase("", "1:1: filen er tom"),
  MistakeCase("# kun en bemærkning\n", "1:1: filen er tom"),
  MistakeCase("plan: a\nperiode: 2018-01-01 til 2017-01-01", "2:10: «periode»: perioden slutter"),
  MistakeCase(
    "plan: a\nperiode: 2018-01-01 til 2091-12-31",
    "2:10: «periode» skal være en periode på højst 50 år, som «2018-01-01 til 2021-12-31»"),
  MistakeCase(
    "plan: a\nperiode: mangler",
    "2:10: «periode» skal være «2018-01-01 til 2021-12-31» eller «mangler, vist som 2018», men er «mangler»"
  ),
  MistakeCase(
    "plan: a\nperiode: mangler, vist som foråret",
    "2:10: «periode»: «foråret» er ikke en periode"),
  MistakeCase("periode: 2018", "1:1: her mangler «plan»"),
  MistakeCase("plan: a", "1:1: her mangler «periode», for eksempel «2018-01-01 til 2021-12-31»"),
  MistakeCase("- a\n- b", "1:1: filen skal bestå af nøgler og værdier"),
  MistakeCase("bare tekst", "1:1: filen skal bestå af nøgler og værdier"),
  MistakeCase("plan: a\n\tid: b", "2:1: her står et tabulatortegn"),
  MistakeCase("id: a\nplan: \"a\n", "2:7: anførselstegnet bliver ikke lukket"),
  MistakeCase("plan: [a\n", "1:7: parentesen bliver ikke lukket"),
  MistakeCase("plan: a: b\n", "1:8: et kolon i en tekst deler den i to"),
  MistakeCase("id: ø\nplan: *x\n", "2:7: «*x» er en henvisning i YAML"),
  MistakeCase("plan: &x y\n", "1:7: «&x» er en henvisning i YAML"),
  MistakeCase("plan: !!str y\n", "1:7: «!!str» er en typeangivelse i YAML"),
  MistakeCase("plan: @a\n", "1:7: teksten begynder med «@»"),
  MistakeCase("plan: a\n---\nplan: b\n", "2:1: filen har flere dokumenter"),
  MistakeCase("plan: a\nplan: b\nperiode: 2018", "2:1: «plan» står også i linje 1"),
  MistakeCase("plan: \"a\\e[31m\"\n", "1:7: her står et usynligt tegn"),
  MistakeCase("? [a]\n: b\n", "1:3: linjen kan ikke læses som YAML"),
  MistakeCase("plan: a\nperiode\n", "2:1: linjen kan ikke læses som YAML"),
  MistakeCase(
    "plan: Prøve\nid: Prøve Plan\nperiode: 2018\nperide: 2\nbudget: 3",
    "2:5: id «Prøve Plan» må kun have", "4:1: nøglen «peride» kendes ikke her; mente du «periode»?",
    "5:9: «budget» skal være nøgler med værdier, men er en tekst eller et tal"),
  MistakeCase(
    "plan: a\nperiode: 2018\nfrist: snart\ngrænser: { følger planen: 0,85, bagud: 0,60 }",
    "3:8: «frist» skal være et antal dage",
    "4:27: kommaet i 0,85 deler værdien i to, når den står i { } eller [ ]; sæt «følger planen» på"),
  MistakeCase(
    "plan: a\nperiode: 2018\ngrænser:\n  følger planen: 0,5\n  bagud: 0,6\nferieperioder: [sommer]",
    "4:3: «grænser» skal være mellem 0 og 1", "6:17: «ferieperioder»: «sommer» er ikke en periode"),
  MistakeCase(
    "plan: a\nperiode: 2018\nfølges fra: snart",
    "3:13: «følges fra»: «snart» er ikke et kvartal; skriv det som 2019K4"),
  MistakeCase(
    "plan: a\nperiode: 2018\nfølges fra: 2018K5", "3:13: «følges fra»: kvartalet «2018K5» findes"),
  MistakeCase(
    "plan: a\nperiode: 2018\nfølges fra: 1. kvartal 2019",
    "3:13: «følges fra»: 1. kvartal 2019 ligger uden for planens periode, 2018"),
  MistakeCase("plan: a\nperiode: 2018\nfølges fra:", "3:1: «følges fra» er tom"),
  MistakeCase(
    "plan: a\nperiode: 2018\ndatakilder:\n  - { navn: A, leveres senest: 29. februar }\n"
      + "  - { navn: B, leveres senest: snart }\n  - { navn: C, leveres senest: 1. maj 2019 }\n"
      + "  - { navn: D, leveres senst: 1. maj }",
    "4:32: «leveres senest» skal være en dag, som alle år har, for eksempel «1. maj», men er «29. februar»",
    "5:32: «leveres senest» skal være en dag", "6:32: «leveres senest» skal være en dag",
    "7:16: nøglen «leveres senst» kendes ikke her; mente du «leveres senest»?"),
  MistakeCase(
    "plan: a\nperiode: 2018\ngrænser:\n  bagud: 0.6", "4:10: «bagud»: «0.6» kan misforstås"),
  MistakeCase(
    "plan: a\nperiode: 2018\nboligområder: [Nøjsomhed, nøjsomhed]",
    "3:27: id «noejsomhed» er brugt i linje 3"),
  MistakeCase(
    "plan: a\nperiode: 2018\nboligområder:\n  - { id: a, navn: Hede }\n  - { id: b, navn: Hede }",
    "5:5: navnet «Hede» er brugt i linje 4"),
  MistakeCase(
    "plan: a\nperiode: 2018\ndatakilder:\n  - { id: a, navn: A, hyppighed: ofte, springer over: [20] }\n"
      + "  - { id: a, navn: B }",
    "4:34: «hyppighed» skal være «kvartalsvis»", "4:56: «springer over» skal være et årstal",
    "5:7: id «a» er brugt i linje 4"),
  MistakeCase(
    "plan: a\nperiode: 2018\nbemanding: [Leder med 7,5 timer]", "3:13: kommaet i 7,5 deler værdien"),
  MistakeCase("plan:\nperiode: 2018\n", "1:1: her mangler «plan»"),
  MistakeCase("plan: ??\nperiode: 2018\n", "1:1: af navnet «??» kan der ikke laves et id"),
]
