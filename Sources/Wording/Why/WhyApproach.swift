import Criteria

/// How far the figures lie from those of others that they are to come nearer to.
extension Why {
  /// `Ved udgangspunktet var der 20 procentpoint mellem 60 % og Kommunens 80 % i 2017.`
  func gap(_ gap: Gap) -> String {
    let isStart = gap == assessment.reasoning.gaps?.start
    let year = DanishDay.fourDigits(gap.others.day.year)
    return
      "\(isStart ? "Ved udgangspunktet" : "Nu") \(isStart ? "var" : "er") der \(size(gap)) mellem "
      + "\(value(gap.own)) og \(value(gap.others.value)) (\(gap.others.name), \(year))."
  }

  /// `Afstanden er blevet 1 procentpoint mindre.`
  var approached: String? {
    guard let (now, start) = assessment.reasoning.gaps else { return nil }
    guard now.size != start.size else { return "Afstanden er den samme." }
    let change = DifferenceText.size(now.size - start.size, unit: unit)
    return "Afstanden er blevet \(change) \(now.size < start.size ? "mindre" : "større")."
  }

  /// `20 procentpoint / 25 procentpoint = 80 %`.
  func gapRatio(_ percent: String) -> String? {
    assessment.reasoning.gaps.map { "\(size($0.start)) / \(size($0.now)) = \(percent)." }
  }

  /// `62,0 % pr. 31. december 2018: der er 19 procentpoint til Kommunen, ved udgangspunktet 20 procentpoint`.
  func againstOthers(_ figure: String) -> String {
    guard let (now, start) = assessment.reasoning.gaps else { return figure }
    return
      "\(figure): der er \(size(now)) til \(now.others.name), ved udgangspunktet \(size(start))"
  }

  /// Whose figures lack the year of one's own.
  func othersLack(_ name: String) -> String {
    guard case .measured(_, let day)? = indicator.baseline?.value(at: site) else {
      return "\(name) har ingen tal at holde det op mod"
    }
    return
      "\(name) har intet tal fra \(DanishDay.fourDigits(day.year)), som udgangspunktet er fra; skriv "
      + "det under sammenligning i planen"
  }

  private func size(_ gap: Gap) -> String { DifferenceText.size(gap.size, unit: unit) }
}
