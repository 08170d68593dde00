/** Dubbo contract of the reader context 读者. */
@NullMarked
package io.libraryhub.reader.api;

import org.jspecify.annotations.NullMarked;
