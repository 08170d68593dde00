/** How notices come about, are sent and are looked at. */
@NullMarked
package io.libraryhub.circulation.notice.application;

import org.jspecify.annotations.NullMarked;
