/* The three calls of libaio that mysqld uses, straight to the kernel: for systems that come without libaio. */
#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

static long answer(long result) { return result < 0 ? -errno : result; }

int io_setup(int events, void *context) { return answer(syscall(SYS_io_setup, events, context)); }

int io_submit(void *context, long count, void *blocks) { return answer(syscall(SYS_io_submit, context, count, blocks)); }

int io_getevents(void *context, long least, long most, void *events, void *timeout) {
  return answer(syscall(SYS_io_getevents, context, least, most, events, timeout));
}
