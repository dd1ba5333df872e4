import Testing

@testable import Benchmark

/// A session against little programs of the shell, whose times are known.
@Suite("A session in a terminal", .serialized) struct SessionTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func session(_ script: String) throws -> Session {
    try Session(
      ["/bin/sh", "-c", script], environment: folder.environment, folder: folder.path,
      size: Extent(columns: 90, rows: 30))
  }

  @Test func theSilenceIsNotInTheTime() throws {
    let session = try session("printf ready; sleep 0.05; printf more; sleep 5")
    try session.see("ready")
    session.settle(quiet: 300)
    #expect(session.bytes == 9)
    #expect(Clock.now() - session.last >= 300)
  }

  @Test func aPauseShorterThanTheSilenceIsPartOfIt() throws {
    let session = try session("printf ready; sleep 0.2; printf more; sleep 5")
    try session.see("ready")
    session.settle(quiet: 1000)
    #expect(session.bytes == 9)
    #expect(session.last - session.start >= 200)
  }

  @Test func aKeyIsTimedToItsLastByte() throws {
    let session = try session(
      "stty raw -echo; printf ready; dd bs=1 count=1 2>/dev/null >&2; printf 123; sleep 5")
    try session.see("ready")
    session.settle()
    let begin = Clock.now()
    let response = try #require(session.press("x", Patience(first: 20_000, quiet: 500)))
    #expect(response.bytes == 3)
    #expect(begin + response.time <= Clock.now() - 500)
    #expect(session.press("y") == nil)
  }

  @Test func theProgramSeesTheSize() throws {
    let session = try session("trap 'stty size' WINCH; stty size; while :; do sleep 0.02; done")
    try session.see("30 90")
    session.settle()
    let response = try #require(
      session.resize(Extent(columns: 70, rows: 20), Patience(first: 20_000)))
    #expect(response.bytes == "20 70\r\n".utf8.count)
  }

  @Test func itRestsWhenNothingIsDoneMore() throws {
    let session = try session(
      "printf ready; read line; i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; printf done; sleep 5"
    )
    try session.see("ready")
    session.type(Array("go\n".utf8))
    try session.rest(quiet: 100)
    #expect(String(decoding: session.screen.text, as: UTF8.self).hasSuffix("done"))
  }

  @Test func whatIsLeftBehindIsSeen() throws {
    let rude = try session("stty -echo; printf '\\033[?1049h\\033[?25l'; exit 3")
    #expect(rude.end() == 3)
    #expect(rude.leftOver == ["alternate screen", "cursor", "termios"])
    let polite = try session(
      "printf '\\033[?1049h\\033[?25lx\\033[?25h\\033[?1049l'; kill -TERM $$")
    #expect(polite.end() == 143)
    #expect(polite.leftOver.isEmpty)
    let lasting = try session("trap '' TERM; printf ready; while :; do sleep 0.1; done")
    try lasting.see("ready")
    lasting.send(15)
    #expect(lasting.end(within: 300) == nil)
  }

  @Test func whatIsNeverSeenIsSaid() throws {
    let session = try session("printf something")
    #expect(throws: Trouble.self) { try session.see("else", within: 2000) }
  }

  @Test func aRunSaysWhatItTook() throws {
    let script = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; echo over"
    let run = try Run(["sh", "-c", script], environment: folder.environment, folder: folder.path)
    #expect(run.output == "over\n")
    #expect(run.work > 5)
    #expect(run.memory > 100)
    #expect(throws: Trouble.failed("false", status: 1, "")) {
      try Run(["false"], environment: folder.environment, folder: folder.path)
    }
    #expect(throws: Trouble.tooSlow("sleep 5")) {
      try Run(
        ["sleep", "5"], environment: folder.environment, folder: folder.path, patience: 100)
    }
  }
}
