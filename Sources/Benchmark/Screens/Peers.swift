/// The programs that are measured beside ours, each with a small thing to show.
enum Peers {
  /// How many files, commits and rows there are to show.
  static let count = 500

  static func all(in folder: ScratchFolder) throws(Trouble) -> [Subject] {
    try PeerThings.make(in: folder)
    return [
      peer("nnn", [folder.file("files")], folder, ready: "file-001"),
      peer("tig", [], folder, inside: "commits", ready: "Commit \(count)"),
      peer("ncdu", [folder.file("files")], folder, ready: "file-"),
      peer(
        "newsboat",
        [
          "-q", "-u", folder.file("feeds/urls"), "-c", folder.file("feeds/cache.db"), "-C",
          folder.file("feeds/config"),
        ], folder, ready: "Feed 1"),
      peer("htop", [], folder, ready: "PID"),
      peer("calcurse", ["-D", folder.file("calendar")], folder, ready: "Calendar", leaving: "qy"),
      peer("hledger-ui", ["-f", folder.file("books.journal")], folder, ready: "assets"),
      peer("vd", [folder.file("rows.csv")], folder, ready: "name-1", leaving: "gq"),
    ]
  }

  private static func peer(
    _ name: String, _ words: [String], _ folder: ScratchFolder, inside: String = "home",
    ready: String, leaving: String = "q"
  ) -> Subject {
    let program = Spawn.find(name, in: folder.environment)
    return Subject(
      name: name, words: program.map { [$0] + words }, folder: folder.file(inside), ready: ready,
      leaving: leaving)
  }
}
