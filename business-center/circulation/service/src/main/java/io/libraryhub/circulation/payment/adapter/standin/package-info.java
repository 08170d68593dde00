/** A local stand-in for a provider of online payments: it can fail, be slow, and say everything twice. */
@NullMarked
package io.libraryhub.circulation.payment.adapter.standin;

import org.jspecify.annotations.NullMarked;
