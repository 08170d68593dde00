/** What happens to travelling copies by the passing of time. */
@NullMarked
package io.libraryhub.circulation.shelf.adapter.schedule;

import org.jspecify.annotations.NullMarked;
