import Criteria
import TestSupport
import Testing

/// What the commands print for the five plans, kept as files that people can read.
@Suite struct CommandGoldenTests {
  @Test(arguments: Checkout.planIDs)
  func printsAsBefore(_ plan: String) throws {
    let desk = try CommandDesk(plan)
    var texts = [
      ("plan-vis.txt", try desk.prints(["plan", "vis"])),
      ("status.txt", try desk.prints(["status"])),
      ("status.json", try desk.prints(["status", "--json"])),
      ("skema.txt", try desk.prints(["skema"])),
      ("logbog.txt", try desk.prints(["logbog"])),
      ("eksport.csv", try desk.prints(["eksport"])),
      ("status-lukket.txt", try desk.prints(["status", "--kvartal", "\(desk.closed)"])),
      ("status-lukket.json", try desk.prints(["status", "--kvartal", "\(desk.closed)", "--json"])),
    ]
    let suppliers = try desk.owing()
    for (name, supplier) in suppliers {
      let owed = ["skema", "--leverandoer", supplier]
      texts += [
        ("skema-\(name).csv", try desk.prints(owed)),
        ("brev-\(name).txt", try desk.prints(owed + ["--brev"])),
      ]
    }
    for (name, supplier) in suppliers {
      let owed = ["skema", "--leverandoer", supplier]
      texts += [
        ("sendt-\(name).txt", try desk.prints(owed + ["--sendt", "--bruger", "Mette"])),
        ("rykker-\(name).txt", try desk.prints(owed + ["--brev"], on: desk.later)),
      ]
    }
    texts += [
      ("skema-rykkes.txt", try desk.prints(["skema"], on: desk.later)),
      ("plan-eksport.yaml", try desk.prints(["plan", "eksport"], on: desk.later)),
    ]
    GoldenFolder("MaalepindTests/Golden/\(plan)").checkAll(texts)
  }
}
