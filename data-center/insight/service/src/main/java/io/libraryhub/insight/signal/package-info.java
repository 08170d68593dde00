/** Hot titles and pressure as last written. */
@NullMarked
package io.libraryhub.insight.signal;

import org.jspecify.annotations.NullMarked;
