/** How many messages of each type were counted per local day, each id once: one side of the accounts. */
@NullMarked
package io.libraryhub.signals.account;

import org.jspecify.annotations.NullMarked;
