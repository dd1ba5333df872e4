#pragma once
#include <stdbool.h>
#include <stddef.h>

// Puts the terminal back when the program dies, and turns signals into bytes that a loop can read.
//
//   WINCH, CONT, TSTP   one byte, the signal's number, in the pipe; nothing else.
//   TERM, HUP, INT      the byte, so that the loop ends in good order and puts the terminal back; if it
//                       has not done so within terminal_guard_patience seconds, or another of them comes,
//                       the handler puts it back itself and the program dies of the first. A terminal that
//                       nobody reads holds nothing up: what is drawn on it goes nowhere then.
//   all others that     the handler puts the terminal back at once and the program dies of the signal,
//   end a program       so that the exit status, and a core, say what happened; after a crash with the notice.
//
// A signal that is ignored when the guard is installed (nohup) stays ignored.

enum { terminal_guard_patience = 3 };

/// Saves the modes of the terminal and installs the handlers. Must come before newterm, which leaves
/// handlers that others have installed alone.
///
/// - notice: what to say on the terminal after a crash, once it is back; may be empty.
/// - Returns: the end of the pipe to read signals from, or -1 with errno.
int terminal_guard_install(int input, int output, const char *notice);

/// Where standard error was before it went to a log, or -1; a handler puts it back before the program dies.
void terminal_guard_keep_error(int descriptor);

/// What the screens are drawn through: a descriptor of its own, which leads nowhere once the program is to end and
/// the terminal takes nothing more.
void terminal_guard_keep_drawing(int descriptor);

/// Puts the terminal back, once; async-signal-safe.
void terminal_guard_restore(void);

/// Puts only modes and standard error back, once: for when curses has put the picture away in good order. Where that
/// went nowhere, it puts all of the terminal back as far as it takes anything.
void terminal_guard_settle(void);

/// Says that the screens are up again, so that the next restore acts.
void terminal_guard_rearm(void);

/// The signal that has asked the program to end; 0 while none has.
int terminal_guard_asked_to_end(void);

/// Gives the signals back to those who had them, closes the pipe and forgets the terminal.
void terminal_guard_remove(void);

/// Stops the program as the shell's Ctrl-Z does, and returns when it is continued.
void terminal_guard_stop(void);

/// The bytes that put a terminal back, whatever it was doing.
const char *terminal_guard_bytes(void);
