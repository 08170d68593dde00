/** How copies come into circulation, and what others say of their titles. */
@NullMarked
package io.libraryhub.circulation.copy.application;

import org.jspecify.annotations.NullMarked;
