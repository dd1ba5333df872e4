/// Something that is to be so, and whether it is.
struct Goal {
  let name: String
  /// What was found, with what is said after it; nothing where it was not measured.
  let found: String
  let isMet: Bool?

  /// What is known already.
  init(_ name: String, found: String, isMet: Bool?) {
    (self.name, self.found, self.isMet) = (name, found, isMet)
  }

  /// A number that is to be at most the greatest of what it is held against.
  init(_ name: String, _ number: Double?, atMost limits: [Double?]) {
    self.name = name
    if let number, let limit = limits.compactMap(\.self).max() {
      found = "\(Decimal.text(number, digits: 2)) of \(Decimal.text(limit, digits: 2)), "
      isMet = number <= limit
    } else {
      (found, isMet) = ("", nil)
    }
  }

  /// A line of it.
  var text: String {
    let met = isMet.map { $0 ? "met" : "NOT met" } ?? "not measured"
    return "- \(name): \(found)\(met)\n"
  }
}
