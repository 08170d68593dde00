/**
 * What all signals share: when a result is sent. At once when it changes, then at most once per key and interval, so that
 * a title everyone asks for does not flood its readers; and without any message when time alone changes it.
 */
@NullMarked
package io.libraryhub.signals.flow;

import org.jspecify.annotations.NullMarked;
