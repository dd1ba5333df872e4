import TestSupport
import Testing
import Wording

@testable import maalepind

/// Command lines, and what is read of them.
@Suite struct CommandReaderTests {
  @Test(arguments: [
    ([], "maalepind"),
    (["--kvartal", "2019K4"], "maalepind | kvartal: 2019K4"),
    (["status"], "maalepind status"),
    (["--pr", "i går", "status", "--json"], "maalepind status | json:  | pr: i går"),
    (["status", "--json", "--json"], "maalepind status | json:  + "),
    (["--kvartal", "2019K4", "status"], "maalepind status | kvartal: 2019K4"),
    (["registrer", "a", "5"], "maalepind registrer | ID: a | VÆRDI: 5"),
    (["registrer", "a", "-3,5"], "maalepind registrer | ID: a | VÆRDI: -3,5"),
    (["registrer", "-½", "a"], "maalepind registrer | ID: -½ | VÆRDI: a"),
    (["registrer", "a", "--bilag", "s. 3"], "maalepind registrer | ID: a | dokumentation: s. 3"),
    (["registrer", "a", "--bilag=s. 3"], "maalepind registrer | ID: a | dokumentation: s. 3"),
    (["registrer", "a", "--note", "-5"], "maalepind registrer | ID: a | note: -5"),
    (["registrer", "a", "--note=--x=y"], "maalepind registrer | ID: a | note: --x=y"),
    (["registrer", "a", "--note", ""], "maalepind registrer | ID: a | note: "),
    (["registrer", "a", "--note", "-"], "maalepind registrer | ID: a | note: -"),
    (
      ["registrer", "--note", "x", "--", "a", "--b"],
      "maalepind registrer | ID: a | VÆRDI: --b | note: x"
    ),
    (
      ["afholdt", "a", "--maerke", "x", "--maerke=y"],
      "maalepind afholdt | AKTIVITET: a | maerke: x + y"
    ),
    (["eksport", "-o", "x.csv"], "maalepind eksport | fil: x.csv"),
    (["eksport", "-o=x.csv"], "maalepind eksport | fil: x.csv"),
    (["eksport", "--fil=x.csv"], "maalepind eksport | fil: x.csv"),
    (["plan", "tjek", "a", "-", "--", "--b"], "maalepind plan tjek | FIL: a + - + --b"),
    (["--plan", "a", "plan", "--data=b", "vis"], "maalepind plan vis | data: b | plan: a"),
    (["plan", "import", "import"], "maalepind plan import | FIL: import"),
    (["--", "plan", "vis"], "maalepind plan vis"),
    (["logbog"], "maalepind logbog"),
    (["skaerme", "--bruger", "Mette"], "maalepind skaerme | bruger: Mette"),
    (["--version"], "version"), (["plan", "--version", "--nej"], "version"),
    (["--help"], "help of maalepind"), (["-h"], "help of maalepind"),
    (["-help"], "help of maalepind"), (["help"], "help of maalepind"),
    (["help", "status"], "help of maalepind status"),
    (["help", "plan", "vis"], "help of maalepind plan vis"),
    (["plan", "help", "vis"], "help of maalepind plan vis"),
    (["plan", "--help"], "help of maalepind plan"),
    (["--help", "status"], "help of maalepind status"),
    (["registrer", "--nej", "-h"], "help of maalepind registrer"),
    (["registrer", "--sted", "--help"], "help of maalepind registrer"),
    (["registrer", "--", "--help"], "maalepind registrer | ID: --help"),
  ])
  func reads(words: [String], reading: String) {
    #expect(Commands.read(words) == .success(reading))
  }

  private static let register = "maalepind registrer ID VÆRDI [--sted STED] [--dato DATO]"
  private static let ofStatus = ["--json", "--kvartal", "--data", "--plan", "--pr", "--help"]
  private static let ofPlans = ["tjek", "import", "eksport", "vis", "liste", "vendinger"]

