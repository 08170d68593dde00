/** Staff, attempts and phone codes in MySQL. */
@NullMarked
package io.libraryhub.reader.identity.adapter.db;

import org.jspecify.annotations.NullMarked;
