#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

static const char restore_bytes[] =
    "\033[?2026l"                          // synchronised output off: show what was held back
    "\033(B\033[0m"                        // plain letters, plain attributes
    "\033[?1006l\033[?1002l\033[?1000l"    // mouse off
    "\033[?2004l"                          // bracketed paste off
    "\033[?1l\033>"                        // cursor keys and numeric keypad as they were
    "\033[999;1H"                          // for terminals without an alternate screen: below the picture
    "\033[?1049l"                          // alternate screen off
    "\033[?25h";                           // cursor shown

enum conduct { tell, tell_or_die, die, crash };

static const struct {
  int number;
  enum conduct conduct;
} signals[] = {
    {SIGWINCH, tell}, {SIGCONT, tell},        {SIGTSTP, tell},        {SIGTERM, tell_or_die},
    {SIGHUP, tell_or_die}, {SIGINT, tell_or_die}, {SIGALRM, die},      {SIGQUIT, die},
    {SIGIO, die},    {SIGPROF, die},          {SIGVTALRM, die},       {SIGPWR, die},
    {SIGSTKFLT, die}, {SIGXCPU, crash},       {SIGSEGV, crash},       {SIGILL, crash},
    {SIGTRAP, crash}, {SIGABRT, crash},       {SIGBUS, crash},        {SIGFPE, crash},
    {SIGSYS, crash},
};
enum { signal_count = sizeof signals / sizeof *signals };

static struct sigaction previous[signal_count];
static char installed[signal_count];
static struct termios saved;
static int input_descriptor = -1, output_descriptor = -1, error_descriptor = -1;
static int drawing_descriptor = -1, nowhere_descriptor = -1;
static int ends[2] = {-1, -1};
static char notice_bytes[512];
static volatile sig_atomic_t asked_to_end, looks, drawn_nowhere;
static atomic_flag restored = ATOMIC_FLAG_INIT;

// How often it is looked whether the terminal holds up the end.
enum { milliseconds_between_looks = 100 };

static void put(int descriptor, const char *bytes, size_t length) {
  // A terminal that takes nothing more must not hold up the end.
  struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
  int waits = 4;
  while (length > 0) {
    if (poll(&ready, 1, waits > 0 ? 50 : 0) != 1) {
      if (--waits > 0) continue;
      // Nobody reads. The picture is of no use any more, and what puts the terminal back may have its room.
      if (waits < 0 || tcflush(descriptor, TCOFLUSH) != 0) return;
      continue;
    }
    // More than one byte would wait until there is room for all of them.
    if (!(ready.revents & POLLOUT) || write(descriptor, bytes, 1) <= 0) return;
    bytes++;
    length--;
  }
}

static void draw_nowhere_if_stuck(void) {
  if (drawing_descriptor < 0 || nowhere_descriptor < 0 || drawn_nowhere) return;
  struct pollfd ready = {.fd = drawing_descriptor, .events = POLLOUT};
  if (poll(&ready, 1, 0) != 0) return;
  // The system gives signals to the main thread, which draws. A write of it that waits is begun again after this
  // handler, and then waits for nobody.
  drawn_nowhere = dup2(nowhere_descriptor, drawing_descriptor) >= 0;
}

static void look_later(void) {
  struct itimerval time = {.it_value.tv_usec = milliseconds_between_looks * 1000};
  setitimer(ITIMER_REAL, &time, NULL);
}

const char *terminal_guard_bytes(void) { return restore_bytes; }

static void restore_with(const char *bytes, size_t length) {
  if (output_descriptor < 0 || atomic_flag_test_and_set(&restored)) return;
  int problem = errno;
  put(output_descriptor, bytes, length);
  tcsetattr(input_descriptor, TCSANOW, &saved);
  if (error_descriptor >= 0) dup2(error_descriptor, STDERR_FILENO);
  errno = problem;
}

void terminal_guard_restore(void) { restore_with(restore_bytes, sizeof restore_bytes - 1); }

void terminal_guard_settle(void) {
  if (drawn_nowhere) terminal_guard_restore();
  restore_with("", 0);
}

void terminal_guard_rearm(void) { atomic_flag_clear(&restored); }

void terminal_guard_keep_error(int descriptor) { error_descriptor = descriptor; }

void terminal_guard_keep_drawing(int descriptor) {
  drawing_descriptor = descriptor;
  if (nowhere_descriptor < 0) nowhere_descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC);
}

static void die_of(int number, bool crashed) {
  terminal_guard_restore();
  if (crashed) put(output_descriptor, notice_bytes, strlen(notice_bytes));
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

static void handle(int number) {
  int problem = errno;
  enum conduct conduct = die;
  for (int i = 0; i < signal_count; i++)
    if (signals[i].number == number) conduct = signals[i].conduct;

  if (number == SIGALRM && asked_to_end) {
    if (++looks * milliseconds_between_looks >= terminal_guard_patience * 1000)
      die_of(asked_to_end, false);
    draw_nowhere_if_stuck();
    look_later();
    errno = problem;
    return;
  }
  if (conduct == die || conduct == crash) die_of(number, conduct == crash);
  if (conduct == tell_or_die) {
    if (asked_to_end) die_of(asked_to_end, false);
    asked_to_end = number;
    draw_nowhere_if_stuck();
    look_later();
  }
  unsigned char byte = (unsigned char)number;
  if (write(ends[1], &byte, 1) < 0) { /* a full pipe already says that something has come */ }
  errno = problem;
}

int terminal_guard_asked_to_end(void) { return asked_to_end; }

static void install_handler(int i) {
  struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaction(signals[i].number, &action, NULL);
}

static void provide_stack(void) {
  // A stack that has overflowed cannot carry the handler of its own SEGV.
  static char stack[64 * 1024];
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
}

int terminal_guard_install(int input, int output, const char *notice) {
  static bool will_restore_at_exit;
  if (output_descriptor >= 0) terminal_guard_remove();
  if (tcgetattr(input, &saved) != 0 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  strncpy(notice_bytes, notice, sizeof notice_bytes - 1);
  asked_to_end = looks = drawn_nowhere = 0;
  input_descriptor = input;
  output_descriptor = output;
  terminal_guard_rearm();
  if (!will_restore_at_exit) will_restore_at_exit = atexit(terminal_guard_restore) == 0;
  provide_stack();
  for (int i = 0; i < signal_count; i++) {
    sigaction(signals[i].number, NULL, &previous[i]);
    installed[i] = previous[i].sa_handler != SIG_IGN;
    if (installed[i]) install_handler(i);
  }
  return ends[0];
}

void terminal_guard_remove(void) {
  if (output_descriptor < 0) return;
  for (int i = 0; i < signal_count; i++)
    if (installed[i]) sigaction(signals[i].number, &previous[i], NULL);
  if (asked_to_end) alarm(0);
  output_descriptor = input_descriptor = drawing_descriptor = -1;
  if (nowhere_descriptor >= 0) close(nowhere_descriptor);
  nowhere_descriptor = -1;
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

void terminal_guard_stop(void) {
  // Whoever started the program with this signal ignored has no way to continue it.
  for (int i = 0; i < signal_count; i++)
    if (signals[i].number == SIGTSTP && !installed[i]) return;
  signal(SIGTSTP, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(SIGTSTP);
  for (int i = 0; i < signal_count; i++)
    if (signals[i].number == SIGTSTP && installed[i]) install_handler(i);
}
