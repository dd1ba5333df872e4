/// Keys of an activity. The first stands on line 8 and column 9.
let activityCases = [
  MistakeCase(
    "budget: 90.000",
    "8:17: «budget» skal være et beløb for hvert år, som «{ 2018: 90.000 }», men er «90.000»"),
  MistakeCase("budget: { 2018: 90.000, 2022: 1 }", "8:33: «budget»: 2022 ligger uden for planens"),
  MistakeCase("budget: { 18: 90.000 }", "8:19: «budget» skal være et årstal som «2020»"),
  MistakeCase(
    "forbrug:\n  2018: -5\n  2019: 0,005\n  2020: 100.000.000.000\n  2021: mange",
    "9:17: «2018»: «-5» er under 0", "10:17: «2019»: «0,005» har for mange decimaler",
    "11:17: «2020»: «100.000.000.000» er for meget; et beløb er højst 99.999.999.999 kr.",
    "12:17: «2021»: «mange» er ikke et tal"),
  MistakeCase(
    "forbrug: { 2018: 12,50 }",
    "8:26: kommaet i 12,50 deler værdien i to, når den står i { } eller [ ]"),
  MistakeCase(
    "korrigeret budget: 90.000\nforventet forbrug: { 2022: 1 }",
    "8:28: «korrigeret budget» skal være et beløb for hvert år, som «{ 2018: 90.000 }», men er «90.000»",
    "9:30: «forventet forbrug»: 2022 ligger uden for planens periode"),
  MistakeCase(
    "forbrug år til dato:\n  2018: 5\n  2019K5: 5\n  2022K1: 5\n  2019K1: -5\n  2019K2:\n"
      + "  1. kvartal 2020: 7\n  2020K1: 8",
    "9:11: «forbrug år til dato»: «2018» er ikke et kvartal; skriv det som 2019K4 eller 4. kvartal 2019",
    "10:11: «forbrug år til dato»: kvartalet «2019K5» findes ikke",
    "11:11: «forbrug år til dato»: 1. kvartal 2022 ligger uden for planens periode",
    "12:19: «2019K1»: «-5» er under 0; skriv beløbet uden minus",
    "13:11: «2019K2» er tom; skriv en værdi, for eksempel «90.000», eller slet linjen",
    "15:11: «2020K1» står to gange under «forbrug år til dato»; slet den ene"),
  MistakeCase(
    "forbrug år til dato: [5]",
    "8:30: «forbrug år til dato» skal være et beløb for hvert kvartal, som «{ 2018K1: 90.000 }», men er"
  ),
  MistakeCase(
    "korigeret budget: { 2018: 5 }",
    "8:9: nøglen «korigeret budget» kendes ikke her; mente du «korrigeret budget»?"),
  MistakeCase("rest: { 2018: 5 }", "8:9: nøglen «rest» kendes ikke her"),
  MistakeCase("afvigelse: { 2018: 5 }", "8:9: nøglen «afvigelse» kendes ikke her"),
  MistakeCase(
    "finansiering:\n  - kilde: Fonden\n    lovet: { 2018: mange, 2022: 5 }\n    lovede timer: { 2018: -5 }\n"
      + "    givne timer: { 2018: 5.5 }\n    givet timer: { 2018: 5 }\n  - kilde: fonden\n  - lovet: { 2018: 5 }",
    "10:28: «2018»: «mange» er ikke et tal", "10:35: «lovet»: 2022 ligger uden for planens periode",
    "11:35: «2018» skal være et antal timer, som ikke er under 0, men er «-5»",
    "12:34: «2018»: «5.5» kan misforstås; skriv 5,5 med komma",
    "13:13: nøglen «givet timer» kendes ikke her; mente du «givne timer»?",
    "14:13: «fonden» står to gange under «finansiering»; slet den ene",
    "15:13: her mangler «kilde»"),
  MistakeCase(
    "milepæle:\n  - { navn: A, start: 2019-03-02, frist: 2019-03-01 }",
    "9:50: milepælen slutter 1. marts 2019, men begynder først 2. marts 2019; ret «start» eller"),
  MistakeCase("milepæle:\n  - { navn: A, start: 2019-03-01 }", "9:13: her mangler «frist»"),
  MistakeCase(
    "milepæle:\n  - { navn: A, frist: 100 dage fra 2019-03-02, udført: 2019-03-01 }",
    "9:64: milepælen er udført 1. marts 2019, men begynder først 2. marts 2019; ret «start» eller"),
  MistakeCase(
    "milepæle:\n  - { navn: A, start: 2019-03-02, frist: 100 dage fra 2019-03-01 }",
    "9:50: «frist» regner fra 1. marts 2019, men «start» er 2. marts 2019"),
  MistakeCase(
    "milepæle:\n  - { navn: A, frist: snart }\n  - { navn: A, frist: 2022-01-01 }",
    "9:31: «frist» skal være «2019-06-30», «100 dage fra start» eller «mangler», men er «snart»",
    "10:15: id «a» er brugt i linje 9",
    "10:31: «frist»: 1. januar 2022 ligger uden for planens periode"),
  MistakeCase(
    "milepæle:\n  - { navn: A, frist: 100 dage fra 2019-02-31, udført: i går }",
    "9:31: «frist»: datoen «2019-02-31» findes ikke", "9:64: «udført»: «i går» er ikke en dato"),
  MistakeCase(
    "milepæle:\n  - { navn: A, frist: 0 dage fra start }", "9:31: «frist» skal være «2019-06-30»"),
  MistakeCase(
    "vurderinger:\n  - { spørgsmål: Er formålet opfyldt?, svar: måske }",
    "9:54: «svar» skal være «slet ikke», «i mindre grad», «i nogen grad» eller «i høj grad», men er"
  ),
  MistakeCase(
    "kriterier:\n  - navn: K\n    ordlyd: K\n    enhed: antal henvendelser\n    opgøres: sum pr. år\n"
      + "    mål: mindst 4\n    omfang: samlet\n    tælles: fra logbogen, kategori vejr",
    "15:21: kategorien «vejr» står ikke under «kategorier»; skriv den der, på aktiviteten eller"),
  MistakeCase("vurderinger:\n  - { svar: slet ikke }", "9:13: her mangler «spørgsmål»"),
  MistakeCase("barrierer:\n  - { tekst: Økonomi }", "9:13: her mangler «navn»"),
  MistakeCase("barrierer:\n  -\n  - Økonomi", "9:12: «barrierer» er tom"),
  MistakeCase(
    "arbejdsgrupper:\n  - { navn: G, møder: [ { dato: mangler } ], medlem: A }",
    "9:33: her mangler «emne»", "9:54: nøglen «medlem» kendes ikke her; mente du «medlemmer»?"),
]

