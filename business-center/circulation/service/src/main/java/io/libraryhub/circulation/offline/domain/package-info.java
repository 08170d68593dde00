/** Rules for acts that are brought in after they happened. No framework here. */
@NullMarked
package io.libraryhub.circulation.offline.domain;

import org.jspecify.annotations.NullMarked;
