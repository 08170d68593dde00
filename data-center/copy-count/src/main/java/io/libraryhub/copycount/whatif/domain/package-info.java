/**
 * How many copies a title needs: closed formulas, and a simulation of its queue where no formula holds. Days are the unit
 * of time throughout.
 */
@NullMarked
package io.libraryhub.copycount.whatif.domain;

import org.jspecify.annotations.NullMarked;
