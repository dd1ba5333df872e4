import TestSupport
import Testing

@testable import Wording

@Suite struct DanishOrderTests {
  @Test func putsTheDanishLettersLast() {
    let names = [
      "Aabenraa", "Ålholm", "Ørnens", "Ærø", "Zeppelin", "anna", "Anna", "Éva", "Bo", "Nøjsomhed",
      "Næstved",
    ]
    #expect(
      DanishOrder.sorted(names) == [
        "Anna", "anna", "Bo", "Éva", "Næstved", "Nøjsomhed", "Zeppelin", "Ærø", "Ørnens",
        "Aabenraa",
        "Ålholm",
      ])
  }

  @Test(arguments: [("Aa", "Å"), ("Bo", "Boa"), ("1", "a"), ("a-b", "ab")])
  func ordersPairs(first: String, second: String) {
    #expect(DanishOrder.Key(first) < DanishOrder.Key(second))
    #expect(!(DanishOrder.Key(second) < DanishOrder.Key(first)))
    #expect(!(DanishOrder.Key(first) < DanishOrder.Key(first)))
  }

  @Test func isAnOrder() {
    var numbers = Dice()
    let letters = Array("aåAÅæøzbé -")
    let names = (0..<60).map { _ in
      String(
        (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &numbers)]
        })
    }
    for first in names {
      for second in names where DanishOrder.Key(first) < DanishOrder.Key(second) {
        #expect(!(DanishOrder.Key(second) < DanishOrder.Key(first)))
        for third in names where DanishOrder.Key(second) < DanishOrder.Key(third) {
          #expect(DanishOrder.Key(first) < DanishOrder.Key(third))
        }
      }
    }
  }
}
