/** Keys and what they protect: encryption of personal data, lookup by keyed hash, password hashes. */
@NullMarked
package io.libraryhub.reader.secret;

import org.jspecify.annotations.NullMarked;
