/**
 * Borrowed together 同借: what the readers of a title borrowed besides. The stream counts it (its package {@code together}
 * holds the rule); here the partners are put in order, by {@link io.libraryhub.insight.together.domain.Relatedness}: the most related
 * first, not the most borrowed. What readers see as similar is another thing: the batch of {@code recommend}.
 */
@NullMarked
package io.libraryhub.insight.together;

import org.jspecify.annotations.NullMarked;
