// What Swift's importer cannot see of ncurses, as functions: macros, variadic functions, globals that
// are not safe to share, and the members of cchar_t.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

// Declared here because these headers hide them unless a feature macro is set, which Swift does not.
extern int wcwidth(wchar_t);
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern char *ptsname(int);
// <term.h> would define words such as `lines`, `columns` and `bell` as macros.
extern int setupterm(const char *, int, int *);
extern char *tigetstr(const char *);
struct term;
extern struct term *cur_term;
extern int del_curterm(struct term *);

static inline WINDOW *curses_standard_window(void) { return stdscr; }
static inline WINDOW *curses_current_window(void) { return curscr; }
static inline int curses_colours(void) { return COLORS; }
static inline int curses_colour_pairs(void) { return COLOR_PAIRS; }

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }

static inline int curses_function_key(int number) { return KEY_F(number); }
static inline int curses_key_code_yes(void) { return KEY_CODE_YES; }
static inline int curses_failed(void) { return ERR; }

/// Whether the terminal by this name is known (1), unknown (0), or too simple for screens (-1: it cannot
/// put its cursor anywhere).
static inline int curses_examine_terminal(const char *name, int descriptor) {
  int state = 0;
  if (setupterm(name, descriptor, &state) != OK && state != 1) return 0;
  const char *move = tigetstr("cup");
  int able = move != NULL && move != (char *)-1;
  del_curterm(cur_term);
  return able ? 1 : -1;
}

/// A cell with up to five code points, of which all but the first combine with it.
static inline bool curses_make_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair) == OK;
}

/// The row's cells from a column on; longer than the window is cut.
static inline int curses_put_cells(WINDOW *window, int row, int column, const cchar_t *cells, int count) {
  return mvwadd_wchnstr(window, row, column, cells, count);
}

/// The code points of the cell that stands in a place, at most five and a zero; how many there are.
static inline int curses_read_cell(
    WINDOW *window, int row, int column, wchar_t *text, attr_t *attributes, int *pair) {
  cchar_t cell;
  short narrow = 0;
  if (mvwin_wch(window, row, column, &cell) == ERR) return -1;
  memset(text, 0, 6 * sizeof(wchar_t));
  if (getcchar(&cell, text, attributes, &narrow, pair) == ERR) return -1;
  return (int)wcslen(text);
}

static inline int curses_rows(WINDOW *window) { return getmaxy(window); }
static inline int curses_columns(WINDOW *window) { return getmaxx(window); }
static inline int curses_cursor_row(WINDOW *window) { return getcury(window); }
static inline int curses_cursor_column(WINDOW *window) { return getcurx(window); }

/// The size that the system gives the terminal; false when it gives none.
static inline bool curses_system_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

/// Gives a terminal a size.
static inline bool curses_set_system_size(int descriptor, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(descriptor, TIOCSWINSZ, &size) == 0;
}

/// How many bytes wait to be read; negative when that cannot be said.
static inline int curses_bytes_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : -1;
}

/// Takes up the user's locale, but always with UTF-8 letters and a point in numbers that C functions
/// write. False when there are no UTF-8 letters at all.
static inline bool curses_prepare_locale(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "da_DK.UTF-8", "en_US.UTF-8"};
  setlocale(LC_ALL, "");
  setlocale(LC_NUMERIC, "C");
  for (int i = 0; strcmp(nl_langinfo(CODESET), "UTF-8") != 0; i++) {
    if (i == sizeof fallbacks / sizeof *fallbacks) return false;
    setlocale(LC_CTYPE, fallbacks[i]);
  }
  return true;
}
