/** The reader's monthly letters 每月书讯 (requirement rows 20 to 22). */
@NullMarked
package io.libraryhub.portal.letters;

import org.jspecify.annotations.NullMarked;
