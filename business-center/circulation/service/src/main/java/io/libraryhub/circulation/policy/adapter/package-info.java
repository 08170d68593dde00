/** Policies from the configuration, followed live. */
@NullMarked
package io.libraryhub.circulation.policy.adapter;

import org.jspecify.annotations.NullMarked;
