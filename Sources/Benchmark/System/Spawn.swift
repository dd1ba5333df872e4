import CPseudoterminal
import Glibc

/// Starts programs.
enum Spawn {
  /// `POSIX_SPAWN_SETSID`, which Swift does not know.
  private static let newSession: Int16 = 0x80

  /// Where a program reads and writes.
  enum Streams {
    /// A terminal that becomes its own: the first that a new session opens.
    case terminal(String)
    /// Nothing to read, and a file that all is written at the end of.
    case file(String)
  }

  /// Starts a program in a session of its own, with signals as from a shell.
  static func start(
    _ words: [String], environment: [String: String], folder: String, streams: Streams
  ) throws(Trouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch streams {
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
    case .file(let path):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    }
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    posix_spawn_file_actions_addchdir_np(&actions, folder)
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
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process = pid_t()
    let problem = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard problem == 0 else {
      throw .notStarted(words[0], String(cString: strerror(problem)))
    }
    return process
  }

  /// Where a program is, of those in the usual folders.
  static func find(_ name: String, in environment: [String: String]) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    return (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }
}
