/* Loaded before libc (LD_PRELOAD), this remembers how to undo every change a process makes to the files under one
 * directory until the process has synced that change. A killed process leaves its unsynced writes in the page cache,
 * where a restart finds them again; a power cut does not. undo-unsynced.ts turns the first into the second.
 *
 * POWER_CUT_STORE  the watched directory, canonical and absolute
 * POWER_CUT_SIDE   a directory outside it on the same file system: `log`, and `inodes/<ino>`, a hard link to each file
 *                  touched, so that no inode is freed or reused and the undo needs no path.
 *
 * The log holds records of a fixed head, two names and old bytes, each written before the change it can undo; a sync
 * is recorded after it succeeded, with the length the log had when it began. Syncs are not passed on: the page cache
 * survives a kill, so only the claim to have synced matters. Any failure of the shim itself aborts the process: a
 * shim that looks away would let a test pass. `-shm` files are SQLite's shared memory and are never looked at.
 *
 * Not seen: stores through a writable mmap (SQLite maps only `-shm` for writing), descriptors that were duplicated,
 * and mkdir/rmdir, which count as durable at once. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAGIC 0x54554357u
#define DESCRIPTORS 65536

enum kind { WRITE = 1, SIZE = 2, SYNC = 3, CREATE = 4, REMOVE = 5, RENAME = 6, SYNC_FOLDER = 7 };

/* The layout read-log.ts reads: little endian, 64 bytes, no padding. */
struct record {
  uint32_t magic, kind;
  uint64_t inode, offset, old_length, new_length, old_size, other_inode;
  uint32_t name_length, other_name_length;
};

/* Looked up at first use: other libraries may open files before our constructor has run. */
typedef long (*syscall_function)(long, ...);
static syscall_function next_syscall(void) {
  static syscall_function found;
  if (!found) found = (syscall_function)dlsym(RTLD_NEXT, "syscall");
  return found;
}
#define real_syscall next_syscall()

static char store[PATH_MAX], side[PATH_MAX];
static size_t store_length;
static int log_fd = -1;
static uint64_t watched[DESCRIPTORS]; /* the inode a descriptor writes to, or 0 */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what) {
  dprintf(2, "unsynced-writes: %s: %s\n", what, strerror(errno));
  abort();
}

__attribute__((constructor)) static void start(void) {
  const char *s = getenv("POWER_CUT_STORE"), *d = getenv("POWER_CUT_SIDE");
  if (!s || !d || strlen(s) >= sizeof store || strlen(d) >= sizeof side) return;
  strcpy(store, s);
  strcpy(side, d);
  store_length = strlen(store);
}

static void lock(void) {
  pthread_mutex_lock(&mutex);
  if (log_fd < 0) {
    char path[PATH_MAX + 8];
    snprintf(path, sizeof path, "%s/log", side);
    log_fd = (int)real_syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_fd < 0) fail("open log");
  }
  if (flock(log_fd, LOCK_EX) != 0) fail("lock log");
}

static void unlock(void) {
  int kept = errno;
  flock(log_fd, LOCK_UN);
  pthread_mutex_unlock(&mutex);
  errno = kept;
}

static uint64_t log_length(void) {
  struct stat st;
  if (fstat(log_fd, &st) != 0) fail("stat log");
  return (uint64_t)st.st_size;
}

static void append(struct record r, const char *name, const char *other, const void *old) {
  r.magic = MAGIC;
  r.name_length = name ? (uint32_t)strlen(name) : 0;
  r.other_name_length = other ? (uint32_t)strlen(other) : 0;
  struct iovec parts[4] = {{&r, sizeof r}, {(void *)name, r.name_length}, {(void *)other, r.other_name_length},
                           {(void *)old, r.old_length}};
  long whole = (long)(sizeof r + r.name_length + r.other_name_length + r.old_length);
  if (real_syscall(SYS_writev, log_fd, parts, 4) != whole) fail("append to log");
}

static int under_store(const char *path) {
  return store_length > 0 && strncmp(path, store, store_length) == 0 &&
         (path[store_length] == '/' || path[store_length] == 0);
}

static int shared_memory(const char *path) {
  size_t n = strlen(path);
  return n > 4 && strcmp(path + n - 4, "-shm") == 0;
}

