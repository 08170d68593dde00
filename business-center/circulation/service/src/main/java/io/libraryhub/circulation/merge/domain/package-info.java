/** What two accounts have in common. */
@NullMarked
package io.libraryhub.circulation.merge.domain;

import org.jspecify.annotations.NullMarked;
