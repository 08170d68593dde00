/** Who works at which counter. */
@NullMarked
package io.libraryhub.desk.session;

import org.jspecify.annotations.NullMarked;
