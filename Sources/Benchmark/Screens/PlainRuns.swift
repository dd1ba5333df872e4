/// What it takes to say the version, and what a Swift program takes that does nothing at all.
struct PlainRuns {
  let program: String
  let folder: ScratchFolder
  private let nothing: String?
  private var time: [Double] = []
  private var memory: [Double] = []
  private var least: [Double] = []

  init(program: String, folder: ScratchFolder) {
    self.program = program
    self.folder = folder
    nothing = Self.makeNothing(like: program, in: folder)
  }

  /// To the version's end, in milliseconds.
  var versionTime: Double? { time.median }
  /// The memory of a program that does nothing, in MiB.
  var leastMemory: Double? { least.median }

  mutating func run() {
    if let run = run([program, "--version"]) {
      time.append(run.time)
      memory.append(Double(run.memory) / 1024)
    }
    if let nothing, let run = run([nothing]) { least.append(Double(run.memory) / 1024) }
  }

  private func run(_ words: [String]) -> Run? {
    try? Run(words, environment: folder.environment, folder: folder.home)
  }

  var text: String {
    func said(_ number: Double?, _ unit: String) -> String {
      number.map { Decimal.text($0, digits: 1) + " " + unit } ?? "not measured"
    }
    return """
      `maalepind --version`: \(said(versionTime, "ms")), \(said(memory.median, "MiB")). \
      A Swift program that does nothing: \(said(leastMemory, "MiB")).

      """
  }

  /// Builds a program that does nothing but say a word, linked as ours is; nil where Swift is not installed.
  private static func makeNothing(like program: String, in folder: ScratchFolder) -> String? {
    let (source, built) = (folder.file("nothing.swift"), folder.file("nothing"))
    guard let swift = Spawn.find("swiftc", in: folder.environment) else { return nil }
    let sharing = ["grep", "-q", "libswiftCore.so", program]
    let isShared =
      (try? Run(sharing, environment: folder.environment, folder: folder.path)) != nil
    let linking = isShared ? [] : ["-static-stdlib"]
    do {
      try Files.write("print(\"0\")\n", to: source)
      _ = try Run(
        [swift, "-O", source, "-o", built] + linking, environment: folder.environment,
        folder: folder.path)
    } catch { return nil }
    return built
  }
}
