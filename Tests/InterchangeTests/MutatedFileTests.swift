import Criteria
import Interchange
import TestSupport
import Testing

@Suite("Any bytes at all")
struct MutatedFileTests {
  /// Real files, cut, mixed, and with bytes put in, taken out and changed: every one is answered with a plan
  /// or with mistakes that have a place in it.
  @Test func areAnsweredWithAPlanOrWithMistakes() throws {
    let seed = Dice.newSeed
    print("seed of the mutated files: \(seed)")
    var random = Dice(seed: seed)
    let real = try Checkout.plan("helsingoer-syd")
    let example = Array(DesignExample.text.utf8)
    var plans = 0
    for round in 0..<3_000 {
      // The real plan is long, so it takes its turn less often.
      let file = mutated(round % 100 == 0 ? real : example, with: &random)
      switch PlanFile.read(bytes: file, name: "p") {
      case .success: plans += 1
      case .failure(let found):
        let lines = file.count { $0 == 10 } + file.count { $0 == 13 } + 2
        for mistake in found.mistakes {
          guard (1...lines).contains(mistake.line), mistake.column >= 1, !mistake.text.isEmpty
          else {
            Issue.record("seed \(seed), round \(round): \(mistake.text)")
            return
          }
        }
      }
    }
    #expect(plans > 0, "seed \(seed): no file was left readable")
  }

  private func mutated(_ file: [UInt8], with random: inout Dice) -> [UInt8] {
    var file = file
    for _ in 0...random.below(4) where !file.isEmpty {
      let place = random.below(file.count)
      switch random.below(7) {
      case 0: file[place] = UInt8(random.below(256))
      case 1: file.insert(signs[random.below(signs.count)], at: place)
      case 2: file.remove(at: place)
      case 3: if random.once(in: 4) { file = Array(file.prefix(place)) }
      case 4: file[place] = signs[random.below(signs.count)]
      case 5:
        let length = min(random.below(200), file.count - place)
        file.insert(contentsOf: file[place..<(place + length)], at: random.below(file.count))
      default: file.removeSubrange(place..<min(place + random.below(60), file.count))
      }
    }
    return file
  }

  private let signs = Array("{}[],:-\"'&*!|>%@`#?\n\t 0159,.~\\æ".utf8)
}
