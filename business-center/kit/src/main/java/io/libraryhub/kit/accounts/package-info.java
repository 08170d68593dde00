/** What this service can prove about its own books. */
@NullMarked
package io.libraryhub.kit.accounts;

import org.jspecify.annotations.NullMarked;
