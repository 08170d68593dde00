/** What circulation's books say of a title, told to whoever adds up what happens. */
@NullMarked
package io.libraryhub.circulation.balance.domain;

import org.jspecify.annotations.NullMarked;
