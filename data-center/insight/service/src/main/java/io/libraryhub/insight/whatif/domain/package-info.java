/** What a question about a title's future leaves open. */
@NullMarked
package io.libraryhub.insight.whatif.domain;

import org.jspecify.annotations.NullMarked;
