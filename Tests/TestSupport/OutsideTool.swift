import Glibc
import Testing

/// Programs of others that some tests need. A test without one is skipped, and says so; with `MAALEPIND_ALL_TOOLS=1` it
/// fails instead.
package enum OutsideTool {
  /// Whether a test that needs these programs is to run.
  package static func areHere(_ names: String...) -> Bool {
    getenv("MAALEPIND_ALL_TOOLS") != nil || names.allSatisfy(isHere)
  }

  /// The system's own Python, which packages belong to, where it is there.
  package static let python =
    access("/usr/bin/python3", X_OK) == 0 ? "/usr/bin/python3" : "python3"

  /// Whether a test that needs these modules of Python is to run.
  package static func areInPython(_ modules: String...) -> Bool {
    getenv("MAALEPIND_ALL_TOOLS") != nil
      || modules.allSatisfy { module in
        let outcome = try? run([python, "-c", "import \(module)"], in: "/")
        return outcome?.status == 0
      }
  }

  /// Runs one of them in a folder, as whoever runs the tests would.
  package static func run(_ arguments: [String], in folder: String) throws -> Outcome {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return try Shell.run(
      arguments, environment: ["PATH": path, "HOME": folder, "LC_ALL": "C.UTF-8"], in: folder,
      patience: .seconds(180))
  }

  private static func isHere(_ name: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
