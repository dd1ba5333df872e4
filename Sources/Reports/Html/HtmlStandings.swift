import Criteria
import Wording

extension Sign {
  /// The colour that it has beside its mark and its word, never alone.
  var look: Look {
    switch self {
    case .verdict(let verdict, _): verdict.look
    case .milestone(let state):
      switch state {
      case .done(late: false), .underWay: .blue
      case .done(late: true): .orange
      case .overdue: .crimson
      case .ahead, .undated: .grey
      }
    case .proposal(let state):
      switch state {
      case .decided(.adopted): .blue
      case .decided(.rejected): .crimson
      case .proposed, .decided(.withdrawn): .grey
      }
    case .followUp(let state):
      switch state {
      case .underWay: .blue
      case .overdue: .crimson
      case .ended(let isDone): isDone ? .blue : .grey
      }
    case .change(let kind):
      switch kind {
      case .better, .newlyMet, .newlyJudged, .added, .newWindow, .goalChanged: .blue
      case .worse: .orange
      case .newlyMissed: .crimson
      case .noLongerJudged, .removed, .sameVerdict: .grey
      }
    }
  }

  /// The word of a verdict, where none stands beside it; what else there is has its words beside it.
  fileprivate var word: String? {
    if case .verdict(let verdict, _) = self { VerdictWords.word(verdict) } else { nil }
  }

  /// Its mark; those who hear the page are told the words alone.
  fileprivate var markup: [Markup] {
    SymbolSet.rich.mark(self).map {
      [Tag.span([.look(.mark, look), .isForTheEye], [.words($0)])]
    } ?? []
  }
}

extension Verdict {
  var look: Look {
    switch self {
    case .met, .onTrack: .blue
    case .behind, .farBehind: .orange
    case .missed: .crimson
    case .undecided: .grey
    }
  }

  var ink: Ink {
    switch look {
    case .blue: .blue
    case .orange: .orange
    case .crimson: .crimson
    default: .quiet
    }
  }
}

extension Standing {
  /// Its mark and its words on a ground of their own.
  var chip: Markup {
    guard let sign else { return Tag.span(.look(.strong), words: words) }
    return Tag.span([.look(.chip, sign.look)], sign.markup + [.words(" \(words)")])
  }
}

extension Report.Text {
  /// The words with how they are said. A mark alone has the word that it stands for.
  var markup: [Markup] {
    runs.flatMap { run -> [Markup] in
      if let sign = run.sign {
        if run.words.isEmpty, sign.word == nil { return sign.markup }
        return [Standing(sign, run.words.isEmpty ? sign.word ?? "" : run.words).chip]
      }
      let words = Markup.lines(run.words)
      if run.content == .gap { return [Tag.strong([.look(.gap)], words)] }
      return switch run.tone {
      case .plain: words
      case .quiet: [Tag.span([.look(.quiet)], words)]
      case .strong: [Tag.strong([], words)]
      }
    }
  }

  /// The mark, with its word for those alone who hear the page.
  var marked: [Markup] {
    runs.flatMap { run -> [Markup] in
      guard let sign = run.sign, run.words.isEmpty else { return Report.Text(run).markup }
      return sign.markup + (sign.word.map { [Tag.span(.look(.unseen), words: "\($0): ")] } ?? [])
    }
  }

  private init(_ run: Run) { self.init(run.words, run.tone) }
}

extension Report.Fact {
  var markup: [Markup] {
    let said =
      isList && texts.count > 1
      ? [Tag.ul([], texts.map { Tag.li([], Markup.lines($0)) })]
      : Markup.lines(texts.joined(separator: ", "))
    return [Tag.dt(words: label), Tag.dd([], said)]
  }
}

extension Report.Entry {
  var markup: Markup {
    Tag.li(
      [],
      [
        Tag.span([.look(.sign)], [standing.chip]),
        Tag.div(
          [.look(.fact)],
          [Tag.div([], name.markup)] + details.map { Tag.div([.look(.quiet)], Markup.lines($0)) }),
      ])
  }
}

extension Report.Labelled {
  var markup: Markup {
    let said = standing.map { $0.words.isEmpty ? [] : [.words(" "), $0.chip] } ?? []
    let word = label.sign == nil ? Tag.span(.look(.quiet), words: label.words) : label.chip
    return Tag.li(
      [], [Tag.span([.look(.sign)], [word]), Tag.span([.look(.fact)], text.markup + said)])
  }
}
