/// The program's own screens that are measured.
struct OwnScreens {
  let program: String
  let folder: ScratchFolder

  static let name = "maalepind"
  static let demo = "demo"

  private var path: String { folder.file("own/maalepind.sqlite") }

  /// A file beside the database that somebody else writes.
  var neighbour: String { folder.file("own/neighbour.txt") }

  /// Helsingør Syd with the example figures, and the demo.
  func make() throws(Trouble) -> [Subject] {
    try Database(program: program, folder: folder, path: path).takeHelsingør()
    return [
      Subject(
        name: Self.name, words: [program, "--data", path, "--pr", Database.helsingørDay],
        folder: folder.home, ready: "Kriterium"),
      Subject(
        name: Self.demo, words: [program, "demo"], folder: folder.home, ready: "Kriterium"),
    ]
  }
}
