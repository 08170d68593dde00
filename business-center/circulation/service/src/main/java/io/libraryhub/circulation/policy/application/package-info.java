/** How rules are read, tried and published. */
@NullMarked
package io.libraryhub.circulation.policy.application;

import org.jspecify.annotations.NullMarked;
