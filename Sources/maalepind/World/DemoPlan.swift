import Interchange
import Wording

/// The plan that the demo shows, which is part of the program so that it can be shown anywhere.
enum DemoPlan {
  static func file() throws(Refusal) -> PlanFile.Read {
    let bytes = PackageResources.helsingoer_syd_yaml
    do throws(PlanFileMistakes) {
      return PlanFile.Read(
        document: String(decoding: bytes, as: UTF8.self),
        plan: try PlanFile.read(bytes: bytes, name: "helsingoer-syd.yaml").get())
    } catch {
      throw .planFile(path: "helsingoer-syd.yaml", .hasMistakes(error.mistakes.count))
    }
  }
}
