/** What fees need of the world. */
@NullMarked
package io.libraryhub.circulation.fee.adapter;

import org.jspecify.annotations.NullMarked;
