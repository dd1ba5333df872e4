import Canvas
import Glibc
import Interface
import Wording

/// How each kind of terminal is to look, as the user has chosen: a line per `TERM` in
/// `$XDG_CONFIG_HOME/maalepind/skaerm`, such as `xterm-256color tegn=rich farver=dark mus=ja`.
enum SettingsFile {
  /// What was chosen on this kind of terminal; nil when nothing was, or it can't be read.
  static func remembered() -> ScreenSettings? {
    guard let line = lines().last(where: { $0.first == term }) else { return nil }
    var settings = ScreenSettings()
    for word in line.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "tegn": settings.symbols = SymbolSet(rawValue: parts[1]) ?? settings.symbols
      case "farver": settings.theme = Theme(rawValue: parts[1]) ?? settings.theme
      case "mus": settings.usesMouse = parts[1] != "nej"
      default: break
      }
    }
    return settings
  }

  /// Remembers what was chosen, in place of what was before. The file is whole at any moment.
  ///
  /// - Returns: the file's path when it could not be written.
  static func remember(_ settings: ScreenSettings) -> String? {
    let own =
      "\(term) tegn=\(settings.symbols.rawValue) farver=\(settings.theme.rawValue) "
      + "mus=\(settings.usesMouse ? "ja" : "nej")"
    let others = lines().filter { $0.first != term }.map { $0.joined(separator: " ") }
    let text = (others + [own]).map { $0 + "\n" }.joined()
    let path = Locations.settings
    let draft = "\(path).\(getpid())"
    Locations.makeFolder(of: path)
    do { try NewFile.write(text, to: draft) } catch { return path }
    guard rename(draft, path) == 0 else {
      unlink(draft)
      return path
    }
    return nil
  }

  private static var term: String { Locations.variable("TERM") ?? "-" }

  /// The file's lines in words; none when it isn't there.
  private static func lines() -> [[String]] {
    do throws(FileTrouble) {
      let bytes = try WholeFile.bytes(of: Locations.settings, limit: 65_536)
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.split(separator: " ").map(String.init) }
    } catch { return [] }
  }
}
