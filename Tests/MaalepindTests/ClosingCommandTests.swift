import Criteria
import TestSupport
import Testing
import Wording

/// Closing a quarter from the shell, without a terminal.
@Suite struct ClosingCommandTests {
  private let desk: CommandDesk
  private let quarter: Quarter

  init() throws {
    desk = try CommandDesk("helsingoer-syd")
    quarter = desk.closed.next
  }

  private func status(_ quarter: Quarter) throws -> String {
    try desk.prints(["status", "--kvartal", "\(quarter)"])
  }

  @Test("It is refused when figures are missing, and nothing is closed")
  func refused() throws {
    let outcome = try desk.runs(["luk", "\(quarter)"])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("Der mangler "))
    #expect(
      outcome.output.hasSuffix(
        " tal i de 7 kvartaler fra 1. kvartal 2018 til \(DanishQuarter.text(quarter)); indtast dem, eller luk "
          + "alligevel med --ja.\n"))
    #expect(try desk.runs(["status", "--kvartal", "\(quarter)"]).status == 1)
  }

  @Test("With --ja it is closed with the open ones before it, and it is said what they are as of")
  func closed() throws {
    let before = try status(desk.closed)
    let lines = try desk.prints(["luk", "\(quarter)", "--ja", "--bruger", "Mette"])
      .split(separator: "\n").map(String.init)
    #expect(
      lines.first?.hasPrefix(
        "De 7 kvartaler fra 1. kvartal 2018 til \(DanishQuarter.text(quarter)) er lukket fra "
          + "\(DanishDay.text(desk.today)) for ") == true)
    #expect(
      lines.first?.hasSuffix(" Vurderingerne er gemt, som de stod ved hvert kvartals udgang.")
        == true)
    #expect(lines.count == 11)
    #expect(lines[9].hasPrefix("Historikkens segl i «"))
    #expect(lines[10] == "Skriv seglet i referatet, så kan tallene altid holdes op mod det.")
    #expect(lines[1].hasPrefix("2018K1: "))
    let shown = try status(quarter)
    #expect(
      shown.hasPrefix(
        "\(DanishQuarter.text(quarter)), som det stod ved kvartalets udgang; det blev lukket "
          + "\(DanishDay.text(desk.today)), skrevet "))
    #expect(shown.contains("pr. \(DanishDay.text(quarter.judgedOn))"))
    // What was closed before is as it was.
    #expect(try status(desk.closed) == before)
    let history = try desk.prints(["historik"])
    #expect(history.contains("    Lukket \(DanishDay.text(desk.today)), skrevet "))
    #expect(try desk.prints(["historik", "--json"]).contains("\"closedFrom\": \"\(desk.today)\""))
    let again = try desk.runs(["luk", "\(quarter)", "--ja"])
    #expect(again.status == 1 && again.output.contains(" blev lukket "))
  }

  @Test("It holds from the day that is said")
  func fromADay() throws {
    let first = Make.quarter(2018, 1)
    let day = first.judgedOn + 19
    let text = try desk.runs(["luk", "\(first)", "--ja"], on: day)
    #expect(text.status == 0)
    #expect(text.output.contains("1. kvartal 2018 er lukket fra 20. april 2018 for "))
    let early = try desk.runs(["status", "--kvartal", "\(first)"], on: day - 1)
    #expect(early.status == 1)
    #expect(early.output.contains("var ikke lukket 19. april 2018, men først pr. 20. april 2018"))
    #expect(try desk.runs(["luk", "\(first.next)"], on: first.judgedOn).status == 1)
  }

  @Test("One in the middle is opened again and closed by itself, as it stood at its end")
  func reopened() throws {
    _ = try desk.prints(["luk", "\(quarter)", "--ja"])
    let middle = desk.closed.previous
    let shown = try status(middle).drop { $0 != "\n" }
    _ = try desk.prints(["genaabn", "\(middle)", "--grund", "Glemt tal"])
    let text = try desk.prints(["luk", "\(middle)", "--ja"], on: desk.later)
    #expect(text.hasPrefix("\(DanishQuarter.text(middle)) er lukket fra "))
    let again = try desk.prints(["status", "--kvartal", "\(middle)"], on: desk.later)
    #expect(again.hasSuffix(shown))
  }
}
