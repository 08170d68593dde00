/**
 * Search: what was typed and what may be kept of it.
 *
 * <p>The index is a copy: MySQL has the truth, and every title whose revision is ahead of the indexed one is indexed again.
 * Titles found are shown from MySQL, so that availability is never older than the last committed change.
 */
@NullMarked
package io.libraryhub.resource.search.domain;

import org.jspecify.annotations.NullMarked;
