/* Answers mysqld's question whether this machine has several memory nodes with no: for systems without libnuma. */
#include <stddef.h>

int numa_available(void) { return -1; }

void *numa_alloc_local(size_t size) { (void)size; return NULL; }

void numa_free(void *memory, size_t size) { (void)memory; (void)size; }

void *numa_get_mems_allowed(void) { return NULL; }

void numa_bitmask_free(void *mask) { (void)mask; }
