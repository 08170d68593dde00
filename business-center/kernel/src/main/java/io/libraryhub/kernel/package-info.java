/** The words every module shares. Pure JDK: no framework may be imported here. */
@NullMarked
package io.libraryhub.kernel;

import org.jspecify.annotations.NullMarked;
