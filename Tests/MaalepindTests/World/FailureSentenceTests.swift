import Criteria
import Storage
import Terminal
import TestSupport
import Testing
import Wording

@testable import maalepind

/// How the failures of the database and of the terminal are told.
@Suite struct FailureSentenceTests {
  static let nasty = Readable.nasty
  static let quarter = Quarter(containing: .first(of: 2018))
  static let figure = Measurement(
    id: nasty, indicator: IndicatorID(Make.slug("trygge")), site: nil, day: .first(of: 2018),
    quarter: quarter, figure: .amount(Amount(61)), recordedBy: nasty, recordedAt: 0)
  static let line = Occasion(
    id: nasty, activity: Make.slug("cafe"), site: nil, day: .first(of: 2018), state: .held,
    recordedBy: nasty, recordedAt: 0)

  static let storage: [StorageFailure] = [
    .missing(path: nasty), .missingDirectory(path: nasty), .notAFile(path: nasty),
    .cannotOpen(path: nasty, code: 13), .notADatabase(path: nasty), .notOurDatabase(path: nasty),
    .newerVersion(path: nasty, found: nasty, known: nasty), .olderVersion(path: nasty),
    .readOnly(path: nasty), .locked(path: nasty), .damaged(path: nasty, detail: nasty),
    .notWritableBeside(path: nasty, file: nasty), .unfinishedWrites(path: nasty, log: nasty),
    .gone(path: nasty), .replaced(path: nasty), .cut(path: nasty), .danglingLink(path: nasty),
    .readFault(path: nasty, code: 5), .writeFault(path: nasty, code: 5),
    .uncertain(path: nasty, code: 5),
    .diskFull(path: nasty), .alreadyThere(path: nasty),
    .copyUnsound(path: nasty),
    .constraint(path: nasty, message: nasty, statement: nasty),
    .other(path: nasty, code: 1, message: nasty, statement: nil),
    .unknownPlan(Make.slug("syd")), .revisedMeanwhile(Make.slug("syd"), newest: 2),
    .quarterClosed(QuarterClosed(quarter, by: nasty, at: 0)), .recordedMeanwhile,
    .quarterOpen(quarter), .alreadyRecorded(figure), .alreadyCorrected(by: figure),
    .nothingToCorrect(id: nasty), .correctsAnother(figure), .idTaken(figure),
    .alreadySuperseded(by: line), .noLineToSupersede(id: nasty), .supersedesAnother(line),
  ]
  static let terminal: [TerminalFailure] = [
    .notATerminal, .termMissing, .termUnknown(nasty), .termDumb(nasty), .system(5),
  ]

  @Test(arguments: storage) func wordsTheDatabase(failure: StorageFailure) {
    expectReadable(failure.sentence)
    #expect(failure.exitCode == 1)
  }

  @Test(arguments: terminal) func wordsTheTerminal(failure: TerminalFailure) {
    expectReadable(failure.sentence)
  }

  @Test func eachSaysItsOwn() {
    let sentences = Self.storage.map(\.sentence) + Self.terminal.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
    #expect(
      StorageFailure.locked(path: "/tmp/a.sqlite").sentence
        == "Databasen «/tmp/a.sqlite» er optaget af et andet program; vent et øjeblik, og prøv igen."
    )
  }
}
