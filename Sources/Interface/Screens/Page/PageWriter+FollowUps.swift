import Canvas
import Criteria
import Reports
import Wording

/// What is done about things that need attention, and what has happened.
extension PageWriter {
  /// Those that still are to be done, the first by their last day first.
  var openFollowUps: [(offset: Int, element: FollowUp)] {
    plan.openFollowUps(on: today).compactMap { followUp in
      plan.followUps.firstIndex(of: followUp).map { ($0, followUp) }
    }
  }

  /// Those that have ended, the newest first.
  var endedFollowUps: [(offset: Int, element: FollowUp)] {
    plan.followUps.enumerated().filter {
      if case .ended = $0.element.state(on: today) { true } else { false }
    }.sorted { ($0.element.ending?.day ?? today) > ($1.element.ending?.day ?? today) }
  }

  /// Follow-ups under a heading, each with what it is about, unless that is what the page is about.
  mutating func followUps(
    _ followUps: [(offset: Int, element: FollowUp)], _ heading: String,
    on own: RecommendationTopic? = nil
  ) {
    guard !followUps.isEmpty else { return }
    section(heading)
    for (place, followUp) in followUps {
      let standing = followUp.standing(on: today).span(symbols)
      var lines = [Line([standing, Span("  "), Span(followUp.action, Style(bold: true))])]
      if lines[0].width > textWidth {
        lines = [Line([standing])]
        lines += followUp.action.wrapped(to: max(10, textWidth - 2)).map {
          Line("  " + $0, Style(bold: true))
        }
      }
      var shown = followUp
      if followUp.topic == own { shown.topic = .plan }
      let details = FollowUpWords.details(shown, in: plan, today: today)
      if !details.isEmpty {
        lines += details.wrapped(to: max(10, textWidth - 4)).map { Line("  " + $0) }
      }
      row(.thing(.followUp, .number(place)), lines)
    }
  }

  /// The notes about something, the newest first.
  mutating func notes(about isAbout: (RecommendationTopic) -> Bool) {
    let notes = plan.notes.enumerated().filter { isAbout($0.element.topic) }
      .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
    guard !notes.isEmpty else { return }
    section(SectionWords.notes)
    for (place, note) in notes {
      let lines = FollowUpWords.line(note).wrapped(to: textWidth)
      row(
        .thing(.note, .number(place)),
        lines.enumerated().map { Line($0.offset == 0 ? $0.element : "  " + $0.element) })
    }
  }
}
