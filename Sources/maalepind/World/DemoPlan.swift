import Interchange

/// The plan that the demo shows, which is part of the program so that it can be shown anywhere.
enum DemoPlan {
  static func file() throws -> PlanFile.Read {
    try PlanFile.Read(PackageResources.helsingoer_syd_yaml, name: "helsingoer-syd.yaml")
  }
}
