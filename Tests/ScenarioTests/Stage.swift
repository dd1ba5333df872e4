import Glibc
import TestSupport

/// Where a scenario is played: a home folder and a terminal of its own.
final class Stage {
  /// What went wrong, for people.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The folder that is thrown away, and the home inside it.
  let folder: String
  var home: String { folder + "/home" }
  /// The variables of all commands.
  var environment: [String: String]
  /// The terminal's size.
  var extent = Extent(columns: 80, rows: 24)
  private var isOpen = false

  /// - Parameters:
  ///   - programs: the folder that holds the built program.
  ///   - plans: the folder of plans, to be found as `Plans` in the home.
  init(programs: String, plans: String) throws {
    // A short name: a socket's path has 108 bytes.
    var template = Array("/tmp/maalepind-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(description: "no folder in /tmp") }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let home = folder + "/home"
    environment = [
      "PATH": programs + ":/usr/local/bin:/usr/bin:/bin", "HOME": home, "STAGE": folder,
      "XDG_DATA_HOME": home + "/.local/share", "XDG_STATE_HOME": home + "/.local/state",
      "XDG_CONFIG_HOME": home + "/.config", "XDG_CACHE_HOME": home + "/.cache",
      "TMPDIR": folder, "TMUX_TMPDIR": folder, "TZ": "Europe/Copenhagen", "LANG": "C.UTF-8",
      "TERM": "tmux-256color", "SHELL": "/bin/sh",
    ]
    mkdir(home, 0o700)
    symlink(plans, home + "/Plans")
    // The question which signs look right has been answered, but for the scenario that is about it.
    mkdir(home + "/.config", 0o700)
    mkdir(home + "/.config/maalepind", 0o700)
    guard
      TextFile.write(
        "tmux-256color tegn=rich farver=standard mus=ja\n", to: home + "/.config/maalepind/skaerm")
    else { throw Failure(description: "the settings cannot be written") }
  }

  deinit {
    if isOpen { _ = try? tmux("kill-server") }
    // A command that is just ending may still write a last line.
    for _ in 0..<20 where access(folder, F_OK) == 0 {
      _ = try? Shell.run(["rm", "-rf", folder], environment: ["PATH": "/usr/bin:/bin"], in: "/")
    }
  }

  /// Asks tmux; its words, or a failure with what it answered.
  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    let outcome = try Shell.run(
      ["tmux", "-u", "-L", "scene", "-f", folder + "/tmux.conf"] + arguments,
      environment: environment, in: home)
    if outcome.status == 127 {
      throw Failure(description: "tmux is missing; install it: apt-get install tmux")
    }
    guard outcome.status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(outcome.output)")
    }
    return outcome.output
  }

  private static let settings = """
    set -g status off
    set -s escape-time 0
    set -g remain-on-exit on
    set -g default-terminal tmux-256color
    set -g history-limit 0
    """

  /// What tmux knows of the terminal that a program could leave behind.
  private func marks() throws -> String {
    try tmux(
      "display-message", "-p", "-t", "scene",
      "alternate #{alternate_on}, cursor #{cursor_flag}, mouse #{mouse_any_flag}"
        + " #{mouse_sgr_flag}, keypad #{keypad_flag} #{keypad_cursor_flag}, insert #{insert_flag},"
        + " wrap #{wrap_flag}, region #{scroll_region_upper}-"
        + "#{?#{e|==:#{e|+:#{scroll_region_lower},1},#{pane_height}},end,#{scroll_region_lower}}")
  }

  private var marksBefore = ""

  /// Starts a command in the terminal.
  func run(_ command: String) throws {
    for name in ["before", "after", "status", "pid"] { unlink(folder + "/" + name) }
    let variables = environment.sorted { $0.key < $1.key }
      .map {
        "export \($0.key)='\($0.value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'\n"
      }
      .joined()
    // Ctrl-C reaches this script too, which must live on to say how the command ended.
    let script = """
      \(variables)cd "$HOME"
      trap : INT QUIT TERM
      modes() { stty -a | sed 's/rows [0-9]*; columns [0-9]*; //'; }
      modes >"$STAGE/before"
      sh "$STAGE/command"
      echo $? >"$STAGE/ending"
      modes >"$STAGE/after"
      mv "$STAGE/ending" "$STAGE/status"
      exec sleep 600
      """
    guard TextFile.write(script, to: folder + "/script"),
      TextFile.write("echo $$ >\"$STAGE/pid\"\nexec \(command)\n", to: folder + "/command"),
      TextFile.write(Self.settings, to: folder + "/tmux.conf")
    else { throw Failure(description: "the stage's folder cannot be written") }
    if !isOpen {
      isOpen = true
      try tmux(
        "new-session", "-d", "-s", "scene", "-x", String(extent.columns), "-y", String(extent.rows),
        "sleep 600")
    }
    try tmux("respawn-pane", "-k", "-t", "scene", "sleep 600")
    marksBefore = try marks()
    try tmux("respawn-pane", "-k", "-t", "scene", "sh '\(folder)/script'")
  }

  /// The rows of the screen, without spaces at their ends.
  func screen() throws -> [String] {
    let text = try tmux("capture-pane", "-p", "-t", "scene")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { Scenario.trimmed(String($0)) }
  }

  /// The screen with its styles.
  func styledScreen() throws -> StyledScreen {
    StyledScreen(try tmux("capture-pane", "-p", "-e", "-N", "-t", "scene"))
  }

  /// Where the terminal's cursor stands, from 0.
  func cursor() throws -> (row: Int, column: Int) {
    let words = try tmux("display-message", "-p", "-t", "scene", "#{cursor_y} #{cursor_x}")
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2 else { throw Failure(description: "no cursor: \(words)") }
    return (numbers[0], numbers[1])
  }

  /// What the command left changed on the terminal; nil when nothing.
  func traces() throws -> String? {
    let after = try marks()
    if after != marksBefore { return "before: \(marksBefore)after:  \(after)" }
    let modes = ["before", "after"].map { TextFile.read(folder + "/" + $0) }
    if modes[0] == nil || modes[0] != modes[1] {
      return "stty before: \(modes[0] ?? "?")stty after: \(modes[1] ?? "?")"
    }
    return nil
  }

  /// How the command ended; nil while it runs.
  func status() -> Int32? { number(in: "status") }

  /// The command's process; nil until it has started.
  func process() -> pid_t? { number(in: "pid") }

  private func number(in name: String) -> Int32? {
    TextFile.read(folder + "/" + name).flatMap { Int32($0.prefix { $0.isNumber }) }
  }

  /// Closes the window under the command.
  func close() throws {
    isOpen = false
    try tmux("kill-server")
  }
}
