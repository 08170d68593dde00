/** What the stream counted and what the warehouse holds. */
@NullMarked
package io.libraryhub.insight.account;

import org.jspecify.annotations.NullMarked;