/// Whole files about money, networks and recommendations.
let followingCases = [
  MistakeCase(
    """
    plan: a
    periode: 2018-01-01 til 2019-12-31
    budget:
      i alt: { 2018: 1.400.000, 2019: 30 }
      poster:
        - { navn: Leder, budget: { 2018: 900.000, 2019: 10 } }
    indsatsområder:
      - navn: A
        aktiviteter:
          - { navn: B, budget: { 2018: 490.000, 2019: 20 } }
    """,
    "4:18: posterne for 2018 giver 1.390.000 kr., men «i alt» er 1.400.000 kr.; forskellen er 10.000 kr., "
      + "så ret en post eller beløbet, eller skriv «posterne giver», hvis det er aftalens egen tabel"
  ),
  // The agreement's own table does not sum: said in so many words it is taken in, and no other slip is.
  MistakeCase(
    """
    plan: a
    periode: 2018-01-01 til 2019-12-31
    budget:
      i alt: { 2018: 100, 2019: 100 }
      posterne giver: { 2018: 90 }
      poster:
        - { navn: Leder, budget: { 2018: 90, 2019: 100 } }
    """),
  MistakeCase(
    """
    plan: a
    periode: 2018-01-01 til 2019-12-31
    budget:
      i alt: { 2018: 100, 2019: 100 }
      posterne giver: { 2018: 90, 2020: 5 }
      poster:
        - { navn: Leder, budget: { 2018: 91, 2019: 90 } }
    """, "5:31: «posterne giver»: 2020 ligger uden for planens periode"),
  MistakeCase(
    """
    plan: a
    periode: 2018-01-01 til 2019-12-31
    budget:
      i alt: { 2018: 100, 2019: 100 }
      posterne giver: { 2018: 90 }
      poster:
        - { navn: Leder, budget: { 2018: 91, 2019: 90 } }
    """,
    "4:29: posterne for 2019 giver 90 kr., men «i alt» er 100 kr.; forskellen er 10 kr., så ret",
    "5:27: posterne for 2018 giver 91 kr., men «posterne giver» er 90 kr.; forskellen er 1 kr., så ret en "
      + "post eller beløbet"),
  MistakeCase(
    """
    plan: a
    periode: 2018
    budget:
      i alt: { 2018: 1.400.000 }
      poster:
        - { navn: Leder, budget: { 2018: mange } }
    """, "6:38: «2018»: «mange» er ikke et tal"),
  MistakeCase(
    """
    plan: a
    periode: 2018
    netværk:
      - { id: net, navn: Net }
    indstillinger:
      - { navn: A, fra: nat, om: planen, foreslået: 2018-03-02 }
      - { navn: B, om: cafe, foreslået: mangler }
      - { navn: C, om: kafe, foreslået: mangler, status: vedtaget }
      - { navn: D, om: aktiviteten cafe, foreslået: 2018-03-02, status: afvist, afgjort: 2018-03-01, begrundelse: Nej }
      - { navn: E, om: planen, afgjort: 2018-03-01 }
      - { navn: F, om: planen, foreslået: mangler, status: glemt }
    indsatsområder:
      - { id: cafe, navn: Område, aktiviteter: [ { id: cafe, navn: Café } ] }
    """,
    "6:21: netværket «nat» er ikke med i planen; mente du «net»?",
    "7:20: «cafe» kan være flere ting i planen; skriv «indsatsområdet cafe» eller «aktiviteten cafe»",
    "8:5: her mangler «afgjort»", "8:5: her mangler «begrundelse»",
    "8:20: «kafe» er hverken et indsatsområde, en aktivitet eller et kriterium i planen; mente du «cafe»?",
    "9:86: indstillingen er afgjort 1. marts 2018, men først foreslået 2. marts 2018",
    "10:5: her mangler «foreslået»", "10:28: «afgjort» hører til en indstilling, der er afgjort",
    "11:56: «status» skal være «foreslået», «vedtaget», «afvist» eller «trukket tilbage»"),
  MistakeCase(
    """
    plan: a
    periode: 2018
    boligområder: [ { id: by, navn: Byen } ]
    justeringer:
      - { navn: A, om: cafe, mål: mindst otte, begrundelse: Nej, foreslået: 2018-03-02, virkning: 2019-01-01 }
      - { navn: B, om: kafe, sted: Landet, begrundelse: Nej, foreslået: 2018-03-02, virkning: 2018-03-02, besluttes af: os }
      - { navn: C, om: caf, udgangspunkt før: 3 i 2017, opgøres: tit, besluttes af: os }
      - navn: D
        om: kafe
        spørgsmål: Hvad?
        begrundelse: Nej
        foreslået: 2018-03-02
        virkning: 2018-04-01
        besluttes af: os
        afgørelser:
          - { status: afvist, afgjort: 2018-03-01, begrundelse: Nej }
          - { status: glemt, afgjort: 2018-03-03, begrundelse: Nej }
    indsatsområder:
      - { navn: O, kriterier: [ { id: kafe, navn: Kafé, ordlyd: K, enhed: procent, mål: mindst 5, omfang: samlet } ] }
    """,
    "5:5: her mangler «besluttes af»",
    "5:20: «cafe» er ikke et kriterium i planen; mente du «kafe»?",
    "5:95: «virkning»: 1. januar 2019 ligger uden for planens periode",
    "6:5: justeringen ændrer intet; skriv det nye «mål»",
    "6:32: boligområdet «Landet»",
    "7:5: her mangler «begrundelse»", "7:5: her mangler «foreslået»",
    "7:5: her mangler «virkning»", "7:20: «caf» er ikke et kriterium i planen",
    "8:5: her mangler «svar»",
    "16:27: justeringen er afgjort 1. marts 2018, men først foreslået eller besluttet 2. marts 2018",
    "17:9: der er flere afgørelser, end der er nogen til at tage",
    "17:11: «status» skal være «vedtaget», «afvist» eller «trukket tilbage»"),
  MistakeCase(
    """
    plan: a
    periode: 2018
    afrapportering:
      - { navn: A, antal: tit }
      - { navn: B, antal: 8-6 pr. år, frist: [2018-06-30, snart] }
      - { navn: C, frist: 2018-06-30, udført: [ { dato: 2018-06-29, frist: 2018-06-03 } ] }
      - { navn: D, udført: [ 2018-06-29, { frist: 2018-06-03 } ] }
    justering:
      foreslår: { a: b }
      beslutte: bestyrelsen
    """,
    "4:23: «antal» skal være «2 pr. år», «mindst 4 pr. år», «6-8 pr. år» eller «mangler», men er «tit»",
    "5:23: «antal» skal være", "5:55: «frist»: «snart» er ikke en dato",
    "6:72: der er ingen frist 3. juni 2018; skriv «2018-06-30»", "7:38: her mangler «dato»",
    "9:13: «foreslår» skal være", "10:3: nøglen «beslutte» kendes ikke her; mente du «beslutter»?"),
  MistakeCase(
    """
    plan: a
    periode: 2018
    anmodninger:
      - { leverandør: politiet, kvartal: 2018K5, dato: 2018-04-10 }
      - { kvartal: 2018K1 }
    """,
    "4:29: «kvartal» skal være «2019K4», men er «2018K5»", "5:5: her mangler «dato»",
    "5:5: her mangler «leverandør»"),
]
