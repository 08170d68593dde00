/** REST of sign-in: the one door of a service that is not a front app's. */
@NullMarked
package io.libraryhub.reader.identity.adapter.web;

import org.jspecify.annotations.NullMarked;
