import Glibc
import Reports
import Wording

/// Makes and reads office files for the program, apart from it, so that nobody waits for the libraries that this takes.
@main enum MaalepindKontor {
  static func main() {
    switch CommandLine.arguments.dropFirst() {
    case ["pak"]: pack()
    case ["regneark"]: makeWorkbook()
    case ["laes"]: readWorkbook()
    default:
      fail("maalepind-kontor bruges af maalepind til filer i Word og Excel.", 64)
    }
  }

  private static func pack() {
    guard let package = OfficePackage(stream: input()), !package.parts.isEmpty else {
      fail("Der mangler noget af det, der skulle pakkes.", 1)
    }
    do {
      write(try ZipArchive.bytes(of: package))
    } catch {
      fail("Filen kunne ikke pakkes: \(error.said)", 1)
    }
  }

  private static func makeWorkbook() {
    guard let workbook = Workbook(stream: input()) else {
      fail("Der mangler noget af det, der skulle stå i regnearket.", 1)
    }
    do {
      write(try WorkbookFile.bytes(of: workbook))
    } catch {
      fail("Regnearket kunne ikke skrives: \(error.said)", 1)
    }
  }

  private static func readWorkbook() {
    let rows: Result<SheetRows, WorkbookTrouble>
    do throws(WorkbookTrouble) { rows = .success(try WorkbookReading.rows(of: input())) } catch {
      rows = .failure(error)
    }
    write(SheetRows.stream(of: rows))
  }

  private static func input() -> [UInt8] {
    var all: [UInt8] = []
    var some = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(0, &some, some.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all += some.prefix(count)
    }
  }

  private static func write(_ bytes: [UInt8]) {
    guard !isWritten(bytes, to: 1) else { return }
    fail("Filen kunne ikke skrives: \(String(cString: strerror(errno)))", 1)
  }

  private static func isWritten(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func fail(_ sentence: String, _ code: Int32) -> Never {
    _ = isWritten(Array("\(sentence)\n".utf8), to: 2)
    exit(code)
  }
}
