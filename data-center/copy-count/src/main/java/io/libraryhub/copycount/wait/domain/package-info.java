/**
 * How long the n-th of those who wait waits. The one formula for it: the stream measures it, circulation tells readers. Days
 * are the unit of time throughout.
 */
@NullMarked
package io.libraryhub.copycount.wait.domain;

import org.jspecify.annotations.NullMarked;
