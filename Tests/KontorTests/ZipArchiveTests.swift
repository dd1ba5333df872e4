import CZip
import Reports
import TestSupport
import Testing

@testable import Kontor

/// Packing office files.
@Suite struct ZipArchiveTests {
  @Test("What is packed is what is read again by the library, whatever it is called")
  func readAgain() throws {
    let seed = Dice.newSeed
    var dice = Dice(seed: seed)
    let names = ["[Content_Types].xml", "word/document.xml", "word/media/Sø & å.png", "a"]
    let parts = names.map { name in
      let count = [0, 1, 70, 70_000][dice.below(4)]
      return OfficePackage.Part(name, (0..<count).map { _ in UInt8(dice.below(256)) })
    }
    let bytes = try ZipArchive.bytes(of: OfficePackage(parts))
    #expect(Array(bytes.prefix(2)) == Array("PK".utf8))
    #expect(try Self.unpacked(bytes) == parts, "seed \(seed)")
    #expect(try ZipArchive.bytes(of: OfficePackage(parts)) == bytes, "the same file each time")
  }

  @Test func twoFilesOfOneNameAreNoFile() {
    let part = OfficePackage.Part("word/document.xml", [1])
    #expect(throws: ZipArchive.Failure.self) {
      try ZipArchive.bytes(of: OfficePackage([part, part]))
    }
  }

  private static func unpacked(_ bytes: [UInt8]) throws -> [OfficePackage.Part] {
    var bytes = bytes
    return try bytes.withUnsafeMutableBytes { buffer in
      let source = try #require(
        zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil))
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
      defer { zip_close(archive) }
      return try (0..<zip_get_num_entries(archive, 0)).map { number in
        var facts = zip_stat_t()
        zip_stat_index(archive, zip_uint64_t(number), 0, &facts)
        let file = try #require(zip_fopen_index(archive, zip_uint64_t(number), 0))
        defer { zip_fclose(file) }
        var content = [UInt8](repeating: 0, count: Int(facts.size))
        #expect(zip_fread(file, &content, facts.size) == Int64(content.count))
        return OfficePackage.Part(String(cString: facts.name), content)
      }
    }
  }
}
