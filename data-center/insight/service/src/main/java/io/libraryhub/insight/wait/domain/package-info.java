/** The formula of the expected wait, and what it believes of a copy's cycle. */
@NullMarked
package io.libraryhub.insight.wait.domain;

import org.jspecify.annotations.NullMarked;
