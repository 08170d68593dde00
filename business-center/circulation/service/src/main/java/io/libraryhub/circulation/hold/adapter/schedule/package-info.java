/** What happens to holds by the passing of time. */
@NullMarked
package io.libraryhub.circulation.hold.adapter.schedule;

import org.jspecify.annotations.NullMarked;
