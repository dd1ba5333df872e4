/// A small plan with a criterion of each kind, whose goals and deadline can be changed.
struct TrialPlan: Hashable {
  var safe = 65
  var meetings = 4
  var events = 2
  var deadline = 2021
  /// Whether the share of positive articles has a goal.
  var isPressAgreed = true

  static let id = "proeveplan"

  /// The plan file.
  var text: String {
    """
    plan: Prøveplan
    id: \(Self.id)
    periode: 2018-01-01 til 2021-12-31
    boligområder:
      - { id: noejsomhed, navn: Nøjsomhed }
      - { id: vapnagaard, navn: Vapnagaard }
    indsatsområder:
      - id: trivsel
        navn: Trivsel
        kriterier:
          - id: trygge
            navn: Trygge beboere
            enhed: procent
            opgøres: seneste
            mål: mindst \(safe) i \(deadline)
            udgangspunkt:
              Nøjsomhed: 59,2 i 2016
              Vapnagaard: 59,9 i 2016
          - id: moeder
            navn: Møder
            enhed: antal møder
            opgøres: sum pr. år
            mål: mindst \(meetings)
            omfang: samlet
          - id: omtale
            navn: Positiv omtale
            enhed: procent
            opgøres: sum pr. år
            mål: \(isPressAgreed ? "mindst 60" : "mangler")
            omfang: samlet
        aktiviteter:
          - id: cafe
            navn: Café
            kriterier:
              - id: aftener
                navn: Aftener
                enhed: antal aftener
                opgøres: sum pr. år
                tælles: fra logbogen
                mål: mindst \(events)
                omfang: samlet
              - id: evaluering
                navn: Evaluering
                enhed: ja/nej
                mål: udført senest 2019-06-30
                omfang: samlet

    """
  }
}
