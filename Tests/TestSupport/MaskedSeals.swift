/// A text in which each seal has its number and no digits, which differ from run to run.
public func maskingSeals(_ text: String) -> String {
  text.replacing(#/(\d+)(-[0-9a-f]{4}){5}/#) { "\($0.output.1)-…" }
}
