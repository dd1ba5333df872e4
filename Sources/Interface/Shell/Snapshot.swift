import Canvas
import Criteria
import Reports

/// What is on the screen, as a file.
struct Snapshot {
  let grid: Grid

  /// Each row as text.
  var text: String {
    grid.lines.map { $0 + "\n" }.joined()
  }

  /// The same as a page, with the hues of verdicts.
  func html(title: String) -> String {
    ScreenPage.html(
      title: title,
      rows: (0..<grid.size.rows).map { row in
        var runs: [ScreenPage.Run] = []
        for cell in grid.row(row) where !cell.isContinuation {
          let (ink, isBold) = (Self.ink(cell.style.role), cell.style.isBold)
          if let last = runs.last, last.ink == ink, last.isBold == isBold {
            runs[runs.count - 1].text += cell.text
          } else {
            runs.append(ScreenPage.Run(cell.text, ink: ink, isBold: isBold))
          }
        }
        return runs
      })
  }

  private static func ink(_ role: Role) -> Ink? {
    switch role {
    case .met, .onTrack, .notice: .blue
    case .behind, .farBehind: .orange
    case .missed, .refusal: .crimson
    case .undecided, .secondary, .faint, .frame: .quiet
    default: nil
    }
  }
}

extension State {
  /// What writes the screen to a file, as text or as a page.
  mutating func saveScreen(asPage isPage: Bool) -> [Effect] {
    let snapshot = Snapshot(grid: canvas.screen)
    let plan = holding?.plan
    let name = "skaermbillede-\(plan.map { "\($0.id)-" } ?? "")\(today)"
    return [
      .saveFile(
        isPage ? snapshot.html(title: plan?.name ?? name) : snapshot.text, name: name,
        ending: isPage ? "html" : "txt", token: token())
    ]
  }
}
