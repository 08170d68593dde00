/** What readers are told, when, and in which words. */
@NullMarked
package io.libraryhub.circulation.notice.domain;

import org.jspecify.annotations.NullMarked;
