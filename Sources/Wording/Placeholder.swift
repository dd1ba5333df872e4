import Criteria
