package io.libraryhub.canary.adapter.db;

/** A row that MyBatis may not make. */
record HiddenRow(long id) {}
