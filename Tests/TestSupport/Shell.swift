import Glibc

/// What a command wrote, on either stream, and how it ended.
package struct Outcome {
  package var output: String
  package var status: Int32
}

/// Runs commands.
package enum Shell {
  /// A command that did not end in time, or could not be started.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the program, found by `PATH`, and its arguments.
  ///   - environment: all its variables.
  ///   - folder: where it starts.
  ///   - patience: how long it may take.
  /// - Returns: status 128 + n when the signal n ended it, 127 when it is not there.
  package static func run(
    _ arguments: [String], environment: [String: String], in folder: String,
    patience: Duration = .seconds(30)
  ) throws -> Outcome {
    // A file and not a pipe: a server that stays behind would hold a pipe open for ever.
    var template = Array("/tmp/maalepind-output-XXXXXX".utf8CString)
    let output = mkstemp(&template)
    guard output >= 0 else { throw Failure(description: "no file in /tmp") }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      close(output)
      unlink(path)
    }
    let process = try start(["env", "-C", folder] + arguments, environment) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_APPEND, 0)
    }
    var status: Int32 = 0
    let deadline = ContinuousClock.now + patience
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        throw Failure(description: "did not end in time: \(arguments.joined(separator: " "))")
      }
      usleep(500)
    }
    return Outcome(output: TextFile.read(path) ?? "", status: ending(status))
  }

  /// What a shell says of how a process ended.
  static func ending(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Whether a process runs; one that has ended but that nobody has asked about does not.
  package static func isAlive(_ process: pid_t) -> Bool {
    guard let facts = TextFile.read("/proc/\(process)/stat") else { return false }
    return facts.split(separator: ")").last?.hasPrefix(" Z") == false
  }

  /// `POSIX_SPAWN_SETSID`, which Swift does not know.
  private static let newSession: Int16 = 0x80

  /// Starts a program in a session of its own, so that the first terminal that it opens is its terminal.
  ///
  /// - Parameter open: opens the streams 0 and 1; errors are written where the output is.
  static func start(
    _ arguments: [String], _ environment: [String: String],
    open: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    open(&actions)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // Threads of the test block signals and ignore some; commands must begin as from a shell.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | newSession)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let problem = posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &variables)
    guard problem == 0 else {
      throw Failure(description: "\(arguments[0]): \(String(cString: strerror(problem)))")
    }
    return process
  }
}
