/** Table {@code token_version}. */
@NullMarked
package io.libraryhub.reader.token.adapter.db;

import org.jspecify.annotations.NullMarked;