/* The canonical path of a name that need not exist: its folder resolved, its last part as given. */
static int canonical(int folder_fd, const char *path, char *out) {
  char folder[PATH_MAX], whole[PATH_MAX * 2], link[64];
  int kept = errno, found = 0;
  if (path && *path && store_length > 0) {
    if (*path == '/' || folder_fd == AT_FDCWD) snprintf(whole, sizeof whole, "%s", path);
    else {
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder_fd);
      snprintf(whole, sizeof whole, "%s/%s", link, path);
    }
    char *slash = strrchr(whole, '/');
    const char *last = slash ? slash + 1 : whole;
    char parent[PATH_MAX * 2];
    if (slash) snprintf(parent, sizeof parent, "%.*s/", (int)(slash - whole), whole);
    else strcpy(parent, ".");
    if (realpath(parent, folder) && strlen(folder) + strlen(last) + 2 < PATH_MAX) {
      sprintf(out, "%s/%s", strcmp(folder, "/") == 0 ? "" : folder, last);
      found = under_store(out) && !shared_memory(out);
    }
  }
  errno = kept;
  return found;
}

static int file_stat(const char *path, struct stat *st) {
  int kept = errno, there = lstat(path, st) == 0 && S_ISREG(st->st_mode);
  errno = kept;
  return there;
}

/* Holds the inode for ever. A hard link needs no descriptor: closing one would drop SQLite's POSIX locks. */
static void hold(const char *path, uint64_t inode) {
  char held[PATH_MAX + 32];
  snprintf(held, sizeof held, "%s/inodes/%llu", side, (unsigned long long)inode);
  if (real_syscall(SYS_linkat, AT_FDCWD, path, AT_FDCWD, held, 0) != 0 && errno != EEXIST) fail("hold inode");
}

/* Reads what stands in a range; through a reader of its own that is never closed, since the descriptor at hand may be
 * for writing only and closing any descriptor of a database would drop its locks. */
static void read_old(uint64_t inode, void *into, uint64_t length, uint64_t offset) {
  static struct { uint64_t inode; int fd; } readers[4096];
  static int count;
  int at = 0;
  while (at < count && readers[at].inode != inode) at++;
  if (at == count) {
    if (count == 4096) fail("too many files");
    char held[PATH_MAX + 32];
    snprintf(held, sizeof held, "%s/inodes/%llu", side, (unsigned long long)inode);
    readers[count].inode = inode;
    readers[count].fd = (int)real_syscall(SYS_openat, AT_FDCWD, held, O_RDONLY | O_CLOEXEC, 0);
    if (readers[count].fd < 0) fail("open reader");
    count++;
  }
  for (uint64_t done = 0; done < length;) {
    long n = real_syscall(SYS_pread64, readers[at].fd, (char *)into + done, length - done, offset + done);
    if (n <= 0) fail("read old bytes");
    done += (uint64_t)n;
  }
}

static void before_change(enum kind kind, uint64_t inode, uint64_t offset, uint64_t length, uint64_t old_size) {
  uint64_t end = kind == SIZE ? old_size : (offset + length < old_size ? offset + length : old_size);
  uint64_t old_length = offset < end ? end - offset : 0;
  void *old = old_length ? malloc(old_length) : NULL;
  if (old_length && !old) fail("memory");
  if (old_length) read_old(inode, old, old_length, offset);
  append((struct record){.kind = kind, .inode = inode, .offset = offset, .old_length = old_length,
                         .new_length = length, .old_size = old_size}, NULL, NULL, old);
  free(old);
}

static uint64_t inode_of(int fd) { return fd >= 0 && fd < DESCRIPTORS ? watched[fd] : 0; }

static uint64_t size_of(int fd) {
  struct stat st;
  if (fstat(fd, &st) != 0) fail("stat");
  return (uint64_t)st.st_size;
}

static int open_watched(int folder_fd, const char *path, int flags, mode_t mode) {
  char full[PATH_MAX];
  struct stat st;
  int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC));
  if (!writes || (flags & O_TMPFILE) == O_TMPFILE || !canonical(folder_fd, path, full)) {
    int fd = (int)real_syscall(SYS_openat, folder_fd, path, flags, mode);
    if (fd >= 0 && fd < DESCRIPTORS) watched[fd] = 0;
    return fd;
  }
  lock();
  int existed = file_stat(full, &st);
  if (existed && (flags & O_TRUNC) && st.st_size > 0) {
    hold(full, st.st_ino);
    before_change(SIZE, st.st_ino, 0, 0, (uint64_t)st.st_size);
  }
  int fd = (int)real_syscall(SYS_openat, folder_fd, path, flags, mode);
  if (fd >= DESCRIPTORS) fail("descriptor table");
  if (fd >= 0) {
    watched[fd] = 0;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
      watched[fd] = st.st_ino;
      hold(full, st.st_ino);
      /* After the fact, unlike every other record: only now is the inode known, and an empty file undoes to nothing. */
      if (!existed) append((struct record){.kind = CREATE, .inode = st.st_ino}, full, NULL, NULL);
    }
  }
  unlock();
  return fd;
}

