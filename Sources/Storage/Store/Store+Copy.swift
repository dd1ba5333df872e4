extension Store {
  /// Writes a complete copy of the database as it is at one moment to a file that is not there yet. Others may
  /// go on reading and writing meanwhile; a copy that is interrupted leaves nothing under that name.
  ///
  /// - Parameter progress: told now and then how many pages of how many have been copied.
  /// - Throws: `alreadyThere`, `missingDirectory`, `cannotOpen`, `diskFull`, `copyUnsound`, each with the copy's path;
  ///   `damaged` where a quick look at the database finds something wrong; or what else is wrong with it.
  public func copy(
    to path: String, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(StorageFailure) {
    if DatabaseFile.exists(path) { throw .alreadyThere(path: path) }
    let draft = try Draft(of: path)
    try use { (connection) throws(StorageFailure) in
      try connection.requireSound()
      try draft.fill(from: connection, progress: progress)
    }
    try draft.publish()
  }

  /// Takes a quick look at the database.
  ///
  /// - Throws: `damaged` when something is wrong.
  public func requireSound() throws(StorageFailure) {
    try use { (connection) throws(StorageFailure) in try connection.requireSound() }
  }
}
