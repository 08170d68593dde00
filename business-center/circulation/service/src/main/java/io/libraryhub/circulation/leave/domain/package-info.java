/** What must be settled before a reader leaves. */
@NullMarked
package io.libraryhub.circulation.leave.domain;

import org.jspecify.annotations.NullMarked;
