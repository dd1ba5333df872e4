/// What the program's screens are to be, beside the others.
struct ScreenGoals {
  let measures: [String: Measures]
  let plain: PlainRuns
  /// What it did beside somebody who writes other files in its folder.
  let besideBusy: Measures.Idle?

  var text: String { goals.map(\.text).joined() }

  private var goals: [Goal] {
    let own = measures[OwnScreens.name] ?? Measures()
    let demo = measures[OwnScreens.demo]?.paint.median
    let tig = measures["tig"] ?? Measures()
    let nnn = measures["nnn"]?.paint.median
    return [
      Goal(
        "first full paint ≤ nnn + 3 ms, or ≤ --version + 5 ms", own.paint.median,
        atMost: [nnn.map { $0 + 3 }, plain.versionTime.map { $0 + 5 }]),
      Goal("first full paint ≤ tig", own.paint.median, atMost: [tig.paint.median]),
      Goal(
        "peak memory ≤ 14 MiB, or ≤ 6 MiB above a program that does nothing", own.memory.median,
        atMost: [14, plain.leastMemory.map { $0 + 6 }]),
      Goal("a key ≤ 1.5 × tig", own.key.median, atMost: [tig.key.median.map { $0 * 1.5 }]),
      Goal("a key's bytes ≤ tig", own.keyBytes.median, atMost: [tig.keyBytes.median]),
      Goal("resize ≤ 2 × tig", own.resize.median, atMost: [tig.resize.median.map { $0 * 2 }]),
      Goal("demo ≤ 2 × without demo", demo, atMost: [own.paint.median.map { $0 * 2 }]),
      idle("idle: nothing", own.idle),
      idle("idle beside a busy neighbour: nothing", besideBusy),
    ]
  }

  /// That nothing is done.
  private func idle(_ name: String, _ idle: Measures.Idle?) -> Goal {
    Goal(
      name,
      found: idle.map { "\($0.work) ms and \($0.bytes) bytes in \($0.seconds) s, " } ?? "",
      isMet: idle?.isNothing)
  }
}
