/// The example that the plan file was designed by, with its ellipses filled.
enum DesignExample {
  static let text = """
    plan: Helsingør Syd – Tryghed og trivsel
    id: helsingoer-syd
    periode: 2018-01-01 til 2021-12-31
    boligområder:
      - { id: noejsomhed, navn: Nøjsomhed }
      - { id: vapnagaard, navn: Vapnagaard }
    ord: { besluttende: bestyrelsen, leder: sekretariatsleder, bevilling: Landsbyggefonden }
    parter: [Boliggården, Helsingør Kommune, Nordsjællands Politi]
    frist: 31 dage                            # after a quarter, for its figures
    datakilder:
      - { id: tryghedsindeks, navn: Politiets Tryghedsindeks, leveres af: Rigspolitiet, hyppighed: årligt, springer over: [2020], brud: [2021] }
      - { id: egen, navn: Egen registrering, leveres af: sekretariatet, hyppighed: kvartalsvis }

    indsatsområder:
      - id: tryghed-og-trivsel
        navn: Tryghed og trivsel
        formål: At øge trygheden og trivslen blandt beboerne.
        mål:
          - At flere beboere kommer til at kende hinanden
        kriterier:
          - id: trygge-beboere
            nr: 2
            navn: Trygge beboere
            ordlyd: >-
              Andelen af trygge beboere i hhv. Nøjsomhed og på Vapnagaard stiger fra 59,2% og 59,9% i 2016
              til 65% eller derover i 2021
            enhed: procent
            opgøres: seneste
            mål: mindst 65 i 2021
            udgangspunkt:
              Nøjsomhed: 59,2 i 2016
              Vapnagaard: 59,9 i 2016
            datakilde: tryghedsindeks
            mærkat: LBF tryghed
          - id: tillid-til-politiet
            nr: 3
            navn: Tillid til politiet
            ordlyd: Andelen af beboere, der har tillid til politiet, skal bibeholdes eller stige.
            enhed: procent
            opgøres: seneste
            mål: fastholdes eller stiger
            udgangspunkt:
              Nøjsomhed: 77,6 i 2016
              Vapnagaard: 71,9 i 2016
            åbne spørgsmål:
              - Aftalen kalder 77,6 % og 71,9 % tillid her, men tryghed under Beboerpanel. Hvilket er det?
        aktiviteter:
          - id: kulturelle-arrangementer
            navn: Kulturelle arrangementer
            målgruppe: Alle beboere; sekundært naboer til boligområderne.
            kriterier:
              - id: afholdte-arrangementer
                nr: 1
                navn: Afholdte arrangementer
                ordlyd: Der afholdes fire årlige kulturelle arrangementer i Vapnagaard og to i Nøjsomhed.
                enhed: antal arrangementer
                opgøres: sum pr. år
                tælles: fra logbogen
                mål:
                  Vapnagaard: mindst 4
                  Nøjsomhed: mindst 2
                datakilde: egen
              - id: omtale
                nr: 3
                navn: Omtale i lokalpressen
                enhed: procent
                opgøres: sum pr. år
                tælles: fra logbogen, andel mærket omtalt i pressen
                mål: mindst 100
                omfang: samlet

    """
}
