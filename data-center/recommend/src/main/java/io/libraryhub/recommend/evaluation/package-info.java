/**
 * How good a method is: part of what each user took is held out, the method learns from the rest, and its ten best items
 * are compared with what was held out. The measures are those of the recommenders project, so that figures published with
 * them can stand beside ours.
 */
@NullMarked
package io.libraryhub.recommend.evaluation;

import org.jspecify.annotations.NullMarked;
