import Criteria
import Storage
import TestSupport
import Testing

@testable import maalepind

/// A copy made while eight processes write, put in the database's place.
@Suite struct EightProcessesTests {
  /// Eight processes that each type the figures of four quarters, one process a figure, and note what was acknowledged;
  /// meanwhile three copies, each with how many figures had been acknowledged when it was begun.
  private static let script = """
    quarters='2018-03-31 2018-06-30 2018-09-30 2018-12-31 2019-03-31 2019-06-30 2019-09-30 2019-12-31
      2020-03-31 2020-06-30 2020-09-30 2020-12-31 2021-03-31 2021-06-30 2021-09-30 2021-12-31'
    touch acknowledged
    number=0
    for site in noejsomhed vapnagaard; do
      for part in 1 5 9 13; do
        number=$((number + 1))
        (for day in $(echo $quarters | cut -d' ' -f$part-$((part + 3))); do
          "$PROGRAM" registrer trygge-beboere 61,0 --sted $site --dato $day --data x.sqlite \\
            > out-$number 2>&1 && echo $site $day >> acknowledged || cat out-$number >> failed
        done) &
      done
    done
    for copy in 1 2 3; do
      while [ $(wc -l < acknowledged) -lt $((copy * 8)) ] && [ ! -e failed ]; do :; done
      cp acknowledged before-$copy
      "$PROGRAM" kopi kopi-$copy.sqlite --data x.sqlite || echo kopi >> failed
    done
    wait
    test ! -e failed && wc -l < acknowledged
    """

  @Test("Each copy has all that was acknowledged before it, is sound, and can be restored")
  func restored() throws {
    let desk = try DatabaseDesk()
    let written = try Shell.run(
      ["bash", "-c", Self.script],
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": desk.folder.path, "LANG": "C.UTF-8",
        "PROGRAM": Checkout.programs + "/maalepind",
      ], in: desk.folder.path, patience: .seconds(120))
    #expect(written.status == 0, "\(written.output)")
    #expect(written.output.hasSuffix("32\n"), "\(written.output)")
    for number in 1...3 {
      let copy = desk.folder.file("kopi-\(number).sqlite")
      let acknowledged = Set(try lines("before-\(number)", in: desk))
      #expect(acknowledged.count >= number * 8)
      #expect(try desk.run("tjek", data: copy).status == 0)
      #expect(try desk.run("gendan", copy, "--ja").status == 0)
      #expect(try desk.run("tjek").status == 0)
      let store = try Store(path: desk.database, access: .readOnly)
      let plan = try #require(try store.plans().first?.id)
      let stored = try store.records(of: plan).measurements.map {
        "\($0.site.map { "\($0)" } ?? "") \($0.day)"
      }
      #expect(acknowledged.isSubset(of: stored))
      #expect(stored.count == Set(stored).count)
    }
    // What each copy took the place of is kept: first all that was written, then the copies.
    let formers = CopySet(of: desk.database).everyCopy.filter { $0.contains("foer-gendannelse") }
    #expect(formers.count == 3)
    let counts = try formers.map { try Store(path: $0, access: .readOnly).holdings().figures }
    #expect(counts.contains(32))
  }

  private func lines(_ name: String, in desk: DatabaseDesk) throws -> [String] {
    String(decoding: try desk.folder.read(name), as: UTF8.self).split(separator: "\n").map(
      String.init)
  }
}
