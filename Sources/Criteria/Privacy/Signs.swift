/// A text sign by sign, searched for what looks like personal data.
struct Signs {
  private let signs: [Character]
  /// Whether each sign stands in a link.
  private let isInLink: [Bool]

  init(_ text: String) {
    signs = Array(text)
    var links = Array(repeating: false, count: signs.count)
    var begin = 0
    for place in 0...signs.count where place == signs.count || signs[place].isWhitespace {
      let word = String(signs[begin..<place]).lowercased()
      if word.contains("://") || word.hasPrefix("www.") {
        for sign in begin..<place { links[sign] = true }
      }
      begin = place + 1
    }
    isInLink = links
  }

  var count: Int { signs.count }

  func text(_ range: Range<Int>) -> String { String(signs[range]) }

  private func sign(_ place: Int) -> Character? {
    signs.indices.contains(place) ? signs[place] : nil
  }

  private func digit(_ place: Int) -> Int? {
    guard let sign = sign(place), sign.isASCII else { return nil }
    return sign.wholeNumberValue
  }

  private func number(_ place: Int, digits: Int) -> Int? {
    var number = 0
    for place in place..<place + digits {
      guard let digit = digit(place) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}",
  ]

  private func isDash(_ place: Int) -> Bool { sign(place).map(Self.dashes.contains) ?? false }
  private func isSpace(_ place: Int) -> Bool { sign(place)?.isWhitespace ?? false }

  /// Whether a longer number or code goes on across a sign: `2019-1206…`, `…1234,50`.
  private func goesOn(before place: Int) -> Bool {
    guard let last = sign(place - 1) else { return false }
    if last.isNumber { return true }
    return (isDash(place - 1) || ".,/".contains(last)) && digit(place - 2) != nil
  }

  // MARK: Registration numbers

  /// Where a civil registration number ends that begins here: a day as six digits, together or in pairs, and four
  /// more.
  func registrationNumber(at place: Int) -> Int? {
    guard digit(place) != nil, !goesOn(before: place), sign(place - 1) != "+" else { return nil }
    var end = place
    var pairs: [Int] = []
    var marks: [Character] = []
    while pairs.count < 3 {
      if !pairs.isEmpty, digit(end) == nil {
        guard let mark = sign(end), isSpace(end) || isDash(end) || "./".contains(mark) else {
          return nil
        }
        marks.append(mark)
        end += 1
      }
      guard let pair = number(end, digits: 2) else { return nil }
      pairs.append(pair)
      end += 2
    }
    guard Self.isBirthday(day: pairs[0], month: pairs[1]) else { return nil }
    let gap = end
    while isSpace(end) { end += 1 }
    let hasDash = isDash(end)
    if hasDash { end += 1 }
    while isSpace(end) { end += 1 }
    guard number(end, digits: 4) != nil, digit(end + 4) == nil else { return nil }
    // A day written with points or strokes, and a clock or an amount after it, is none.
    if marks.contains(where: { ".,/".contains($0) }), !hasDash { return nil }
    if end - gap > 4 { return nil }
    end += 4
    // As ten digits in a row it is also what links and codes are made of.
    if marks.isEmpty, gap == end - 4, isInLink[place] || sign(end)?.isLetter == true { return nil }
    return sign(end) == "," && digit(end + 1) != nil ? nil : end
  }

