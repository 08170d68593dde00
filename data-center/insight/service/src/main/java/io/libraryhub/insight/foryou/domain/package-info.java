/** Which titles to offer a reader, as plain functions. */
@NullMarked
package io.libraryhub.insight.foryou.domain;

import org.jspecify.annotations.NullMarked;
