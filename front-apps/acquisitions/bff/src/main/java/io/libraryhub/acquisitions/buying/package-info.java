/**
 * What money should do: the buying list within its fund, purchase policies, copies that may go or move, what refusals
 * teach, and other rules tried on the whole stock.
 */
@NullMarked
package io.libraryhub.acquisitions.buying;

import org.jspecify.annotations.NullMarked;
