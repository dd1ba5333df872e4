/// How long is waited for what comes of a key, in milliseconds.
struct Patience {
  /// For the first byte.
  var first = 1000.0
  /// The silence that ends it.
  var quiet = 80.0
  /// For the last byte.
  var limit = 10_000.0
}
