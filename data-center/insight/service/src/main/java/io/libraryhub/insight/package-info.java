/** The data hub's answers: signals, recommendations, figures and counts, read from the warehouse. Every answer says how old it is. */
@NullMarked
package io.libraryhub.insight;

import org.jspecify.annotations.NullMarked;
