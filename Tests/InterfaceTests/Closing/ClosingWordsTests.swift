import Criteria
import Testing

@testable import Interface

@Suite struct ClosingWordsTests {
  private static let quarter = Quarter(containing: .last(of: 2019))

  @Test func whatIsSaidOfClosing() {
    #expect(
      ClosingWords.closed([Self.quarter], missing: 0)
        == "4. kvartal 2019 er lukket, og vurderingerne er gemt, som de stod ved kvartalets udgang."
    )
    #expect(
      ClosingWords.closed([Self.quarter.previous, Self.quarter], missing: 2)
        == "3. kvartal 2019 og 4. kvartal 2019 er lukket, og vurderingerne er gemt, som de stod ved hvert "
        + "kvartals udgang; der mangler 2 tal.")
    #expect(
      ClosingWords.nothingToClose(Self.quarter)
        == "Alle kvartaler, der er slut, er lukket. 4. kvartal 2019 kan lukkes fra 1. januar 2020.")
  }
}
