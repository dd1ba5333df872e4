import Criteria

/// The rules that a reader may wonder at, a sentence each: the same in *Hvorfor?*, in help and in annexes
/// (domain.md, "Verdicts").
public enum RuleWords {
  /// A figure is missing.
  public static let missing =
    "Kvartalet er ikke lukket, og tallet er ikke kommet; derfor siger vi ikke, at det går godt."
  /// Something was not measured.
  public static let notMeasured =
    "Der blev ikke målt i kvartalet; det tæller hverken for eller imod."
  /// A quarter was closed without a figure.
  public static let neverReported =
    "Kvartalet blev lukket uden tal; der er regnet med 0, hvor flere er bedre."
  /// When what has ended is decided.
  public static let settled =
    "Året er opgjort, når det sidste aftalte tal er kommet, fristen er gået, eller kvartalet er lukket."
  /// Which window the verdict is of.
  public static let whichYear =
    "Vurderingen gælder det seneste år, der kan vurderes; et misset år bliver stående, til nye tal viser noget "
    + "andet."
  /// A good verdict grows old.
  public static let lapsed = "Tallet er for gammelt til stadig at sige, at målet er nået."
  /// A closed quarter.
  public static let closed =
    "Sådan så det ud, da kvartalet sluttede; senere tal ændrer det ikke."
  /// A difference that may be chance.
  public static let uncertainty =
    "Forskellen er så lille, at den kan skyldes, hvem der tilfældigt blev spurgt."

  /// Each with what it is about, in the order in which help tells them.
  public static let all: [(name: String, sentence: String)] = [
    ("tal mangler", missing), ("ikke målt", notMeasured), ("lukket uden tal", neverReported),
    ("opgjort", settled), ("hvilket år", whichYear), ("grønt udløber", lapsed),
    ("lukket kvartal", closed), ("usikkerhed", uncertainty),
  ]

  /// What a span's state means for the verdict; nil of those that need no telling.
  static func sentence(_ state: OwedSpan.State) -> String? {
    switch state {
    case .missing: missing
    case .notMeasured: notMeasured
    case .neverReported: neverReported
    case .measured, .notFollowed, .toCome: nil
    }
  }
}