  /// Whether a day of the year can begin a number; those that are lent to people without one have 60 added.
  private static func isBirthday(day: Int, month: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...longest).contains(day > 60 ? day - 60 : day)
  }

  // MARK: Telephones

  /// Where a Danish telephone number ends that begins here: eight digits together or in groups, perhaps after +45.
  func telephone(at place: Int) -> Int? {
    guard !isInLink[place], isOutside(before: place) else { return nil }
    var end = place
    let hasCountry = skipCountry(&end)
    guard let first = digit(end), hasCountry || first >= 2 else { return nil }
    var groups: [Int] = []
    var marks: Set<Character> = []
    let begin = end
    while groups.reduce(0, +) < 8 {
      let start = end
      while digit(end) != nil { end += 1 }
      guard end > start else { return nil }
      groups.append(end - start)
      guard groups.reduce(0, +) < 8 else { break }
      guard let mark = sign(end), isSpace(end) || isDash(end) || mark == "." else { return nil }
      marks.insert(isDash(end) ? "-" : mark == "." ? "." : " ")
      end += 1
    }
    guard groups.reduce(0, +) == 8, marks.count <= 1, isOutside(after: end) else { return nil }
    if hasCountry { return end }
    switch groups {
    case [8]: if isDay(begin) || isNamedOtherwise(before: begin) { return nil }
    case [4, 4]: if marks != [" "] || isYear(begin) && isYear(begin + 5) { return nil }
    case [2, 2, 2, 2]: break
    default: return nil
    }
    return end
  }

  private func skipCountry(_ place: inout Int) -> Bool {
    var end = place
    if sign(end) == "(" { end += 1 }
    if sign(end) == "+" {
      end += 1
    } else if number(end, digits: 2) == 0 {
      end += 2
    } else {
      return false
    }
    guard number(end, digits: 2) == 45 else { return false }
    end += 2
    if sign(end) == ")" { end += 1 }
    if isSpace(end) { end += 1 }
    place = end
    return true
  }

  /// Whether no word, code or amount ends right before a place.
  private func isOutside(before place: Int) -> Bool {
    guard let last = sign(place - 1) else { return true }
    if last.isLetter || "_#=/@\\+".contains(last) || isDash(place - 1) { return false }
    return !goesOn(before: place) && !word(before: place).hasPrefix("kr")
  }

  /// Whether no word, code, decimals or unit of money begins right after a place.
  private func isOutside(after place: Int) -> Bool {
    guard let next = sign(place) else { return true }
    if next.isLetter || next.isNumber || "_/@%\\".contains(next) { return false }
    if ".,".contains(next) || isDash(place) {
      return sign(place + 1).map { !$0.isLetter && !$0.isNumber && !Self.dashes.contains($0) }
        ?? true
    }
    guard isSpace(place) else { return true }
    let rest = String(signs[(place + 1)...].prefix(2)).lowercased()
    return rest != "kr" && !rest.hasPrefix("%")
  }

  /// The letters of the word before a place, beyond spaces and signs.
  private func word(before place: Int) -> String {
    var end = place
    while let last = sign(end - 1), last.isWhitespace || ".:".contains(last) { end -= 1 }
    var begin = end
    while let last = sign(begin - 1), last.isLetter || last == "." || isDash(begin - 1) {
      begin -= 1
    }
    return String(signs[begin..<end]).lowercased()
  }

  /// Whether the word before says that the number is a firm's or a case's.
  private func isNamedOtherwise(before place: Int) -> Bool {
    let word = word(before: place)
    return ["cvr", "sag", "journal", "j.nr", "ean"].contains { word.hasPrefix($0) }
  }

  /// Whether eight digits are a day with its year first or last.
  private func isDay(_ place: Int) -> Bool {
    func isDay(_ day: Int, _ month: Int, _ year: Int) -> Bool {
      guard let day = number(day, digits: 2), let month = number(month, digits: 2) else {
        return false
      }
      return (1...31).contains(day) && (1...12).contains(month) && isYear(year)
    }
    return isDay(place, place + 2, place + 4) || isDay(place + 6, place + 4, place)
  }

  private func isYear(_ place: Int) -> Bool {
    number(place, digits: 4).map { (1900..<2200).contains($0) } ?? false
  }

  // MARK: E-mail

  /// The address whose `@` stands here.
  func email(around place: Int) -> Range<Int>? {
    guard sign(place) == "@", !isInLink[place] else { return nil }
    var begin = place
    while let sign = sign(begin - 1), isOfAddress(sign) { begin -= 1 }
    var end = place + 1
    while let sign = sign(end), isOfAddress(sign) { end += 1 }
    while end > place + 1, signs[end - 1] == "." || signs[end - 1] == "-" { end -= 1 }
    let domain = String(signs[place + 1..<end]).split(separator: ".")
    guard begin < place, domain.count > 1, let last = domain.last, last.count > 1,
      last.allSatisfy(\.isLetter)
    else { return nil }
    return begin..<end
  }

  private func isOfAddress(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || "._%+-".contains(sign)
  }
}
