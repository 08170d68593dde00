/** How often one may try. */
@NullMarked
package io.libraryhub.reader.identity.domain;

import org.jspecify.annotations.NullMarked;
