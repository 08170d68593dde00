/** Text messages: a local stand-in, or none. */
@NullMarked
package io.libraryhub.reader.identity.adapter.sms;

import org.jspecify.annotations.NullMarked;
