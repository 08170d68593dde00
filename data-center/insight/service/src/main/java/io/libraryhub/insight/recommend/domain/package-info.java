/** Whose loans may be learnt from, as plain functions. */
@NullMarked
package io.libraryhub.insight.recommend.domain;

import org.jspecify.annotations.NullMarked;
