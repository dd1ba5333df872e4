import Criteria
import Storage
import Wording

extension Refusal {
  /// The refusal that a failure of the database comes to.
  init(_ failure: StorageFailure, path: String, plan: Plan? = nil) {
    switch failure {
    case .missing(let path): self = .database(path: path, .missing)
    case .missingDirectory(let path): self = .database(path: path, .missingDirectory)
    case .notAFile(let path): self = .database(path: path, .notAFile)
    case .cannotOpen(let path, let code): self = .database(path: path, .cannotOpen(code: code))
    case .notADatabase(let path): self = .database(path: path, .notADatabase)
    case .notOurDatabase(let path): self = .database(path: path, .notOurs)
    case .newerVersion(let path, _, _): self = .database(path: path, .newerVersion)
    case .olderVersion(let path): self = .database(path: path, .olderVersion)
    case .readOnly(let path): self = .database(path: path, .readOnly)
    case .locked(let path): self = .database(path: path, .locked)
    case .damaged(let path, _): self = .database(path: path, .damaged)
    case .diskFull(let path): self = .database(path: path, .diskFull)
    case .alreadyThere(let path): self = .fileThere(path: path)
    case .constraint(let message, _):
      self = .database(path: path, .other(code: 19, message: message))
    case .other(let path, let code, let message, _):
      self = .database(path: path, .other(code: code, message: message))
    case .unknownPlan(let id): self = .unknownPlan(id.text, nearest: nil, choices: [])
    case .revisedMeanwhile(let id, _): self = .revisedMeanwhile(plan: id.text)
    case .quarterClosed(let closed): self = .entry(.quarterClosed(closed), plan: plan)
    case .recordedMeanwhile: self = .closing(.recordedMeanwhile)
    case .quarterOpen(let quarter): self = .closing(.alreadyOpen(quarter))
    case .alreadyRecorded(let measurement):
      self = .entry(.alreadyRecorded(measurement), plan: plan)
    case .alreadyCorrected(let measurement):
      self = .correctedMeanwhile(measurement, plan: plan)
    case .nothingToCorrect(let id): self = .unexpected("intet tal har id \(id)")
    case .correctsAnother(let other): self = .unexpected("rettelsen gælder ikke \(other.id)")
    case .idTaken(let other): self = .unexpected("id \(other.id) er brugt")
    case .alreadySuperseded(let line): self = .lineChangedMeanwhile(by: line.recordedBy)
    case .noLineToSupersede(let id): self = .unexpected("ingen linje har id \(id)")
    case .supersedesAnother(let other): self = .unexpected("ændringen gælder ikke \(other.id)")
    case .lineIDTaken(let other): self = .unexpected("id \(other.id) er brugt")
    }
  }
}
