/**
 * Titles 书目: what a bibliographic record says and what makes two records the same one.
 *
 * <p>Identity: the library's own number ({@code localNo}); a record of another number with the same ISBN and the same
 * title proper is the same book, and the record that was there first stands.
 */
@NullMarked
package io.libraryhub.resource.title.domain;

import org.jspecify.annotations.NullMarked;
