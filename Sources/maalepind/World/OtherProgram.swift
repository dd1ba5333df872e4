import Glibc
import Wording

/// Runs other programs. What goes in and comes out stands in files without names, so that nothing is left of a program
/// that is stopped, nor of this one.
enum OtherProgram {
  /// How a program ended that was run to its end.
  struct Ending {
    /// Whether it said that all went well.
    let isWell: Bool
    /// What it wrote.
    let output: [UInt8]
    /// The last line that it wrote where errors are read.
    let lastWords: String
  }

  /// Runs a program, found by `PATH`, to its end; nil where it is not there.
  ///
  /// - Parameters:
  ///   - words: its name and its arguments.
  ///   - input: what it reads.
  /// - Throws: `Refusal.cannotWrite` where there is no room for what goes in.
  static func run(_ words: [String], input: [UInt8]) throws -> Ending? {
    let streams = [try unnamedFile(), try unnamedFile(), try unnamedFile()]
    defer { for stream in streams { close(stream) } }
    if let code = NewFile.write(input, to: streams[0]) {
      throw Refusal.cannotWrite(path: folder, code: code)
    }
    lseek(streams[0], 0, SEEK_SET)
    guard let process = start(words, streams) else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let said = String(decoding: bytes(of: streams[2]), as: UTF8.self)
    let lines = said.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    // 127 is what is said where the program could not be begun.
    guard status != 127 << 8 else { return nil }
    return Ending(
      isWell: status == 0, output: bytes(of: streams[1]), lastWords: lines.last ?? "")
  }

  /// Runs a program to its end that reads and writes on the terminal as this one does.
  ///
  /// - Returns: whether it was begun, and said that all went well.
  static func runInTerminal(_ words: [String]) throws -> Bool {
    let isTerminal = isatty(STDIN_FILENO) == 1
    let streams = [STDIN_FILENO, STDOUT_FILENO, STDOUT_FILENO]
    guard let process = start(words, streams, isGroup: isTerminal) else { return false }
    // What is typed to end or suspend a program is for that one alone.
    if isTerminal { takeTerminal(process) }
    defer { if isTerminal { takeTerminal(getpgrp()) } }
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WUNTRACED)
      if ended < 0, errno == EINTR { continue }
      // There is no shell that it could be taken up again from.
      guard ended == process, status & 0xff == 0x7f else { return status == 0 }
      kill(-process, SIGCONT)
    }
  }

  /// Lets a group of programs read what is typed.
  private static func takeTerminal(_ group: pid_t) {
    var (set, before) = (sigset_t(), sigset_t())
    sigemptyset(&set)
    sigaddset(&set, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &set, &before)
    tcsetpgrp(STDIN_FILENO, group)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if group != getpgrp() { kill(-group, SIGCONT) }
  }

  /// - Parameter isGroup: whether it is to be a group of its own.
  private static func start(
    _ words: [String], _ streams: [Int32], isGroup: Bool = false
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    // Swift does not let the list of variables be read by its name, as others might change it meanwhile.
    let variables = dlsym(nil, "environ")?.assumingMemoryBound(
      to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.self)
    guard let variables else { return nil }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if isGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    }
    let problem = posix_spawnp(
      &process, words[0], &actions, &attributes, &arguments, variables.pointee)
    return problem == 0 ? process : nil
  }

  /// Where files are for as long as they are needed.
  static var folder: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// A file that is gone when it is closed.
  private static func unnamedFile() throws -> Int32 {
    var path = Array("\(folder)/maalepind-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw Refusal.cannotWrite(path: folder, code: errno) }
    unlink(path)
    return file
  }

  private static func bytes(of file: Int32) -> [UInt8] {
    let length = Int(lseek(file, 0, SEEK_END))
    guard length > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < length {
        let read = pread(
          file, buffer.baseAddress?.advanced(by: count), length - count, off_t(count))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { return }
        count += read
      }
    }
  }
}