static mode_t mode_of(int flags, va_list arguments) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

#define OPEN(name)                                                                                                     \
  int name(const char *path, int flags, ...) {                                                                         \
    va_list arguments;                                                                                                 \
    va_start(arguments, flags);                                                                                        \
    mode_t mode = mode_of(flags, arguments);                                                                           \
    va_end(arguments);                                                                                                 \
    return open_watched(AT_FDCWD, path, flags, mode);                                                                  \
  }
#define OPENAT(name)                                                                                                   \
  int name(int folder_fd, const char *path, int flags, ...) {                                                          \
    va_list arguments;                                                                                                 \
    va_start(arguments, flags);                                                                                        \
    mode_t mode = mode_of(flags, arguments);                                                                           \
    va_end(arguments);                                                                                                 \
    return open_watched(folder_fd, path, flags, mode);                                                                 \
  }
OPEN(open) OPEN(open64) OPENAT(openat) OPENAT(openat64)
int creat(const char *path, mode_t mode) { return open_watched(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
  if (fd >= 0 && fd < DESCRIPTORS) watched[fd] = 0;
  return (int)real_syscall(SYS_close, fd);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  uint64_t inode = inode_of(fd);
  if (!inode) return real_syscall(SYS_pwrite64, fd, bytes, length, offset);
  lock();
  before_change(WRITE, inode, (uint64_t)offset, length, size_of(fd));
  ssize_t n = real_syscall(SYS_pwrite64, fd, bytes, length, offset);
  unlock();
  return n;
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

static uint64_t here(int fd) {
  if (fcntl(fd, F_GETFL) & O_APPEND) return size_of(fd);
  off64_t at = lseek64(fd, 0, SEEK_CUR);
  if (at < 0) fail("position");
  return (uint64_t)at;
}

static size_t length_of(const struct iovec *parts, int count) {
  size_t length = 0;
  for (int i = 0; i < count; i++) length += parts[i].iov_len;
  return length;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  uint64_t inode = inode_of(fd);
  if (!inode) return real_syscall(SYS_write, fd, bytes, length);
  lock();
  before_change(WRITE, inode, here(fd), length, size_of(fd));
  ssize_t n = real_syscall(SYS_write, fd, bytes, length);
  unlock();
  return n;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  uint64_t inode = inode_of(fd);
  if (!inode) return real_syscall(SYS_writev, fd, parts, count);
  lock();
  before_change(WRITE, inode, here(fd), length_of(parts, count), size_of(fd));
  ssize_t n = real_syscall(SYS_writev, fd, parts, count);
  unlock();
  return n;
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) {
  uint64_t inode = inode_of(fd);
  if (!inode) return real_syscall(SYS_pwritev, fd, parts, count, offset, 0L);
  lock();
  before_change(WRITE, inode, (uint64_t)offset, length_of(parts, count), size_of(fd));
  ssize_t n = real_syscall(SYS_pwritev, fd, parts, count, offset, 0L);
  unlock();
  return n;
}
ssize_t pwritev(int fd, const struct iovec *p, int count, off_t offset) { return pwritev64(fd, p, count, offset); }

int ftruncate64(int fd, off64_t size) {
  uint64_t inode = inode_of(fd);
  if (!inode) return (int)real_syscall(SYS_ftruncate, fd, size);
  lock();
  before_change(SIZE, inode, (uint64_t)size, 0, size_of(fd));
  int result = (int)real_syscall(SYS_ftruncate, fd, size);
  unlock();
  return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int truncate64(const char *path, off64_t size) {
  int fd = open_watched(AT_FDCWD, path, O_WRONLY | O_CLOEXEC, 0);
  if (fd < 0) return -1;
  int result = ftruncate64(fd, size), kept = errno;
  close(fd);
  errno = kept;
  return result;
}
int truncate(const char *path, off_t size) { return truncate64(path, size); }

/* A sync covers what was written before it began: the caller waits, but another thread may write meanwhile. */
static int sync_watched(int fd, long number) {
  struct stat st;
  char link[64], path[PATH_MAX];
  if (store_length == 0 || fstat(fd, &st) != 0) return (int)real_syscall(number, fd);
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) return (int)real_syscall(number, fd);
  path[n] = 0;
  if (!under_store(path)) return (int)real_syscall(number, fd);
  lock();
  if (S_ISDIR(st.st_mode)) append((struct record){.kind = SYNC_FOLDER, .offset = log_length()}, path, NULL, NULL);
  else append((struct record){.kind = SYNC, .inode = st.st_ino, .offset = log_length()}, NULL, NULL, NULL);
  unlock();
  return 0;
}
int fsync(int fd) { return sync_watched(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_watched(fd, SYS_fdatasync); }

int unlinkat(int folder_fd, const char *path, int flags) {
  char full[PATH_MAX];
  struct stat st;
  if ((flags & AT_REMOVEDIR) || !canonical(folder_fd, path, full) || !file_stat(full, &st))
    return (int)real_syscall(SYS_unlinkat, folder_fd, path, flags);
  lock();
  hold(full, st.st_ino);
  append((struct record){.kind = REMOVE, .inode = st.st_ino}, full, NULL, NULL);
  int result = (int)real_syscall(SYS_unlinkat, folder_fd, path, flags);
  unlock();
  return result;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int remove(const char *path) {
  struct stat st;
  if (lstat(path, &st) != 0) return -1;
  return unlinkat(AT_FDCWD, path, S_ISDIR(st.st_mode) ? AT_REMOVEDIR : 0);
}

int renameat2(int from_fd, const char *from, int to_fd, const char *to, unsigned flags) {
  char old_name[PATH_MAX], new_name[PATH_MAX];
  struct stat moved, replaced;
  int from_here = canonical(from_fd, from, old_name), to_here = canonical(to_fd, to, new_name);
  if ((!from_here && !to_here) || lstat(from_here ? old_name : from, &moved) != 0)
    return (int)real_syscall(SYS_renameat2, from_fd, from, to_fd, to, flags);
  if (!from_here || !to_here || flags || !S_ISREG(moved.st_mode)) {
    errno = ENOTSUP;
    fail("only a file may be renamed, and only inside the store");
  }
  lock();
  hold(old_name, moved.st_ino);
  int existed = file_stat(new_name, &replaced);
  if (existed) hold(new_name, replaced.st_ino);
  append((struct record){.kind = RENAME, .inode = moved.st_ino, .other_inode = existed ? replaced.st_ino : 0}, new_name,
         old_name, NULL);
  int result = (int)real_syscall(SYS_renameat2, from_fd, from, to_fd, to, flags);
  unlock();
  return result;
}
int renameat(int from_fd, const char *from, int to_fd, const char *to) { return renameat2(from_fd, from, to_fd, to, 0); }
int rename(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int linkat(int from_fd, const char *from, int to_fd, const char *to, int flags) {
  char full[PATH_MAX];
  struct stat st;
  int result = (int)real_syscall(SYS_linkat, from_fd, from, to_fd, to, flags);
  if (result != 0 || !canonical(to_fd, to, full) || !file_stat(full, &st)) return result;
  lock();
  hold(full, st.st_ino);
  append((struct record){.kind = CREATE, .inode = st.st_ino}, full, NULL, NULL);
  unlock();
  return result;
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

/* Copies inside the kernel and rings of requests would pass by: refuse them, and libuv falls back to plain writes. */
ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) {
  if (!inode_of(to)) return real_syscall(SYS_sendfile, to, from, offset, count);
  errno = EINVAL;
  return -1;
}
ssize_t sendfile(int to, int from, off_t *offset, size_t count) { return sendfile64(to, from, offset, count); }

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags) {
  if (!inode_of(to)) return real_syscall(SYS_copy_file_range, from, from_at, to, to_at, length, flags);
  errno = ENOSYS;
  return -1;
}

long syscall(long number, ...) {
  va_list arguments;
  long a[6];
  va_start(arguments, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(arguments, long);
  va_end(arguments);
  if (store_length > 0 && (number == SYS_io_uring_setup || (number == SYS_copy_file_range && inode_of((int)a[2])))) {
    errno = ENOSYS;
    return -1;
  }
  if (number == SYS_close && a[0] >= 0 && a[0] < DESCRIPTORS) watched[a[0]] = 0;
  return real_syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
