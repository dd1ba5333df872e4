/// What the programs beside ours are given to show: made here, the same each time.
enum PeerThings {
  static func make(in folder: ScratchFolder) throws(Trouble) {
    try files(folder.file("files"))
    try commits(folder)
    try feeds(folder)
    try calendar(folder.file("calendar"))
    try Files.write(journal, to: folder.file("books.journal"))
    let rows = (1...Peers.count).map { "\($0),name-\($0),\($0 * 37 % 101),\($0 * 61 % 977)\n" }
    try Files.write("number,name,share,sum\n" + rows.joined(), to: folder.file("rows.csv"))
  }

  private static func files(_ folder: String) throws(Trouble) {
    Files.makeFolder(folder)
    for number in 1...Peers.count {
      let name = String("00\(number)".suffix(3))
      try Files.write(
        String(repeating: "x", count: number * 37 % 4001), to: "\(folder)/file-\(name)")
    }
  }

  /// A history of commits, taken in from one stream.
  private static func commits(_ folder: ScratchFolder) throws(Trouble) {
    guard Spawn.find("git", in: folder.environment) != nil else { return }
    var stream = ""
    for number in 1...Peers.count {
      let (message, content) = (
        "Commit \(number): say what is missing before it is asked for", "line \(number)\n"
      )
      stream += """
        commit refs/heads/main
        committer Somebody <somebody@example.org> \(1_577_000_000 + number * 3600) +0000
        data \(message.utf8.count)
        \(message)
        M 100644 inline file-\(number % 20)
        data \(content.utf8.count)
        \(content)

        """
    }
    let (path, source) = (folder.file("commits"), folder.file("commits.stream"))
    Files.makeFolder(path)
    try Files.write(stream, to: source)
    let script = "git init -q -b main && git fast-import --quiet < \(source) && git reset -q --hard"
    _ = try Run(["sh", "-c", script], environment: folder.environment, folder: path)
  }

  /// Feeds in files, already taken in, so that nothing is fetched while it is measured.
  private static func feeds(_ folder: ScratchFolder) throws(Trouble) {
    let path = folder.file("feeds")
    Files.makeFolder(path)
    var addresses = ""
    for number in 1...30 {
      let items = (1...10).map {
        "<item><title>Item \(number).\($0)</title><link>http://localhost/\(number)/\($0)</link></item>"
      }
      try Files.write(
        "<rss version=\"2.0\"><channel><title>Feed \(number)</title><link>http://localhost/"
          + "</link><description>.</description>\(items.joined())</channel></rss>\n",
        to: "\(path)/\(number).xml")
      addresses += "file://\(path)/\(number).xml\n"
    }
    try Files.write(addresses, to: path + "/urls")
    try Files.write("auto-reload no\nconfirm-exit no\n", to: path + "/config")
    guard let newsboat = Spawn.find("newsboat", in: folder.environment) else { return }
    _ = try Run(
      [
        newsboat, "-q", "-u", path + "/urls", "-c", path + "/cache.db", "-C", path + "/config",
        "-x",
        "reload",
      ], environment: folder.environment, folder: path)
  }

  private static func calendar(_ path: String) throws(Trouble) {
    Files.makeFolder(path)
    let tasks = (1...50).map { "[\($0 % 9 + 1)] Task \($0)\n" }
    try Files.write(tasks.joined(), to: path + "/todo")
    try Files.write("", to: path + "/apts")
  }

  private static var journal: String {
    (1...Peers.count).map { number in
      """
      2020-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)-1\(number % 10) bought \(number)
          expenses:kind \(number % 40)    \(number * 7 % 300) kr
          assets:bank

      """
    }.joined()
  }
}
