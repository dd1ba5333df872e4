import Canvas
import Criteria
import Wording

/// Writing in own words of something in a half-year: paragraphs that are wrapped as they are typed, above what was
/// written of the same in the half-years before.
struct TextScreen: TypingScreen {
  let place: NarrativePlace
  /// What it begins as where nothing is written.
  private(set) var suggestion: String
  var area: TextArea
  private(set) var isEnded: Bool
  /// The id of what stood when this was begun.
  private(set) var former: String?
  /// What stood, or it began as.
  private(set) var begun: String
  private(set) var wasEnded: Bool
  private(set) var mark = DraftMark()
  private(set) var sending = Sending.notSent
  /// Whether somebody else has written there meanwhile, and this one has been told.
  private var isOvertaken = false
  private var top = 0

  init(_ place: NarrativePlace, suggestion: String, in world: World) {
    (self.place, self.suggestion) = (place, suggestion)
    let newest = world.holding?.records.narratives.newest(at: place)
    begun = newest.map(\.text).flatMap { $0.isEmpty ? nil : $0 } ?? suggestion
    (former, isEnded, wasEnded) = (newest?.id, newest?.isEnded ?? false, newest?.isEnded ?? false)
    area = TextArea(begun)
  }

  /// Whether something else is typed than what stood.
  var isChanged: Bool { area.text != begun || isEnded != wasEnded }

  // MARK: - Keys

  static let commands: [Command<TextScreen>] = [
    Command([.key(.control("s"))], .doing, TextsWords.store, when: isOpen, run: storing),
    Command(
      [.key(.control("z"))], .doing, TextsWords.undo, when: isOpen,
      run: changing { screen, _, _ in if screen.area.undo() { screen.mark.touch() } }),
    Command(
      [.key(.control("y"))], .doing, TextsWords.redo, isLabelled: false, when: isOpen,
      run: changing { screen, _, _ in if screen.area.redo() { screen.mark.touch() } }),
    Command(
      [.key(.control("o"))], .doing, TextsWords.editor, when: isOpen,
      run: { screen, world, _ in [.perform(.editOutside(screen.area.text, token: world.token))] }),
    Command(
      [.key(.control("t"))], .doing, TextsWords.byFigures,
      when: { screen, _ in screen.isOpen && screen.area.text != screen.suggestion },
      run: changing { screen, _, _ in
        screen.area.replace(with: screen.suggestion)
        screen.mark.touch()
      }),
    ending(TextsWords.end, when: false), ending(TextsWords.goOn, when: true),
    .discardDraft {
      $0.mark
    } discard: {
      $0.discardDraft(in: $1)
    },
    .escape { screen, _ in !screen.mark.isOffered }, .helpWhileTyping, .quitAnywhere, .redraw,
  ]

  private static let isOpen: Command<TextScreen>.Asked<Bool> = { screen, _ in screen.isOpen }
  private static let storing: Command<TextScreen>.Run = { screen, world, _ in
    screen.store(in: world)
  }

  private static func ending(_ text: CommandText, when isEnded: Bool) -> Command<TextScreen> {
    Command(
      [.key(.control("b"))], .doing, text,
      when: { screen, _ in screen.isOpen && screen.isOfActivity && screen.isEnded == isEnded },
      isHere: { screen, _ in screen.isOfActivity && screen.isEnded == isEnded },
      run: changing { screen, _, _ in
        screen.isEnded.toggle()
        screen.mark.touch()
      })
  }

  private var isOfActivity: Bool { if case .activity = place.topic { true } else { false } }

  // MARK: - Typing

