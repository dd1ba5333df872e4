import Glibc

/// The machine that is measured on.
enum Machine {
  static var text: String {
    "\(model), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores"
  }

  private static var model: String {
    let facts = (try? Files.text(of: "/proc/cpuinfo")) ?? ""
    let line = facts.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":").dropFirst().first?.drop { $0 == " " }
    return name.map(String.init) ?? "unknown processor"
  }

  /// How many others wanted the processor in the last minute.
  static var load: Double {
    var loads = [Double](repeating: 0, count: 3)
    getloadavg(&loads, 3)
    return loads[0]
  }

  /// What is said where others work too.
  static var noise: String {
    let text = "load \(Decimal.text(load, digits: 1)) before it began"
    return load > 0.5 ? text + ": NOISY, others worked on the machine" : text
  }
}
