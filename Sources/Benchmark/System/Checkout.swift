/// Where the package stands, and the program that was built of it.
enum Checkout {
  static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")

  /// The program to measure: the one asked for, else the one built for speed.
  static func program(_ options: Options) throws(Trouble) -> String {
    let path = options.text("program") ?? root + "/.build/release/maalepind"
    guard Spawn.find(path, in: [:]) != nil else { throw .noProgram(path) }
    return path
  }
}
