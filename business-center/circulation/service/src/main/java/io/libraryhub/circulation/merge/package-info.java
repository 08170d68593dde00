/**
 * Two accounts that were of one person (合并读者): loans, holds and fees of the one become the other's within one transaction.
 * Where both waited for a title, or one waited for what the other has, the hold that is of no use any more ends.
 */
@NullMarked
package io.libraryhub.circulation.merge;

import org.jspecify.annotations.NullMarked;
