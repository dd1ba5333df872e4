// swift-tools-version: 6.2
import PackageDescription

/// Without regular expressions, and the tables that they bring, the program is two megabytes smaller.
let plain: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"]),
  // A section to a function, so that those that nothing calls are left out, and alike ones stand once.
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// What words and reads things is much code that runs seldom: small, it takes less room.
let small: [SwiftSetting] =
  plain + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// With packed relocations the program is a megabyte smaller and takes as much less memory; with functions that are alike
/// in one place it is two megabytes smaller.
let packed: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--icf=all",
    ], .when(configuration: .release))
]

let package = Package(
  name: "maalepind",
  products: [
    .executable(name: "maalepind", targets: ["maalepind"]),
    .executable(name: "maalepind-kontor", targets: ["Kontor"]),
    .executable(name: "maalepind-benchmark", targets: ["Benchmark"]),
  ],
  targets: [
    .systemLibrary(name: "CMessageDigest"),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CPseudoterminal"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CXlsxWriter"),
    .systemLibrary(name: "CXml"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CZip"),
    .target(name: "CTerminalGuard"),

    .target(name: "Criteria", swiftSettings: plain),
    .target(name: "Wording", dependencies: ["Criteria"], swiftSettings: small),
    .target(name: "Reports", dependencies: ["Criteria", "Wording"], swiftSettings: small),
    .target(
      name: "Interchange", dependencies: ["Criteria", "Wording", "CYAML"], swiftSettings: small),
    .target(
      name: "Storage", dependencies: ["Criteria", "CMessageDigest", "CSQLite"],
      swiftSettings: plain),
    .target(name: "Canvas", swiftSettings: plain),
    .target(
      name: "Interface", dependencies: ["Criteria", "Wording", "Reports", "Canvas"],
      swiftSettings: plain),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNcurses", "CTerminalGuard"],
      swiftSettings: plain),
    .executableTarget(
      name: "maalepind",
      dependencies: [
        "Criteria", "Wording", "Reports", "Interchange", "Storage", "Canvas", "Interface",
        "Terminal",
      ],
      resources: [
        .embedInCode("Resources/helsingoer-syd.yaml"), .embedInCode("Resources/eksempeltal.csv"),
        .embedInCode("Resources/eksempel-beslutninger.yaml"),
      ], swiftSettings: small, linkerSettings: packed),
    .executableTarget(
      name: "Kontor",
      dependencies: ["Criteria", "Reports", "Wording", "CXlsxWriter", "CXml", "CZip"],
      swiftSettings: small,
      linkerSettings: packed),
    .executableTarget(
      name: "Benchmark", dependencies: ["CPseudoterminal", "Criteria", "Storage", "maalepind"],
      exclude: ["Instructions/recorded.txt"]),

    .target(
      name: "TestSupport", dependencies: ["Criteria", "CNcurses"], path: "Tests/TestSupport"),
    .target(
      name: "InterfaceSupport", dependencies: ["Interface", "Criteria", "Wording"],
      path: "Tests/InterfaceSupport"),
    .testTarget(name: "CriteriaTests", dependencies: ["Criteria", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Criteria", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Criteria", "Wording", "Interchange", "TestSupport"]),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Criteria", "TestSupport"]),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Criteria", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Interface", "Canvas", "Reports", "Criteria", "Wording", "Interchange", "TestSupport",
        "InterfaceSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses"]),
    .testTarget(
      name: "MaalepindTests",
      dependencies: [
        "maalepind", "Storage", "Criteria", "Wording", "Reports", "Interchange", "CNcurses",
        "TestSupport", "InterfaceSupport",
      ], exclude: ["Fixtures", "Golden"]),
    .testTarget(
      name: "KontorTests",
      dependencies: [
        "Kontor", "Reports", "Criteria", "Wording", "Interchange", "CZip", "TestSupport",
      ]),
    .testTarget(name: "BenchmarkTests", dependencies: ["Benchmark", "Criteria", "Interchange"]),
    .testTarget(
      name: "ScenarioTests", dependencies: ["maalepind", "TestSupport"], exclude: ["Scenarios"]),
  ],
  swiftLanguageModes: [.v6]
)
