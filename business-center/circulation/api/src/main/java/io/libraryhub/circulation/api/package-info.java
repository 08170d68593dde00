/** Dubbo contract of the circulation context 流通. */
@NullMarked
package io.libraryhub.circulation.api;

import org.jspecify.annotations.NullMarked;
