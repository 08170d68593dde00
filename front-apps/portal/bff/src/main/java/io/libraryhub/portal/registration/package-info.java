/** Getting a card online (requirement row 57). */
@NullMarked
package io.libraryhub.portal.registration;

import org.jspecify.annotations.NullMarked;