  @Test(
    arguments: [
      (["statuss"], .unknownCommand("statuss", nearest: "status", known: names)),
      (["status", "--jsn"], .unknownOption("--jsn", nearest: "--json", known: ofStatus)),
      (["-5"], .unknownCommand("-5", nearest: nil, known: names)),
      (["plan", "rapport"], .unknownCommand("rapport", nearest: nil, known: ofPlans)),
      (["plan", "tjk", "--nej"], .unknownCommand("tjk", nearest: "tjek", known: ofPlans)),
      (["help", "statuss"], .unknownCommand("statuss", nearest: "status", known: names)),
      (
        ["plan"],
        .missingArgument(
          "kommandoen", usage: "maalepind plan tjek|import|eksport|vis|liste|vendinger")
      ),
      (["status", "-x"], .unknownOption("-x", nearest: nil, known: ofStatus)),
      (["status", "--no-json"], .unknownOption("--no-json", nearest: nil, known: ofStatus)),
      (["status", "--js"], .unknownOption("--js", nearest: "--json", known: ofStatus)),
      (["--bruger", "Mette", "status"], .unknownOption("--bruger", nearest: nil, known: ofStatus)),
      (["status", "--json=ja"], .valueNotTaken(option: "--json", found: "ja")),
      (["--help=ja"], .valueNotTaken(option: "--help", found: "ja")),
      (["registrer", "a", "--sted"], .missingValue(option: "--sted", form: "--sted Nøjsomhed")),
      (
        ["registrer", "a", "--sted", "--dato", "x"],
        .missingValue(option: "--sted", form: "--sted Nøjsomhed")
      ),
      (["registrer", "a", "--sted="], .missingValue(option: "--sted", form: "--sted Nøjsomhed")),
      (
        ["registrer", "a", "--note", "--"],
        .missingValue(option: "--note", form: "--note \"tekst\"")
      ),
      (["eksport", "-o"], .missingValue(option: "-o", form: "-o tal.csv")),
      (["plan", "eksport", "-o"], .missingValue(option: "-o", form: "-o plan.yaml")),
      (["registrer"], .missingArgument("ID", usage: register)),
      (["plan", "tjek"], .missingArgument("FIL", usage: "maalepind plan tjek FIL")),
      (["registrer", "a", "5", "6", "7"], .unexpectedArgument("6", usage: register)),
      (["plan", "vis", "a"], .unexpectedArgument("a", usage: "maalepind plan vis [--plan ID]")),
      (["--data", "a", "status", "--data=b"], .repeatedOption("--data")),
      (["eksport", "-o", "a", "-o", "b"], .repeatedOption("-o")),
      (["eksport", "-o", "a", "--fil", "b"], .optionsExclude("-o", "--fil")),
    ] as [([String], UsageProblem)])
  func refuses(words: [String], problem: UsageProblem) {
    #expect(Commands.read(words) == .failure(problem))
  }

  private static let names = Maalepind.members.map { $0.name }

  @Test("Whatever order the words stand in, and however a value is joined, the same is read")
  func anyOrder() {
    var dice = Dice()
    for _ in 1...2000 {
      guard let (command, path) = Commands.commands.randomElement(using: &dice) else { return }
      let (common, own) = (CommonOptions.words, command.grammar.own.filter { $0.kind != .argument })
      var arguments = command.grammar.arguments.filter { $0.isRequired || dice.once(in: 2) }
        .map { _ in Self.value(&dice) }
      let units = (common + own).filter { _ in dice.once(in: 3) }
        .map { word in (isCommon: common.contains(word), words: Self.unit(word, &dice)) }
      let plain = Array(path.dropFirst()) + units.flatMap(\.words) + arguments
      // The command's name, its options and its arguments in any order, as long as the name is before its own.
      var rest = units.shuffled(using: &dice)
      var names = path.dropFirst()
      var mixed: [String] = []
      while !rest.isEmpty || !names.isEmpty || !arguments.isEmpty {
        switch dice.below(3) {
        case 0: mixed += names.popFirst().map { [$0] } ?? []
        case 1 where names.isEmpty: mixed += arguments.isEmpty ? [] : [arguments.removeFirst()]
        default:
          guard let place = rest.firstIndex(where: { $0.isCommon || names.isEmpty }) else {
            continue
          }
          mixed += rest.remove(at: place).words
        }
      }
      let (expected, found) = (Commands.read(plain), Commands.read(mixed))
      #expect(found == expected, "\(mixed) beside \(plain)")
      if case .failure(let problem) = expected { Issue.record("\(plain): \(problem)") }
    }
  }

  /// An option with a value of its own, as one word or two.
  private static func unit(_ word: Word, _ dice: inout Dice) -> [String] {
    let name = word.spellings.randomElement(using: &dice) ?? ""
    guard word.kind == .option else { return [name] }
    let value = value(&dice)
    return dice.once(in: 2) ? ["\(name)=\(value)"] : [name, value]
  }

  private static func value(_ dice: inout Dice) -> String {
    dice.one(of: "a", "-3,5", "-", "æ ø", "a=b", "2019-12-31")
  }

  @Test(
    "Whatever is written, a command with all that it needs comes of it, or a problem in one sentence"
  )
  func anyWords() {
    var dice = Dice()
    let words = Commands.all.map { $0.kind.place.name }
    let options = Commands.commands.flatMap { $0.command.grammar.spellings }
    let others = [
      "", "-", "--", "---", "--=", "-=x", "=", "-5", "-x", "-ox", "help", "--help", "-h",
      "--version", "a", "æ", "\u{301}", "\n", "--\u{1B}", "🏘️", "-o=", "--data=x", "--json=",
    ]
    for _ in 1...20_000 {
      let line = (0..<dice.below(8)).map { _ in
        dice.one(of: words, options, others).randomElement(using: &dice) ?? ""
      }
      do throws(UsageProblem) {
        guard
          case .command(let command, let given) = try CommandReader.read(
            line[...], of: Maalepind.self)
        else { continue }
        for word in command.grammar.arguments where word.isRequired {
          #expect(!given.values(of: word).isEmpty, "\(line)")
        }
      } catch {
        #expect(error.sentence.hasSuffix(".") || error.sentence.hasSuffix("?"), "\(line)")
        #expect(!error.sentence.contains { $0.isNewline || $0 == "\u{1B}" }, "\(line)")
      }
    }
  }
}
