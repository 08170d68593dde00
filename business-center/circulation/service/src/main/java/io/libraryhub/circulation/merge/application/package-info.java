/** Joins accounts. */
@NullMarked
package io.libraryhub.circulation.merge.application;

import org.jspecify.annotations.NullMarked;
