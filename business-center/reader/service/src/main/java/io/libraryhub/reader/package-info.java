/** The reader context 读者: who readers and staff are, their cards, how they sign in, and what they allow. */
@NullMarked
package io.libraryhub.reader;

import org.jspecify.annotations.NullMarked;
