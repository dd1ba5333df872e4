/// How each program ends.
enum EndingsTable {
  static func text(_ subjects: [Subject], _ measures: [String: Measures]) -> String {
    var table = Table(
      holdsNumbers: false, headings: ["program", "left", "SIGTERM", "SIGHUP", "SIGINT"])
    for subject in subjects {
      let endings = measures[subject.name]?.endings ?? []
      let unknown = Array(repeating: "–", count: 4 - endings.count)
      table.rows.append([subject.name] + endings + unknown)
    }
    return table.text
  }
}
