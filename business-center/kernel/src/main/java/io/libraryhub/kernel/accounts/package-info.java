/** What every service can be asked about its own books, so that nothing is lost unseen. */
@NullMarked
package io.libraryhub.kernel.accounts;

import org.jspecify.annotations.NullMarked;
