/** What the library allows. Every number is configuration. */
@NullMarked
package io.libraryhub.circulation.policy.domain;

import org.jspecify.annotations.NullMarked;
