/** What a list says and for how many readers it counts. */
@NullMarked
package io.libraryhub.resource.outside.domain;

import org.jspecify.annotations.NullMarked;
