import Canvas
import Criteria
import Reports
import Wording

/// Networks and their meetings, and recommendations.
extension PageWriter {
  mutating func networks(
    _ networks: [Network], in owner: Slug?, _ heading: String = SectionWords.networks
  ) {
    guard !networks.isEmpty else { return }
    section(heading)
    for (place, network) in networks.enumerated() {
      if place > 0 { text([.empty]) }
      row(.thing(.network, of: owner, .id(network.id)), [Line(network.name, Style(bold: true))])
      labelled(PageWords.purpose, network.purpose, indent: 2)
      for (kind, texts) in network.lines {
        labelled(kind.words.several.capitalizedFirst, texts, indent: 2) {
          .thing(kind, of: network.id, .number($0))
        }
      }
      meetings(of: network)
    }
  }

  /// A network's meetings: those held and those to come.
  private mutating func meetings(of network: Network) {
    guard !network.meetings.isEmpty else { return }
    labelled(PageWords.meetings, MeetingWords.summary(network.meetings, today: today), indent: 2)
    let table = TextTable(
      rows: network.meetings.map { meeting in
        let style = Style(meeting.isHeld(by: today) ? .secondary : .notice)
        return [
          TextTable.Cell(MeetingWords.day(meeting)),
          TextTable.Cell(MeetingWords.state(meeting, today: today), style),
          TextTable.Cell(meeting.topic),
        ]
      }, flexible: 2)
    rows(
      network.meetings.indices.map { .thing(.meeting, of: network.id, .number($0)) }, table,
      inset: 3 + Self.label)
  }

  /// Recommendations under a heading, each with what it is about, unless that is what the page is about.
  mutating func recommendations(
    _ recommendations: [Recommendation], _ heading: String, on own: RecommendationTopic? = nil
  ) {
    guard !recommendations.isEmpty else { return }
    section(heading)
    let states = recommendations.map { $0.standing(on: today).string(symbols) }
    let stateWidth = states.map(\.displayWidth).max() ?? 0
    for (recommendation, state) in zip(recommendations, states) {
      let role = recommendation.standing(on: today).role
      let lead = Span("  " + String(repeating: " ", count: stateWidth))
      var lines = recommendation.name.wrapped(to: max(10, textWidth - stateWidth - 2)).enumerated()
        .map { index, text in
          let first = Span(state.padded(to: stateWidth) + "  ", Style(role, bold: true))
          return Line([index == 0 ? first : lead, Span(text, Style(bold: true))])
        }
      let said = [
        recommendation.text?.asSentence,
        recommendation.topic == own ? nil : RecommendationWords.topic(recommendation, in: plan),
        RecommendationWords.origin(
          recommendation, proposer: recommendation.proposer.flatMap(plan.network)?.name,
          today: today),
        RecommendationWords.reason(recommendation, today: today),
      ].compactMap { $0 }
      for text in said {
        lines += cut(text.wrapped(to: max(10, textWidth - 4))).map { Line("  " + $0) }
      }
      row(.thing(.recommendation, .id(recommendation.id)), lines)
    }
  }

  /// The changes of what was agreed: what is to be changed, who must decide it, and what was decided.
  mutating func adjustments(_ adjustments: [Adjustment], _ heading: String) {
    guard !adjustments.isEmpty else { return }
    section(heading)
    for adjustment in adjustments {
      row(
        .thing(.adjustment, .id(adjustment.id)),
        adjustment.lines(in: plan, on: today, width: textWidth, symbols))
    }
  }
}
