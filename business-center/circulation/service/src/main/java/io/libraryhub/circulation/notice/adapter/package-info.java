/** How notices leave, and when. */
@NullMarked
package io.libraryhub.circulation.notice.adapter;

import org.jspecify.annotations.NullMarked;
