import Glibc

/// What the system says of a process that runs.
struct ProcessFacts {
  let id: pid_t

  /// The most memory that it has held at a time, in KiB; nil when it has ended.
  var peakMemory: Int? { status("VmHWM") }

  /// How often any of its threads went to sleep of itself.
  var sleeps: Int {
    tasks.reduce(0) { sum, task in
      sum + (Self.field("voluntary_ctxt_switches", in: "\(task)/status") ?? 0)
    }
  }

  /// The processor's time that it has taken, in hundredths of a second.
  var ticks: Int {
    guard let facts = Self.facts("/proc/\(id)/stat"), facts.count > 12 else { return 0 }
    return (Int(facts[11]) ?? 0) + (Int(facts[12]) ?? 0)
  }

  /// Whether none of its threads has anything to do.
  var isAsleep: Bool {
    tasks.allSatisfy { Self.facts("\($0)/stat")?.first == "S" }
  }

  private var tasks: [String] {
    Files.names(in: "/proc/\(id)/task").map { "/proc/\(id)/task/\($0)" }
  }

  private func status(_ name: String) -> Int? { Self.field(name, in: "/proc/\(id)/status") }

  private static func field(_ name: String, in path: String) -> Int? {
    guard let text = try? Files.text(of: path) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: { $0 == ":" || $0 == "\t" || $0 == " " }).dropFirst().first
      .flatMap { Int($0) }
  }

  /// The words after the name, which may itself hold spaces: the state first.
  private static func facts(_ path: String) -> [Substring]? {
    (try? Files.text(of: path))?.split(separator: ")").last?.split(separator: " ")
  }
}
