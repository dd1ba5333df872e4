import Glibc

/// Says what is found at once, also to a file.
enum Say {
  static func line(_ text: String) {
    print(text)
    fflush(nil)
  }

  static func errorLine(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }
}
