import Canvas

/// What was done with the database as a whole: what is told of it, once that is known.
struct DatabaseScreen: ReadingScreen {
  let topic: DatabaseTopic
  var scroll = Scroll()
  /// The paragraphs; nil until they are known.
  private var paragraphs: [String]?

  init(_ topic: DatabaseTopic) { self.topic = topic }

  static let commands = reading() + Command.common

  func document(in world: World) -> Document {
    var document = Document()
    let width = max(20, min(world.size.columns - 3, 100))
    guard let paragraphs else {
      document.add(DatabaseWords.working(topic), width: width)
      return document
    }
    for (place, paragraph) in paragraphs.enumerated() {
      // The last says what it comes to.
      let isLast = place == paragraphs.count - 1
      if isLast, place > 0 { document.add(.empty) }
      let hang = isLast ? "" : Self.hang
      for (line, text) in paragraph.wrapped(to: width - hang.count).enumerated() {
        document.add(Line((line == 0 ? "" : hang) + text))
      }
    }
    return document
  }

  private static let hang = "   "

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    if case .told(topic, let paragraphs) = answer { self.paragraphs = paragraphs }
    return []
  }

  mutating func refresh(in world: World) -> Bool { true }

  func draw(in world: World, on canvas: inout Canvas) {
    draw(title: DatabaseWords.title(topic), in: world, on: &canvas)
  }
}
