/** What happens when a signal arrives. */
@NullMarked
package io.libraryhub.resource.mark.application;

import org.jspecify.annotations.NullMarked;
