import Glibc

/// Where the package stands, and what was built of it.
package enum Checkout {
  private static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")
  /// The folder of the tests.
  package static let tests = root + "/Tests"
  /// The folder of plans.
  package static let plans = root + "/Plans"
  /// The ids of the plans in it.
  package static let planIDs = [
    "albertslund", "frirummet", "hede-og-magleparken", "helsingoer-syd", "knabstrup",
  ]
  /// The file of one of the plans in it.
  package static func plan(_ id: String) throws -> [UInt8] {
    let path = plans + "/\(id).yaml"
    guard let bytes = TextFile.bytes(of: path) else {
      throw FileFailure(path: path)
    }
    return bytes
  }

  /// Where the program was built: beside the tests.
  package static let programs: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    let folder = String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast()
    return "/" + folder.joined(separator: "/")
  }()
}
