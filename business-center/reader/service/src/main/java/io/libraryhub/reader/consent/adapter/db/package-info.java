/** Consent and profile tags in MySQL. */
@NullMarked
package io.libraryhub.reader.consent.adapter.db;

import org.jspecify.annotations.NullMarked;
