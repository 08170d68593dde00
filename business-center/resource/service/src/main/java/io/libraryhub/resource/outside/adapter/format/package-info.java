/** Lists as files. */
@NullMarked
package io.libraryhub.resource.outside.adapter.format;

import org.jspecify.annotations.NullMarked;
