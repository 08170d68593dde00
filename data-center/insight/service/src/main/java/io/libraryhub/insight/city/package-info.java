/** The figures of a day. */
@NullMarked
package io.libraryhub.insight.city;

import org.jspecify.annotations.NullMarked;
