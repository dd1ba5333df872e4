import Criteria

/// Why the database would not do what was asked. Facts only; the sentence that people read is worded
/// elsewhere. Whatever the failure, nothing was changed, but for `uncertain`.
public enum StorageFailure: Error, Hashable, Sendable {
  // What is wrong with the file.

  /// There is no such file, and it was to be opened for reading only.
  case missing(path: String)
  /// The folder that the file should lie in is not there and cannot be made.
  case missingDirectory(path: String)
  /// The path names a folder, a device or something else that is not a file.
  case notAFile(path: String)
  /// The file was moved or deleted while it was open.
  case gone(path: String)
  /// Another file took its place while it was open.
  case replaced(path: String)
  /// Something cut off its end while it was open.
  case cut(path: String)
  /// The file cannot be opened; `code` is the system's error number (errno), 0 when there is none.
  case cannotOpen(path: String, code: Int32)
  /// The file is something else than an SQLite database.
  case notADatabase(path: String)
  /// The file is an SQLite database of another program.
  case notOurDatabase(path: String)
  /// The file was written by a newer version of the program: the newest migration found in it, and the
  /// newest that this program knows.
  case newerVersion(path: String, found: String, known: String)
  /// The file is from an older version and must be opened for writing once before it can be read.
  case olderVersion(path: String)
  /// The file or its folder may not be written, or was opened for reading only.
  case readOnly(path: String)
  /// A file that SQLite keeps beside the database belongs to somebody else and may not be written. It may hold figures
  /// that do not stand in the database yet.
  case notWritableBeside(path: String, file: String)
  /// Something was interrupted while it was written, and what is right stands in this log, which only somebody who may
  /// write the database can read in.
  case unfinishedWrites(path: String, log: String)
  /// Another program held the database longer than the busy timeout.
  case locked(path: String)
  /// The file is damaged; `detail` is SQLite's own description or says which row makes no sense.
  case damaged(path: String, detail: String)
  /// The disk, or the way to it, failed while the file was read; the file need not be damaged. With the system's error
  /// number.
  case readFault(path: String, code: Int32)
  /// The disk, or the way to it, failed while the file was written, with the system's error number.
  case writeFault(path: String, code: Int32)
  /// The disk failed when what was written was to be made sure of, so that it may be there or not: the one failure after
  /// which something may have changed. With the system's error number.
  case uncertain(path: String, code: Int32)
  /// The path is a link to a file that is not there.
  case danglingLink(path: String)
  /// There is no room left on the disk.
  case diskFull(path: String)
  /// A copy was to be written where there is a file already.
  case alreadyThere(path: String)
  /// A copy did not come out as it should, and is gone again.
  case copyUnsound(path: String)
  /// The tables refused a row: SQLite's message, and the statement.
  case constraint(path: String, message: String, statement: String)
  /// Anything else that SQLite refuses, with its extended result code.
  case other(path: String, code: Int32, message: String, statement: String?)

  // What the database holds already.

  /// The database holds no plan with that id.
  case unknownPlan(Slug)
  /// The plan was revised by someone else meanwhile: the number of its newest revision now.
  case revisedMeanwhile(Slug, newest: Int)
  /// The quarter is closed.
  case quarterClosed(QuarterClosed)
  /// Something was recorded for the plan since the verdicts that were to be kept were reached.
  case recordedMeanwhile
  /// The quarter is open already.
  case quarterOpen(Quarter)
  /// This figure stands for the same indicator, site and day's quarter already.
  case alreadyRecorded(Measurement)
  /// The figure to be corrected has been corrected already, by this one.
  case alreadyCorrected(by: Measurement)
  /// The plan has no figure with the id that was to be corrected.
  case nothingToCorrect(id: String)
  /// The figure to be corrected is for another indicator, site or day's quarter than the correction.
  case correctsAnother(Measurement)
  /// Another measurement has the same id.
  case idTaken(Measurement)
  /// The line of the logbook no longer stands; this one stands in its place.
  case alreadySuperseded(by: Occasion)
  /// The plan has no line with the id whose place was to be taken.
  case noLineToSupersede(id: String)
  /// The line whose place was to be taken is of another activity.
  case supersedesAnother(Occasion)
  /// Another line has the same id.
  case lineIDTaken(Occasion)
  /// Somebody else has written in own words there, or something else has the same id.
  case narrativeOvertaken(Narrative)
}

extension StorageFailure {
  /// Whether it may be gone when the file is read anew: a network drive that failed once looks like damage.
  var mayPass: Bool {
    switch self {
    case .damaged, .notADatabase, .readFault: true
    default: false
    }
  }

  /// Whether it is over as soon as there is room on the disk for what SQLite keeps beside a database that is written.
  var isLackOfRoom: Bool {
    switch self {
    case .diskFull, .writeFault: true
    default: false
    }
  }
}
