import Testing

@testable import maalepind

/// The commands' help in Danish throughout.
@Suite struct HelpTextTests {
  @Test("What the parser writes of its own is in Danish, and what is ours stands as it stood")
  func danish() {
    let help = """
      OVERVIEW: Registrerer ét tal.

      USAGE: maalepind registrer [<options>] <ID> [<VÆRDI>]

      ARGUMENTS:
        <ID>                    Kriteriets id.

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        tjek                    Finder alle fejl.

        See 'maalepind help plan <subcommand>' for detailed help.
      """
    #expect(
      HelpText.danish(help) == """
        Registrerer ét tal.

        SÅDAN SKRIVES DET: maalepind registrer [TILVALG] <ID> [<VÆRDI>]

        HVAD DER SKAL STÅ:
          <ID>                    Kriteriets id.

        TILVALG:
          --version               Vis udgaven.
          -h, --help              Vis denne hjælp.

        KOMMANDOER:
          tjek                    Finder alle fejl.

          «maalepind KOMMANDO --help» fortæller mere om en kommando.
        """)
  }
}
