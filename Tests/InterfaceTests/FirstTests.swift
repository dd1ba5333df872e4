import Criteria
import Testing

@testable import Interface

@Test("Esc always leads back to the overview, and the header names the plan")
func escapeLeadsBack() {
  var state = ExampleFigures.state(columns: 80, rows: 24)
  for _ in 0..<3 { _ = update(&state, .key(.down)) }
  for event: Event in [.key(.enter), .character("n"), .character("6"), .key(.function(1))] {
    _ = update(&state, event)
  }
  #expect(state.places.count == 4)
  for _ in 0..<6 { _ = update(&state, .key(.escape)) }
  #expect(state.places.count == 1)
  #expect(render(state).lines.first?.contains("Målepind  Helsingør Syd") == true)
}
