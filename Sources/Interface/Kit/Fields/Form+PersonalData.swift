import Criteria

extension Form {
  /// The fields in which a text tells who somebody is.
  var personalFields: [FieldName] {
    fields.map(\.name).filter { PersonalData.refused(in: [text($0)]) != nil }
  }
}
