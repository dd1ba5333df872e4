import Criteria

extension Form {
  /// The fields with a text that is not taken in.
  var faultyFields: [FieldName] {
    fields.map(\.name).filter { TextFault.first(in: [text($0)]) != nil }
  }
}
