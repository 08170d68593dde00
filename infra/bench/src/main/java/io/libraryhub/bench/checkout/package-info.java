/** What a check-out and a check-in cost, beside the same rows written by bare JDBC. */
@NullMarked
package io.libraryhub.bench.checkout;

import org.jspecify.annotations.NullMarked;
