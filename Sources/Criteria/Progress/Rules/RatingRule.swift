/// Rule F: a rating, which *must hold now*, one step under counting as the threshold of on track.
extension Subject {
  func assessRating(_ step: Int) -> Assessment {
    var assessment = begin(.rating)
    guard let figure = figureToJudge(&assessment) else { return assessment.concluded() }
    let isSatisfied = goal.target.isSatisfied(by: figure.value) ?? false
    let difference = figure.value - Fraction(step)
    assessment.reasoning.steps += [
      .compared(figure.value, reference: Fraction(step), difference: difference),
      .satisfied(figure.value, goal.target, isSatisfied),
    ]
    if isOver {
      assessment.judgeFinally(isSatisfied)
    } else if isSatisfied {
      assessment.verdict = .onTrack
    } else {
      assessment.verdict = difference == -1 ? .behind : .farBehind
    }
    lapse(&assessment)
    return assessment.concluded()
  }
}
