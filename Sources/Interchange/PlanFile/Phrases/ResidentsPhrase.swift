import Criteria
import Wording

/// How many lived in a housing area on a day, as it stands under `beboere`: `1.900 i 2018`.
enum ResidentsPhrase {
  private static let forms = ["1.900 i 2018", "1.900 pr. 2018-06-30"]

  static func read(_ written: String) throws(PhraseMistake) -> ResidentCount {
    let unreadable = PhraseMistake(.residents, written, like: forms)
    var words = written.folded.split(separator: " ")
    guard let day = try DayPhrase.take(from: &words, of: .residents)?.day else { throw unreadable }
    if words.last == "beboere" { words.removeLast() }
    switch DanishNumber.read(words.joined(separator: " ")) {
    case .failure(.notANumber), .failure(.empty): throw unreadable
    case .failure(let problem):
      throw PhraseMistake(.number(key: PlanKey.residents.rawValue, problem))
    case .success(let amount):
      guard amount.value.denominator == 1, 0...Int128(Figure.largestCount) ~= amount.value.numerator
      else {
        throw PhraseMistake(
          .residents, words.joined(separator: " "),
          like: ["et helt tal fra 0 til \(DanishNumber.text(Figure.largestCount))"])
      }
      return ResidentCount(Int(amount.value.numerator), on: day)
    }
  }

  static func text(_ count: ResidentCount) -> String {
    "\(DanishNumber.text(count.count)) \(DayPhrase.date(count.day))"
  }
}
