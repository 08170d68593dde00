/** Work that is caused by the clock: what it is, and who may do it now. */
@NullMarked
package io.libraryhub.kit.schedule.domain;

import org.jspecify.annotations.NullMarked;
