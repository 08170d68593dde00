/** Readers and cards in MySQL. */
@NullMarked
package io.libraryhub.reader.account.adapter.db;

import org.jspecify.annotations.NullMarked;
