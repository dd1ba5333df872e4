import Testing
@testable import Criteria
