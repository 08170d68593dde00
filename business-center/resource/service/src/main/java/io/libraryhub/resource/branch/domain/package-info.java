/** Branches 分馆: what a branch may be called and when it is open. */
@NullMarked
package io.libraryhub.resource.branch.domain;

import org.jspecify.annotations.NullMarked;
