/** RS256 tokens. */
@NullMarked
package io.libraryhub.reader.identity.adapter.token;

import org.jspecify.annotations.NullMarked;
