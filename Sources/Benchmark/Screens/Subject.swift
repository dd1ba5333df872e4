/// A program whose screens are measured.
struct Subject {
  let name: String
  /// The program and what is written after it; nil when it is not installed.
  let words: [String]?
  /// Where it is started.
  let folder: String
  /// What is to be seen before it is ready.
  let ready: String
  /// The keys that leave it.
  var leaving = "q"
}
