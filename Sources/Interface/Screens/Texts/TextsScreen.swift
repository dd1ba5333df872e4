import Canvas
import Criteria
import Wording

/// What the report of a half-year says in the secretariat's own words: its parts and the activities, each with how far
/// it is written.
struct TextsScreen: ListScreen {
  private(set) var half: HalfYear
  var cursor = PageCursor<NarrativeTopic>()
  /// What each begins as; none until that has come.
  private(set) var suggestions: [NarrativeTopic: String] = [:]

  init(_ half: HalfYear) { self.half = half }

  static var opensAtOnce: Bool { false }

  static let commands: [Command<TextsScreen>] =
    [
      choosing, paging,
      Command(
        [.key(.enter)], .doing, TextsWords.write, writes: true,
        when: { screen, _ in screen.cursor.selected != nil },
        to: { screen, world in
          screen.cursor.selected.map {
            .own(
              AnyScreen(
                TextScreen(
                  NarrativePlace(screen.half, $0), suggestion: screen.suggestions[$0] ?? "",
                  in: world)))
          }
        }),
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, TextsWords.otherHalf, run: turn),
    ] + Command.common

  private static func turn(_ screen: inout TextsScreen, _ world: World, _ press: Press) -> Outcome {
    let half = press == .key(.left) ? screen.half.previous : screen.half.next
    guard let plan = world.holding?.plan, half.period.intersection(plan.period) != nil,
      half.period.first <= world.today
    else { return [.say(.refused(TextsWords.noSuchHalf))] }
    screen.half = half
    screen.suggestions = [:]
    return [.perform(.suggestTexts(half, token: world.token))]
  }

  mutating func refresh(in world: World) -> Bool { true }
  func captions(in world: World) -> [String] { [] }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    if case .suggested(let texts, half) = answer { suggestions = texts }
    return []
  }

  func page(in world: World) -> Page<NarrativeTopic> {
    var page = Page<NarrativeTopic>()
    guard let holding = world.holding else { return page }
    let (plan, written) = (holding.plan, holding.records.narratives)
    let over = plan.activities.filter { isOver($0.id, written) }
    let open = plan.activities.filter { !isOver($0.id, written) }
    let groups: [(String, [NarrativeTopic])] = [
      (TextsWords.report, NarrativeSection.allCases.map { .section($0) }),
      (TextsWords.activities, open.map { .activity($0.id) }),
      (TextsWords.over, over.map { .activity($0.id) }),
    ]
    let all = groups.flatMap(\.1)
    let room = max(20, world.size.columns - 4)
    let names = all.map { NarrativeWords.name($0, in: plan) }
    let width = min(room * 3 / 5, (names.map(\.displayWidth).max() ?? 0) + 2)
    for (heading, topics) in groups where !topics.isEmpty {
      page.document.heading(heading)
      for topic in topics {
        let state = state(of: topic, written)
        page.add(
          topic,
          [
            Line([
              Span("  "),
              Span(
                NarrativeWords.name(topic, in: plan)
                  .padded(to: width, ellipsis: world.symbols.ellipsis)),
              Span(
                state.words.fitted(to: room - width, ellipsis: world.symbols.ellipsis), state.style),
            ])
          ])
      }
    }
    return page
  }

  /// Whether an activity was said to be over in an earlier half-year.
  private func isOver(_ activity: Slug, _ written: Narratives) -> Bool {
    written.ended(activity, by: half).map { $0 < half } ?? false
  }

  private func state(
    of topic: NarrativeTopic, _ written: Narratives
  ) -> (words: String, style: Style) {
    if let standing = written.standing(at: NarrativePlace(half, topic)) {
      return (TextsWords.written(standing), Style(.plain))
    }
    if case .activity(let id) = topic, let ended = written.ended(id, by: half) {
      return (NarrativeWords.ended(ended), Style(.secondary))
    }
    // Until it has come, nothing is known.
    let suggestion = suggestions[topic] ?? (suggestions.isEmpty ? " " : "")
    if suggestion == " " { return ("", Style(.plain)) }
    if suggestion.isEmpty { return (TextsWords.nothingKnown, Style(.secondary)) }
    return suggestion.hasPrefix("[")
      ? (TextsWords.toWrite, Style(.notice, bold: true)) : (TextsWords.byItself, Style(.secondary))
  }

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.draw(title: TextsWords.title(half))
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }
}