  var isOpen: Bool { sending == .notSent }
  var isOnLastField: Bool { true }
  var isOnChoice: Bool { false }
  mutating func move(by step: Int, in world: World) {}
  mutating func choose(by step: Int, in world: World) {}

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    let layout = TextLayout(self, world)
    guard isOpen, area.take(typed, width: layout.width, height: layout.rows.count) else {
      return nil
    }
    mark.touch()
    return []
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    if isOpen, case .field(let row, let cell) = target {
      area.place(atCell: cell, row: row, width: TextLayout(self, world).width)
    }
    return []
  }

  mutating func settle(in world: World) -> Outcome {
    let layout = TextLayout(self, world)
    top = area.visible(width: layout.width, height: layout.rows.count, from: top).top
    return []
  }

  // MARK: - Storing

  mutating func store(in world: World) -> Outcome {
    guard isOpen else { return [] }
    let entry = NarrativeEntry(at: place, text: area.text, isEnded: isEnded, former: former)
    sending = .sent(token: world.token)
    return [.perform(.writeText(entry, token: world.token))]
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .stored(let token) where sending == .sent(token: token): sending = .stored
    case .overtaken(let token) where sending == .sent(token: token): isOvertaken = true
    case .failed(let sentence, let token) where sending == .sent(token: token):
      sending = .notSent
      mark.refuse(sentence)
      if isOvertaken {
        // Whoever stores once more has been told, and sees the other's words beneath.
        former = world.holding?.records.narratives.newest(at: place)?.id
        isOvertaken = false
      }
    case .suggested(let texts, place.half) where isOpen && !isChanged:
      suggestion = texts[place.topic] ?? ""
      // It may have been opened before that had come.
      if world.holding?.records.narratives.standing(at: place) == nil {
        begun = suggestion
        area = TextArea(begun)
      }
    case .edited(let text, _):
      area.replace(with: text)
      mark.touch()
    default: break
    }
    return []
  }

  mutating func refresh(in world: World) -> Bool {
    if sending == .stored { return false }
    guard let holding = world.holding else { return false }
    if case .activity(let id) = place.topic, holding.plan.activity(id) == nil { return false }
    // What somebody else has written is shown where nothing is typed here.
    if isOpen, !isChanged, let newest = holding.records.narratives.newest(at: place),
      newest.id != former
    {
      self = TextScreen(place, suggestion: suggestion, in: world)
    }
    return true
  }

  // MARK: - Drafts

  private func draftPlace(in plan: Plan) -> DraftPlace { .narrative(place, in: plan) }

  func drafts(in world: World) -> [Draft] {
    guard sending != .stored, isChanged, let plan = world.holding?.plan else { return [] }
    if let offered = mark.offered { return [offered] }
    var texts = [Draft.Text(field: TextsWords.field, text: area.text, before: begun)]
    if isEnded != wasEnded {
      texts.append(
        Draft.Text(
          field: TextsWords.endedField, text: isEnded ? "ja" : "nej",
          before: wasEnded ? "ja" : "nej")
      )
    }
    var draft = Draft(
      at: draftPlace(in: plan), named: TextsWords.title(place, in: plan), texts: texts,
      field: TextsWords.field, former: former, refusal: mark.refusal)
    if case .sent(let token) = sending { draft.storing = token }
    return [draft]
  }

  mutating func takeUp(_ draft: Draft, in world: World) -> Bool {
    guard isOpen, !isChanged, let plan = world.holding?.plan, draft.place == draftPlace(in: plan)
    else { return false }
    func text(_ field: String) -> String? { draft.texts.first { $0.field == field }?.text }
    area = TextArea(text(TextsWords.field) ?? begun)
    area.goToEnd()
    isEnded = text(TextsWords.endedField).map { $0 == "ja" } ?? wasEnded
    mark = isChanged ? DraftMark(offering: draft, isOvertaken: draft.former != former) : DraftMark()
    return true
  }

  mutating func discardDraft(in world: World) {
    self = TextScreen(place, suggestion: suggestion, in: world)
  }

  var awaited: AnyScreen? { if case .sent = sending { AnyScreen(self) } else { nil } }

  func draw(in world: World, on canvas: inout Canvas) {
    TextLayout(self, world).draw(self, top: top, in: world, on: &canvas)
  }
}
