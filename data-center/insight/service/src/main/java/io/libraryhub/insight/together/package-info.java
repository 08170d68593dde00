/**
 * Borrowed together 同借: what the readers of a title borrowed besides. The stream computes it (its package {@code together}
 * holds the rule); here it is only read. What readers see as similar is another thing: the batch of {@code recommend}.
 */
@NullMarked
package io.libraryhub.insight.together;

import org.jspecify.annotations.NullMarked;
