#include <sqlite3.h>

/* Variadic functions and cast macros, which Swift does not import. */

static inline int storage_set_defensive(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
  return code;
}

/* Whether the log is left as it is when the last connection is closed. */
static inline int storage_keep_log(sqlite3 *database, int keeps) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keeps, (int *)0);
}

static inline int storage_bind_text(sqlite3_stmt *statement, int index, const char *text, int bytes) {
  return sqlite3_bind_text(statement, index, text, bytes, SQLITE_TRANSIENT);
}

/* The four bytes in the header that belong to the application, as they stand in the file now and not in any cache; 0 where
   they cannot be read. They are read by SQLite's own descriptor: to close another would drop its locks. */
static inline int storage_mark_in_file(sqlite3 *database) {
  sqlite3_file *file = 0;
  unsigned char bytes[4];
  if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return 0;
  if (!file || !file->pMethods || file->pMethods->xRead(file, bytes, 4, 60) != SQLITE_OK) return 0;
  return (int)((unsigned)bytes[0] << 24 | (unsigned)bytes[1] << 16 | (unsigned)bytes[2] << 8 | bytes[3]);
}

/* A file system for those who only look: SQLite would make a log beside the database, which then belongs to the reader
   and keeps the others from writing. */
static inline int storage_reader_open(
    sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *opened) {
  (void)vfs;
  sqlite3_vfs *usual = sqlite3_vfs_find((const char *)0);
  if (flags & SQLITE_OPEN_WAL)
    flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
  return usual->xOpen(usual, name, file, flags, opened);
}

static inline int storage_register_reader(const char *name) {
  static sqlite3_vfs reader;
  sqlite3_vfs *usual = sqlite3_vfs_find((const char *)0);
  if (!usual) return SQLITE_ERROR;
  reader = *usual;
  reader.zName = name;
  reader.xOpen = storage_reader_open;
  return sqlite3_vfs_register(&reader, 0);
}
