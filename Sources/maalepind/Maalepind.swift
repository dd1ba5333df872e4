import ArgumentParser

@main
struct Maalepind: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "maalepind")
}
