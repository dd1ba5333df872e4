import Glibc

/// A command that has run to its end, and what it took.
struct Run {
  /// What a shell would say of how it ended: 128 + n for the signal n.
  let status: Int32
  /// All that it wrote.
  let output: String
  /// From its start to its end, in milliseconds.
  let time: Double
  /// The processor's time, its own and the system's for it, in milliseconds.
  let work: Double
  /// The most memory it held, in KiB. Asked for while it runs: what the system says at the end is never less than
  /// what this program holds itself.
  let memory: Int

  /// Runs a command.
  ///
  /// - Throws: when it cannot be started, does not end in time, or ends with something else than 0.
  init(
    _ words: [String], environment: [String: String], folder: String, patience: Double = 3_600_000
  ) throws(Trouble) {
    let file = environment["TMPDIR", default: "/tmp"] + "/output"
    unlink(file)
    let start = Clock.now()
    let process = try Spawn.start(
      words, environment: environment, folder: folder, streams: .file(file))
    let facts = ProcessFacts(id: process)
    var (status, usage, memory) = (Int32(0), rusage(), 0)
    while wait4(process, &status, WNOHANG, &usage) == 0 {
      // The last is the most; the very first may still be of this program, that it was split off from.
      memory = facts.peakMemory ?? memory
      guard Clock.now() - start < patience else {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        throw .tooSlow(words.joined(separator: " "))
      }
      usleep(200)
    }
    time = Clock.now() - start
    self.status = Ending.status(status)
    self.memory = memory
    work = Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime)
    output = (try? Files.text(of: file)) ?? ""
    guard self.status == 0 else {
      throw .failed(words.joined(separator: " "), status: self.status, String(output.suffix(500)))
    }
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}

/// How a process ended.
enum Ending {
  /// What a shell says of it.
  static func status(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
