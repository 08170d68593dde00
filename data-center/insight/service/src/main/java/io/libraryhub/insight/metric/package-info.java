/** The managers' figures, each defined once: name, unit, statement, and by what it can be told. */
@NullMarked
package io.libraryhub.insight.metric;

import org.jspecify.annotations.NullMarked;
