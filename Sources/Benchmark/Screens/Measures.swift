/// What has been measured of one program, run by run.
struct Measures {
  /// To the first full paint, in milliseconds, and the bytes of it.
  var paint: [Double] = []
  var paintBytes: [Double] = []
  /// The most memory that it held, in MiB.
  var memory: [Double] = []
  /// From cursor down to the last byte of what came of it.
  var key: [Double] = []
  var keyBytes: [Double] = []
  /// From another size to the last byte.
  var resize: [Double] = []
  var resizeBytes: [Double] = []
  var idle: Idle?
  var endings: [String] = []
  /// Why it could not be measured.
  var trouble: String?

  /// What a program does while nobody types.
  struct Idle {
    let seconds: Int
    /// The processor's time, in milliseconds.
    let work: Int
    let bytes: Int
    let sleeps: Int

    var isNothing: Bool { work == 0 && bytes == 0 }
  }

  mutating func add(_ response: Response, asKey: Bool) {
    if asKey {
      key.append(response.time)
      keyBytes.append(Double(response.bytes))
    } else {
      resize.append(response.time)
      resizeBytes.append(Double(response.bytes))
    }
  }
}
