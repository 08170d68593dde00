/** REST at the edge: replies, problems (RFC 9457), tokens, limits. */
@NullMarked
package io.libraryhub.kit.web;

import org.jspecify.annotations.NullMarked;
