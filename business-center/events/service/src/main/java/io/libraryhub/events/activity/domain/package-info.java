/** The rules of signing up for a session, as plain functions. */
@NullMarked
package io.libraryhub.events.activity.domain;

import org.jspecify.annotations.NullMarked;
