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
    FolderNames.all(in: folder, ending: ".yaml").compactMap { name in
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
