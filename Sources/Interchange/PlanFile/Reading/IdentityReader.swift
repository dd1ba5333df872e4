import Criteria
import Wording

/// Gives every thing of a kind its id, and finds those that two things share.
struct IdentityReader {
  private var lines: [Slug: Int] = [:]
  private let mistakes: MistakeList

  init(mistakes: MistakeList) { self.mistakes = mistakes }

  /// The id that is written, or the one that is made from the name. An id that cannot be used is a mistake
  /// and is answered with a usable one where there is any, so that reading can go on.
  mutating func id(_ values: KeyedValues, name: String?, prefix: Slug? = nil) -> Slug? {
    let place = values.place(of: values.has(.id) ? .id : .name)
    return slug(values, name: name, prefix: prefix, at: place).flatMap { claim($0, at: place) }
  }

  /// The id made from a name that stands alone.
  mutating func id(naming name: String, at place: TextPlace) -> Slug? {
    slug(naming: name, at: place).flatMap { claim($0, at: place) }
  }

  private mutating func claim(_ slug: Slug, at place: TextPlace) -> Slug? {
    if let firstLine = lines[slug] {
      mistakes.add(.duplicateID(slug.text, firstLine: firstLine), at: place)
      return nil
    }
    lines[slug] = place.line
    return slug
  }

  private func slug(naming name: String, at place: TextPlace) -> Slug? {
    if let slug = Slug(naming: name) { return slug }
    mistakes.add(.noIDFromName(name), at: place)
    return nil
  }

  private func slug(
    _ values: KeyedValues, name: String?, prefix: Slug?, at place: TextPlace
  ) -> Slug? {
    guard values.has(.id) else { return name.flatMap { slug(naming: $0, at: place) } }
    guard let node = values.value(.id, like: ["tryghed"]),
      let written = values.scalar(node, of: .id)
    else { return nil }
    var text = written
    if let prefix, let point = written.firstIndex(of: ".") {
      guard written[..<point] == prefix.text else {
        mistakes.add(.partOfAnother(written, criterion: prefix.text), at: node.place)
        return nil
      }
      text = String(written[written.index(after: point)...])
    }
    if let slug = Slug(text) { return slug }
    let suggestion = Slug(naming: text)
    mistakes.add(.badID(written, suggestion: suggestion?.text), at: node.place)
    return suggestion
  }
}
