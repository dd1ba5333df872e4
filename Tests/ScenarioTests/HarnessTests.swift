import Glibc
import TestSupport
import Testing

/// The harness itself: what is so is found, and what is not so is found out.
@Suite struct HarnessTests {
  /// A scenario, and what comes of it.
  struct Trial: CustomTestStringConvertible {
    var text: String
    var line = 0
    var says = ""
    var testDescription: String { text.split(separator: "\n").joined(separator: " ⏎ ") }
  }

  private static let window =
    "sh -c 'printf \"\\033[?1049h\\033[1;31mæøå\\033[0m tal\\n61,0\"; cat'"

  static let true_ = [
    "run \(window)\nsee æøå tal\nsee 61,0\nnot see 62\nrows 1\n|æøå tal\n~\nkey Ctrl-C\nends 130",
    "run \(window)\nsee-styled bold,coloured æøå\nsee-styled plain tal\nscreen\n|æøå tal\n|61,0",
    "run \(window)\nsee 61,0\ntype , og 62\nsee 61,0, og 62\nkey Backspace Backspace\nsee 61,0, og\nclose",
    "run sh -c 'sleep 0.2; echo \"Jørgen kom\"'\nsee Jørgen kom\nends 0\nterminal restored",
    "run sh -c 'exit 3'\nends 3",
    "run sh -c 'printf \"1. æøå\\r\"; cat'\ncursor at 1. æ\npaste Ø 2\nsee Ø 2æøå",
    "size 100x30\nrun sh -c 'stty size; cat'\nsee 30 100\nresize 120x40\nsignal TERM\nends 143",
    "env NAVN=Åse d'Or\nshell echo \"$NAVN $TZ\"\nprints\n|Åse d'Or Europe/Copenhagen\nprints not Berlin",
    "file a b.txt\n|første\n|anden\nshell cat 'a b.txt'\nprints\n|første\n|anden",
    "shell exit 7\nstatus 7\nshell ls Plans",
  ].map { Trial(text: $0) }

  static let false_ = [
    Trial(text: "run \(window)\nsee 61,1", line: 2, says: "not seen: 61,1"),
    Trial(
      text: "run sh -c 'sleep 3; echo sent'\nwithin 1 see sent", line: 2,
      says: "not seen within 1 s: sent"),
    Trial(text: "run \(window)\nsee 61,0\nnot see tal", line: 3, says: "|æøå tal|"),
    Trial(
      text: "run \(window)\nsee 61,0\nrows 2\n|61,1", line: 3, says: "the rows are not:\n|61,1"),
    Trial(text: "run \(window)\nsee 61,0\nscreen\n|æøå tal", line: 3, says: "the rows are not"),
    Trial(text: "run \(window)\nsee-styled reversed æøå", line: 2, says: "not seen reversed"),
    Trial(text: "run \(window)\nsee 61,0\ncursor at tal", line: 3, says: "the cursor is not at"),
    Trial(text: "run \(window)\nsee 61,0\nends 0", line: 3, says: "has not ended"),
    Trial(text: "run sh -c 'exit 3'\nends 0", line: 2, says: "ended with 3 instead of 0"),
    Trial(
      text: "run sh -c 'printf \"\\033[?1049h\"'\nends 0\nterminal restored", line: 3,
      says: "alternate 1"),
    Trial(
      text: "run sh -c 'printf \"\\033[?25l\"'\nends 0\nterminal restored", line: 3,
      says: "cursor 0"),
    Trial(
      text: "run sh -c 'printf \"\\033[?1000h\"'\nterminal restored", line: 2, says: "mouse 1"),
    Trial(
      text: "run sh -c 'printf \"\\033=\"'\nterminal restored", line: 2, says: "keypad 1"),
    Trial(text: "run stty -echo\nends 0\nterminal restored", line: 3, says: "-echo"),
    Trial(
      text: "run sh -c 'trap \"\" HUP; echo op; sleep 3'\nsee op\nclose", line: 3, says: "lives on"),
    Trial(text: "shell exit 7", line: 1, says: "ended with 7 instead of 0"),
    Trial(text: "shell echo 1\nprints 2", line: 2, says: "should be written: 2"),
    Trial(text: "shell echo 1\nprints\n|1\n|2", line: 2, says: "should be written"),
    Trial(text: "shell echo 1\nprints not 1", line: 2, says: "should not be written"),
    Trial(text: "# a\nsee noget", line: 2, says: "`run` must come first"),
    Trial(text: "prints noget", line: 1, says: "`shell` must come first"),
    Trial(text: "shell true\nsaa noget", line: 2, says: "cannot be read: saa noget"),
    Trial(text: "key Hyper-X", line: 1, says: "cannot be read"),
    Trial(text: "size 80", line: 1, says: "cannot be read"),
    Trial(text: "screen\nsee", line: 1, says: "cannot be read"),
    Trial(text: "status 0", line: 1, says: "needs a number and a `shell`"),
    Trial(text: "# only words", line: 1, says: "does nothing"),
  ]

  @Test(arguments: true_)
  func whatIsSoIsFound(_ trial: Trial) throws {
    try player().play(Scenario(path: "trial", text: trial.text))
  }

  @Test(arguments: false_)
  func whatIsNotSoIsFoundOut(_ trial: Trial) throws {
    let failure = try #require(throws: Player.Failure.self) {
      try player(patience: .milliseconds(400)).play(Scenario(path: "trial", text: trial.text))
    }
    #expect(failure.line == trial.line)
    #expect(failure.description.contains(trial.says), "\(failure)")
  }

  @Test func withoutTmuxTheTestSaysSo() throws {
    let stage = try Stage(programs: Checkout.programs, plans: Checkout.plans)
    mkdir(stage.folder + "/bin", 0o700)
    symlink("/usr/bin/env", stage.folder + "/bin/env")
    stage.environment["PATH"] = stage.folder + "/bin"
    let failure = try #require(throws: Player.Failure.self) {
      try Player(stage: stage).play(Scenario(path: "trial", text: "run cat"))
    }
    #expect(failure.description.contains("tmux is missing; install it"))
  }

  private func player(patience: Duration = .seconds(10)) throws -> Player {
    Player(stage: try Stage(programs: Checkout.programs, plans: Checkout.plans), patience: patience)
  }
}
