/// The strategic agreement that several plans belong to (helhedsplan). Plans with the same id are one to the board.
public struct MasterPlan: Hashable, Sendable {
  /// The id that plans share.
  public var id: Slug
  /// The name.
  public var name: String

  /// A strategic agreement.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
  }
}
