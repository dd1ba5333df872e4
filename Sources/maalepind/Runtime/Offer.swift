import Criteria
import Glibc
import Interchange
import Interface
import Wording

/// A plan file that lies where the program looks, offered where no plan is held.
struct Offer: Sendable {
  let path: String
  let plan: Plan

  /// The plan files in `Plans` of the folder that the program is started in, without mistakes, by name.
  static func all(in folder: String = "Plans") -> [Offer] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".yaml") { names.append(name) }
    }
    return names.sorted().compactMap { name in
      let path = "\(folder)/\(name)"
      guard let plan = try? PlanFile.load(path).plan else { return nil }
      return Offer(path: path, plan: plan)
    }
  }

  /// The offer as the screens show it.
  var shown: PlanOffer {
    PlanOffer(id: plan.id.text, name: plan.name, detail: PlanNames.period(plan))
  }
}
