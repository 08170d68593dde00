/**
 * Copy-count decisions 复本决策: what a promise to readers, the demand for a title and a fund make of the question how many
 * copies to buy, where they stand, what may be moved and what weeded.
 *
 * <p>Formula numbers: F1 shortage, F2 ratio from a promise, F3 availability on the shelf, F6 worth of one copy more, F7
 * netting at delivery, F8 demand from what readers did, F10 hysteresis, F11 turnover guard. Days are the unit of time,
 * fen of money. Nothing here knows a database or a clock: the service that decides, the service that answers questions
 * and the benchmark that judges both use the same classes.
 */
@NullMarked
package io.libraryhub.copycount.decide.domain;

import org.jspecify.annotations.NullMarked;
