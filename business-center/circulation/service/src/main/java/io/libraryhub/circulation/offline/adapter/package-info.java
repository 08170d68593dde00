/** Acts of desks that were cut off: over Dubbo, and their settings. */
@NullMarked
package io.libraryhub.circulation.offline.adapter;

import org.jspecify.annotations.NullMarked;
