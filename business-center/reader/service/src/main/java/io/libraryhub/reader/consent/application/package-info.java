/** What readers allow, and the profile of those who allow it. */
@NullMarked
package io.libraryhub.reader.consent.application;

import org.jspecify.annotations.NullMarked;
