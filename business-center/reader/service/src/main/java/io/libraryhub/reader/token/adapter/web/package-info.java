/** What the gateway asks. */
@NullMarked
package io.libraryhub.reader.token.adapter.web;

import org.jspecify.annotations.NullMarked;
